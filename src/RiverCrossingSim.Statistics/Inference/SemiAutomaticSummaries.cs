namespace RiverCrossingSim.Statistics;

/// <summary>
/// A few numbers that say of many observed ones what they say of a target: the regression of the targets on the observed
/// numbers, their squares and products, learnt from simulated pairs of both. Distances between summaries then mean something, where
/// distances between dozens of raw numbers drown in what has no bearing on the target.
/// </summary>
/// <remarks>
/// P. Fearnhead and D. Prangle, "Constructing summary statistics for approximate Bayesian computation: semi-automatic approximate
/// Bayesian computation", JRSS B 74, 2012. The simulated numbers hold the error of observation, as those observed do.
/// </remarks>
public sealed class SemiAutomaticSummaries
{
    const int MostWithProducts = 14;
    const double Penalty = 1;

    readonly double[] _means;
    readonly double[] _scales;
    readonly double[] _spreads;
    readonly RidgeRegression _regression;

    SemiAutomaticSummaries(double[] means, double[] scales, RidgeRegression regression, double[][] values)
    {
        (_means, _scales, _regression) = (means, scales, regression);
        _spreads = [.. values.Select(Spread)];
        for (var summary = 0; summary < values.Length; summary++)
        {
            for (var row = 0; row < values[summary].Length; row++)
            {
                values[summary][row] /= _spreads[summary];
            }
        }
        Values = values;
    }

    /// <summary>Of each summary its value in each simulated row; each has a standard deviation of 1, or is 0 where nothing bears on its target.</summary>
    public IReadOnlyList<double[]> Values { get; }

    /// <summary>Learns the summaries.</summary>
    /// <param name="observed">Of each quantity that is observed its simulated value in each row, with the error of observation; finite.</param>
    /// <param name="targets">Of each target its value in each row; finite.</param>
    /// <param name="weights">The weight of each row; null for equal ones.</param>
    /// <exception cref="ArgumentException">There is nothing observed, no target, or the lists do not fit.</exception>
    public static SemiAutomaticSummaries Learn(
        IReadOnlyList<double[]> observed,
        IReadOnlyList<double[]> targets,
        double[]? weights = null
    )
    {
        ArgumentNullException.ThrowIfNull(observed);
        ArgumentNullException.ThrowIfNull(targets);
        if (observed.Count == 0 || targets.Count == 0)
        {
            throw new ArgumentException("Something observed and a target are needed.", nameof(observed));
        }
        foreach (var list in observed.Concat(targets))
        {
            Require.FiniteNumbers(list, atLeast: 2);
            Require.SameLength(observed[0].Length, list.Length);
        }
        double[] means = [.. observed.Select(list => Moments.Mean(list))];
        double[] scales = [.. observed.Select(list => Spread(list))];
        var rows = Enumerable
            .Range(0, observed[0].Length)
            .Select(row => Features([.. observed.Select(list => list[row])], means, scales))
            .ToList();
        var regression = RidgeRegression.Fit(rows, targets, weights, Penalty);
        double[][] values =
        [
            .. targets.Select((_, target) => rows.Select(row => regression.Of(target, row)).ToArray()),
        ];
        return new SemiAutomaticSummaries(means, scales, regression, values);
    }

    /// <summary>The summaries of something observed, on the scale of <see cref="Values"/>.</summary>
    /// <param name="observed">A number for each quantity.</param>
    /// <exception cref="ArgumentException">There is not a number for each quantity.</exception>
    public double[] Of(ReadOnlySpan<double> observed)
    {
        Require.FiniteNumbers(observed);
        Require.SameLength(_means.Length, observed.Length);
        var features = Features(observed, _means, _scales);
        return [.. _spreads.Select((spread, summary) => _regression.Of(summary, features) / spread)];
    }

    /// <summary>The constant, the numbers on a common scale, their squares and, unless there are very many, their products.</summary>
    static double[] Features(ReadOnlySpan<double> observed, double[] means, double[] scales)
    {
        var count = observed.Length;
        var products = count <= MostWithProducts ? count * (count - 1) / 2 : 0;
        var features = new double[1 + (2 * count) + products];
        features[0] = 1;
        for (var i = 0; i < count; i++)
        {
            var scaled = (observed[i] - means[i]) / scales[i];
            features[1 + i] = scaled;
            features[1 + count + i] = scaled * scaled;
        }
        var place = 1 + (2 * count);
        for (var i = 1; i < count && products > 0; i++)
        {
            for (var j = 0; j < i; j++)
            {
                features[place++] = features[1 + i] * features[1 + j];
            }
        }
        return features;
    }

    static double Spread(double[] values)
    {
        var spread = Math.Sqrt(Moments.Variance(values));
        return spread > 1e-12 * (1 + Math.Abs(values[0])) ? spread : 1;
    }
}
