namespace RiverCrossingSim.Statistics;

/// <summary>
/// The simulated rows whose summaries are nearest to those observed, with weights that fall with the distance: what approximate
/// Bayesian computation takes for a sample of what is still possible.
/// </summary>
/// <remarks>
/// M. A. Beaumont, W. Zhang and D. J. Balding, "Approximate Bayesian computation in population genetics", Genetics 162, 2002: the nearest are
/// weighted by Epanechnikov's kernel, and a value may be adjusted by a local linear regression to where the observed summaries are.
/// </remarks>
public sealed class NearestRows
{
    const double Penalty = 1e-3;

    readonly double[][] _features;

    NearestRows(int[] rows, double[] weights, double[][] features)
    {
        (Rows, Weights, _features) = (rows, weights, features);
    }

    /// <summary>The rows kept, rising.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>The weight of each, above 0.</summary>
    public double[] Weights { get; }

    /// <summary>Finds them.</summary>
    /// <param name="summaries">Of each summary its value in each row.</param>
    /// <param name="observed">The observed value of each.</param>
    /// <param name="keep">How many to keep, at least 1; all where there are no more.</param>
    /// <param name="importance">By what the weight of each row is multiplied; rows at 0 are not kept. Null for 1.</param>
    /// <param name="without">A row that is left out, as it is the one that is to be foretold; -1 for none.</param>
    /// <exception cref="ArgumentException">The lists do not fit, or no row has a weight.</exception>
    public static NearestRows Find(
        IReadOnlyList<double[]> summaries,
        ReadOnlySpan<double> observed,
        int keep,
        double[]? importance = null,
        int without = -1
    )
    {
        ArgumentNullException.ThrowIfNull(summaries);
        ArgumentOutOfRangeException.ThrowIfLessThan(keep, 1);
        Require.SameLength(summaries.Count, observed.Length);
        var rows = summaries[0].Length;
        var distances = new double[rows];
        for (var summary = 0; summary < observed.Length; summary++)
        {
            var (values, place) = (summaries[summary], observed[summary]);
            for (var row = 0; row < rows; row++)
            {
                var difference = values[row] - place;
                distances[row] += difference * difference;
            }
        }
        var possible = 0;
        for (var row = 0; row < rows; row++)
        {
            if (row == without || importance?[row] <= 0)
            {
                distances[row] = double.PositiveInfinity;
            }
            possible += distances[row] < double.PositiveInfinity ? 1 : 0;
        }
        if (possible == 0)
        {
            throw new ArgumentException("No row has a weight.", nameof(importance));
        }
        keep = Math.Min(keep, possible);
        var limit = Selection.Smallest([.. distances], keep);
        var kept = new int[keep];
        var (filled, ties) = (0, keep - distances.Count(distance => distance < limit));
        for (var row = 0; row < rows && filled < keep; row++)
        {
            if (distances[row] < limit || (distances[row] == limit && ties-- > 0))
            {
                kept[filled++] = row;
            }
        }
        var weights = new double[keep];
        var features = new double[keep][];
        for (var place = 0; place < keep; place++)
        {
            var row = kept[place];
            var nearness = limit > 0 ? 1 - (distances[row] / limit) : 1;
            weights[place] = (nearness + 1e-9) * (importance?[row] ?? 1);
            features[place] = new double[observed.Length + 1];
            features[place][0] = 1;
            for (var summary = 0; summary < observed.Length; summary++)
            {
                features[place][summary + 1] = summaries[summary][row] - observed[summary];
            }
        }
        return new NearestRows(kept, weights, features);
    }

    /// <summary>What a list of values holds in the rows kept.</summary>
    /// <param name="values">A value for each row.</param>
    public double[] Of(ReadOnlySpan<double> values)
    {
        var kept = new double[Rows.Count];
        for (var place = 0; place < kept.Length; place++)
        {
            kept[place] = values[Rows[place]];
        }
        return kept;
    }

    /// <summary>
    /// The same, moved along a local linear regression to where the observed summaries are. Infinite values stay as they are, and say
    /// nothing of the others.
    /// </summary>
    /// <param name="values">A value for each row.</param>
    public double[] Adjusted(ReadOnlySpan<double> values)
    {
        var kept = Of(values);
        int[] finite = [.. Enumerable.Range(0, kept.Length).Where(place => double.IsFinite(kept[place]))];
        if (finite.Length < 5 * _features[0].Length)
        {
            return kept;
        }
        var regression = RidgeRegression.Fit(
            [.. finite.Select(place => _features[place])],
            [
                [.. finite.Select(place => kept[place])],
            ],
            [.. finite.Select(place => Weights[place])],
            Penalty
        );
        foreach (var place in finite)
        {
            for (var feature = 1; feature < _features[place].Length; feature++)
            {
                kept[place] -= regression.Coefficient(0, feature) * _features[place][feature];
            }
        }
        return kept;
    }
}
