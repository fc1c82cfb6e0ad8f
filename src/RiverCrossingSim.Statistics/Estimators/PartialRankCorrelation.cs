namespace RiverCrossingSim.Statistics;

/// <summary>
/// Partial rank correlation (PRCC): how far the result rises or falls with each input when the others are held constant.
/// </summary>
/// <remarks>
/// For each input, the ranks of the input and of the result are each regressed on the ranks of the other inputs, and the
/// residuals correlated (R. L. Iman and W. J. Conover, 1982; S. Marino et al., J. Theor. Biol. 254, 2008). Interval and
/// p-value as for <see cref="RankCorrelation"/>, with one pair less for each input held constant.
/// </remarks>
public static class PartialRankCorrelation
{
    // Of a vector's squared length: less is left over only by rounding.
    const double Nothing = 1e-10;

    /// <summary>One estimate for each input, in their order.</summary>
    /// <param name="inputs">The values of each input, one for each replication.</param>
    /// <param name="result">The result of each replication; infinite ones are the largest.</param>
    /// <param name="confidence">Between 0 and 1, both excluded.</param>
    /// <returns>
    /// Not defined (<see cref="RankCorrelation.IsDefined"/>) for an input that does not vary or that follows from the
    /// others.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There is no input, the lengths differ, are below two, or a value is not a number.
    /// </exception>
    public static IReadOnlyList<RankCorrelation> Of(
        IReadOnlyList<double[]> inputs,
        ReadOnlySpan<double> result,
        double confidence = 0.95
    )
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Count == 0)
            throw new ArgumentException("There is no input.", nameof(inputs));
        Require.Numbers(result, atLeast: 2);
        foreach (var input in inputs)
        {
            Require.SameLength(input.Length, result.Length);
            Require.Numbers(input);
        }
        var ranks = inputs.Select(input => Centred.Ranks(input)).ToArray();
        var outcome = Centred.Ranks(result);
        return [.. Enumerable.Range(0, ranks.Length).Select(i => One(i, ranks, outcome, confidence))];
    }

    static RankCorrelation One(int index, double[][] ranks, double[] outcome, double confidence)
    {
        var controls = new List<double[]>();
        for (var i = 0; i < ranks.Length; i++)
        {
            // An input that does not vary, or follows from those before, holds nothing more constant.
            if (i != index && Residual(ranks[i], controls) is { } direction)
                controls.Add(direction);
        }
        var own = Residual(ranks[index], controls);
        var other = Residual(outcome, controls);
        var r = own is null || other is null ? double.NaN : Centred.Correlation(own, other);
        return RankCorrelation.From(r, outcome.Length, controls.Count, confidence);
    }

    /// <summary>What is left of a vector beyond orthogonal ones (Gram-Schmidt, twice for the digits); null if nothing.</summary>
    static double[]? Residual(double[] vector, List<double[]> orthogonal)
    {
        var residual = (double[])vector.Clone();
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var direction in orthogonal)
            {
                var share = Centred.Dot(residual, direction) / Centred.Dot(direction, direction);
                for (var i = 0; i < residual.Length; i++)
                    residual[i] -= share * direction[i];
            }
        }
        return Centred.Dot(residual, residual) > Nothing * Centred.Dot(vector, vector) ? residual : null;
    }
}
