namespace RiverCrossingSim.Statistics;

/// <summary>
/// What one player has of the difference between all players and nobody, with its interval, where the worth of a subset is
/// estimated from replications.
/// </summary>
/// <param name="Estimate">The share, in the unit of the worth; below 0 where the player makes the worth smaller.</param>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="Differing">Replications in which the share is not 0; those that a quantile's share rests on where it is of a quantile.</param>
public sealed record ShapleyShare(double Estimate, double Lower, double Upper, int Differing)
{
    /// <summary>The shares of means: the mean of each player's value over the replications, by Student's t.</summary>
    /// <param name="worth">Subset after subset, the worth of it in each replication; all finite, all of one length.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">The table is no game, or a worth is not finite.</exception>
    public static IReadOnlyList<ShapleyShare> OfMeans(IReadOnlyList<double[]> worth, double confidence = 0.95) =>
        [.. ShapleyValue.OfEach(worth).Select(values => OfMean(values, confidence))];

    /// <summary>The share of one player from its value in each replication, by Student's t.</summary>
    /// <param name="values">At least one, all finite.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    public static ShapleyShare OfMean(double[] values, double confidence = 0.95)
    {
        var mean = MeanInterval.Of(values, confidence);
        return new ShapleyShare(mean.Mean, mean.Lower, mean.Upper, values.Count(value => value != 0));
    }

    /// <summary>
    /// The shares of a quantile: the game is of the estimates, so there is no share of a replication; the interval is that of the
    /// bootstrap over the replications, drawn alike for all subsets.
    /// </summary>
    /// <param name="values">Subset after subset, the values in each replication; all finite, all of one length.</param>
    /// <param name="probability">Which quantile: 0.5 is the median.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="ArgumentException">The table is no game, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability or the confidence is not between 0 and 1.</exception>
    public static IReadOnlyList<ShapleyShare> OfQuantiles(
        IReadOnlyList<double[]> values,
        double probability,
        double confidence = 0.95,
        ulong seed = 1
    )
    {
        ArgumentNullException.ThrowIfNull(values);
        Require.InsideZeroAndOne(probability, nameof(probability));
        var players = ShapleyValue.Players(values.Count);
        foreach (var subset in values)
        {
            Require.SameLength(values[0].Length, subset.Length);
        }
        var samples = values.Select(subset => new ResampledQuantile(subset)).ToArray();
        var counts = new int[values[0].Length];
        Array.Fill(counts, 1);
        var estimates = Values(samples, counts, probability);
        var resampled = estimates.Select(_ => new double[Bootstrap.Resamples]).ToArray();
        var rows = new int[counts.Length];
        for (var resample = 0; resample < Bootstrap.Resamples; resample++)
        {
            Bootstrap.Draw(rows, resample, seed);
            Array.Clear(counts);
            foreach (var row in rows)
            {
                counts[row]++;
            }
            var again = Values(samples, counts, probability);
            for (var player = 0; player < players; player++)
            {
                resampled[player][resample] = again[player];
            }
        }
        return
        [
            .. estimates.Select(
                (estimate, player) =>
                {
                    var (low, high) = Bootstrap.Interval(resampled[player], confidence);
                    return new ShapleyShare(estimate, low, high, Changed(values, player));
                }
            ),
        ];
    }

    static double[] Values(ResampledQuantile[] samples, int[] counts, double probability)
    {
        var worth = new double[samples.Length];
        for (var subset = 0; subset < worth.Length; subset++)
        {
            worth[subset] = samples[subset].Of(counts, probability);
        }
        return ShapleyValue.Of(worth);
    }

    /// <summary>Replications in which the player changes the value of any subset.</summary>
    static int Changed(IReadOnlyList<double[]> values, int player)
    {
        var joins = 1 << player;
        return Enumerable
            .Range(0, values[0].Length)
            .Count(row =>
                Enumerable
                    .Range(0, values.Count)
                    .Any(subset => (subset & joins) == 0 && values[subset][row] != values[subset | joins][row])
            );
    }
}
