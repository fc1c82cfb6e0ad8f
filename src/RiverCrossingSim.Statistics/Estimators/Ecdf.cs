namespace RiverCrossingSim.Statistics;

/// <summary>
/// The share of values at or below each x, with a band that holds for all x at once: "done within t" read off at
/// any t.
/// </summary>
/// <remarks>
/// Band of A. Dvoretzky, J. Kiefer and J. Wolfowitz, 1956, with the constant of P. Massart, Annals of Probability 18,
/// 1990: half-width sqrt(ln(2 / (1 - confidence)) / (2 n)), 4.3 points for n = 1,000 and 95 %.
/// </remarks>
public sealed class Ecdf
{
    readonly double[] _sorted;

    /// <summary>Of the given values.</summary>
    /// <param name="values">At least one; an infinite one is never reached and keeps the curve below 1.</param>
    /// <param name="confidence">Of the band, between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public Ecdf(ReadOnlySpan<double> values, double confidence = 0.95)
    {
        Require.Numbers(values);
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        _sorted = values.ToArray();
        Array.Sort(_sorted);
        Confidence = confidence;
        HalfWidth = Math.Sqrt(Math.Log(2 / (1 - confidence)) / (2 * _sorted.Length));
        Steps = [.. MakeSteps()];
    }

    /// <summary>The number of values.</summary>
    public int Count => _sorted.Length;

    /// <summary>The confidence of the band.</summary>
    public double Confidence { get; }

    /// <summary>The band reaches this far below and above the curve, as a share.</summary>
    public double HalfWidth { get; }

    /// <summary>The curve's steps: one for each different finite value, rising.</summary>
    public IReadOnlyList<EcdfStep> Steps { get; }

    /// <summary>The share of values at or below x, from 0 to 1.</summary>
    /// <param name="x">In the unit of the values.</param>
    public double Share(double x) => (double)SortedValues.AtMost(_sorted, x) / Count;

    /// <summary>The band's lower edge at x, not below 0.</summary>
    /// <param name="x">In the unit of the values.</param>
    public double Lower(double x) => Math.Max(0, Share(x) - HalfWidth);

    /// <summary>The band's upper edge at x, not above 1.</summary>
    /// <param name="x">In the unit of the values.</param>
    public double Upper(double x) => Math.Min(1, Share(x) + HalfWidth);

    IEnumerable<EcdfStep> MakeSteps()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!double.IsFinite(_sorted[i]) || (i + 1 < Count && _sorted[i + 1] == _sorted[i]))
            {
                continue;
            }

            var share = (i + 1.0) / Count;
            yield return new(_sorted[i], share, Math.Max(0, share - HalfWidth), Math.Min(1, share + HalfWidth));
        }
    }
}
