namespace RiverCrossingSim.Statistics;

/// <summary>
/// The mean of an output over many points, for each level of a factor, with an interval that says how far chance alone
/// could have moved it: the points are the design's and not drawn.
/// </summary>
/// <remarks>
/// Points share their luck, replication by replication, so the values of different points are not independent. Those
/// of different replications are: replications are dealt into batches, each batch is averaged over the points, and
/// Student's t is taken over the batches (B. Schmeiser, Oper. Res. 30, 1982). Memory does not grow with points or replications.
/// </remarks>
/// <param name="levels">Levels, or pairs of levels.</param>
public sealed class LevelMeans(int levels)
{
    /// <summary>More batches would make no interval noticeably shorter.</summary>
    const int Batches = 100;

    readonly double[] _sums = new double[levels * Batches];
    readonly int[] _counts = new int[levels * Batches];

    /// <summary>Adds a replication of a point.</summary>
    /// <param name="level">From 0.</param>
    /// <param name="replication">From 0, the same number for the same luck.</param>
    /// <param name="value">The output.</param>
    public void Add(int level, int replication, double value)
    {
        var at = (level * Batches) + (replication % Batches);
        _sums[at] += value;
        _counts[at]++;
    }

    /// <summary>The mean of a level and its interval; null where nothing was added to it.</summary>
    /// <param name="level">From 0.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    public MeanInterval? Of(int level, double confidence = 0.95)
    {
        var sums = _sums.AsSpan(level * Batches, Batches);
        var counts = _counts.AsSpan(level * Batches, Batches);
        var (sum, count) = (0.0, 0);
        var means = new List<double>();
        for (var batch = 0; batch < Batches; batch++)
        {
            (sum, count) = (sum + sums[batch], count + counts[batch]);
            if (counts[batch] > 0)
            {
                means.Add(sums[batch] / counts[batch]);
            }
        }
        if (count == 0)
        {
            return null;
        }
        var ofBatches = MeanInterval.Of([.. means], confidence);
        var mean = sum / count;
        return ofBatches with
        {
            Mean = mean,
            Lower = mean - ofBatches.HalfWidth,
            Upper = mean + ofBatches.HalfWidth,
            Count = count,
        };
    }
}
