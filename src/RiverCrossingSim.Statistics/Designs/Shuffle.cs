using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics;

/// <summary>Random orders, by the algorithm of Fisher and Yates.</summary>
static class Shuffle
{
    /// <summary>The numbers from 0 to count - 1 in random order.</summary>
    public static int[] Of(int count, RandomStream stream)
    {
        var order = new int[count];
        var sequence = stream.Sequence();
        for (var i = 0; i < count; i++)
        {
            var other = (int)((i + 1) * sequence.NextUniform());
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
