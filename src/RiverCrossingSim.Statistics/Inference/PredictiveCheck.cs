namespace RiverCrossingSim.Statistics;

/// <summary>
/// Whether a model can produce what was observed: how many of its simulated values lie as far out as that.
/// </summary>
/// <remarks>
/// G. E. P. Box, "Sampling and Bayes' inference in scientific modelling and robustness", JRSS A 143, 1980: the prior predictive distribution. The
/// simulated values hold the error of observation.
/// </remarks>
/// <param name="AsFar">Simulated values that are as far out, on the side of what was observed.</param>
/// <param name="Count">Simulated values.</param>
/// <param name="Chance">The chance of being as far out on any side, above 0, at most 1.</param>
public sealed record PredictiveCheck(int AsFar, int Count, double Chance)
{
    /// <summary>Looks at one quantity.</summary>
    /// <param name="simulated">Its simulated values, at least one.</param>
    /// <param name="observed">What was observed.</param>
    public static PredictiveCheck Of(ReadOnlySpan<double> simulated, double observed)
    {
        Require.FiniteNumbers(simulated);
        var (below, above) = (0, 0);
        foreach (var value in simulated)
        {
            below += value <= observed ? 1 : 0;
            above += value >= observed ? 1 : 0;
        }
        var asFar = Math.Min(below, above);
        return new PredictiveCheck(asFar, simulated.Length, Math.Min(1, 2d * (asFar + 1) / (simulated.Length + 1)));
    }

    /// <summary>
    /// Looks at several quantities together: how many simulated rows are as far from the middle of all, as Mahalanobis measures it, so that
    /// two things which never go together show even where each alone is usual.
    /// </summary>
    /// <param name="simulated">Of each quantity its simulated value in each row.</param>
    /// <param name="observed">What was observed of each.</param>
    public static PredictiveCheck Together(IReadOnlyList<double[]> simulated, ReadOnlySpan<double> observed)
    {
        ArgumentNullException.ThrowIfNull(simulated);
        Require.SameLength(simulated.Count, observed.Length);
        foreach (var values in simulated)
        {
            Require.FiniteNumbers(values, atLeast: 2);
            Require.SameLength(simulated[0].Length, values.Length);
        }
        var distances = new MahalanobisDistance(simulated);
        var own = distances.Of(observed);
        var (asFar, count) = (0, simulated[0].Length);
        for (var row = 0; row < count; row++)
        {
            asFar += distances.Of([.. simulated.Select(values => values[row])]) >= own ? 1 : 0;
        }
        return new PredictiveCheck(asFar, count, (asFar + 1d) / (count + 1));
    }
}
