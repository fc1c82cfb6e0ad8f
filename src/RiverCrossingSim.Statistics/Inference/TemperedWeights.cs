namespace RiverCrossingSim.Statistics;

/// <summary>
/// The weights of simulated rows by their likelihood, raised to a power low enough that enough of them count. At the power 1 they
/// are plain importance weights, which rest on a handful of rows where much is observed, and are then sure of themselves and wrong.
/// </summary>
/// <remarks>
/// R. M. Neal, "Annealed importance sampling", Statistics and Computing 11, 2001, for the powers; E. L. Ionides, "Truncated importance sampling", JCGS 17,
/// 2008, for what plain weights do.
/// </remarks>
/// <param name="Power">The power, above 0, at most 1.</param>
/// <param name="Weights">The weight of each row; they sum to 1.</param>
/// <param name="EffectiveSize">How many rows of equal weight would say as much.</param>
/// <param name="EffectiveSizeInFull">The same at the power 1: how many rows are as near as the observations are exact.</param>
public sealed record TemperedWeights(double Power, double[] Weights, double EffectiveSize, double EffectiveSizeInFull)
{
    const double Step = 0.8;

    /// <summary>Tempers.</summary>
    /// <param name="logLikelihoods">The logarithm of the likelihood of each row; minus infinity where it is impossible, not for all.</param>
    /// <param name="least">The effective size to be reached; as many rows as are possible, where they are fewer.</param>
    /// <exception cref="ArgumentException">No row is possible, or one is not a number.</exception>
    public static TemperedWeights Of(ReadOnlySpan<double> logLikelihoods, double least)
    {
        Require.Numbers(logLikelihoods);
        var (greatest, possible) = (double.NegativeInfinity, 0);
        foreach (var value in logLikelihoods)
        {
            greatest = Math.Max(greatest, value);
            possible += double.IsNegativeInfinity(value) ? 0 : 1;
        }
        if (possible == 0 || double.IsPositiveInfinity(greatest))
        {
            throw new ArgumentException("No row is possible.", nameof(logLikelihoods));
        }
        var (weights, size) = At(1, logLikelihoods, greatest);
        var (power, inFull) = (1d, size);
        for (least = Math.Min(least, 0.999 * possible); size < least; )
        {
            power *= Step;
            (weights, size) = At(power, logLikelihoods, greatest);
        }
        return new TemperedWeights(power, weights, size, inFull);
    }

    static (double[] Weights, double Size) At(double power, ReadOnlySpan<double> logLikelihoods, double greatest)
    {
        var weights = new double[logLikelihoods.Length];
        var (sum, squares) = (0d, 0d);
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] = Math.Exp(power * (logLikelihoods[row] - greatest));
            sum += weights[row];
            squares += weights[row] * weights[row];
        }
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] /= sum;
        }
        return (weights, sum * sum / squares);
    }
}
