namespace RiverCrossingSim.Statistics;

/// <summary>Ranks of values, from 1 for the smallest; equal values share the mean of their ranks.</summary>
public static class Ranks
{
    /// <summary>The rank of each value, in the order of the values.</summary>
    /// <param name="values">Any number; infinite ones are equal to each other.</param>
    /// <exception cref="ArgumentException">A value is not a number.</exception>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        Require.Numbers(values, atLeast: 0);
        var sorted = values.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order);
        var ranks = new double[sorted.Length];
        foreach (var (start, end) in SortedValues.Runs(sorted))
        {
            for (var i = start; i < end; i++)
            {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }
        }
        return ranks;
    }
}
