using System.Globalization;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A probability distribution: immutable, safe on any thread, and drawn from by inversion only, so that one draw takes
/// one uniform and, save from <see cref="JointDraws"/>, a larger uniform never gives a smaller value. A draw is
/// <c>distribution.Drawn(stream.Uniform(number))</c>.
/// </summary>
/// <remarks>
/// Values carry the unit of the quantity; the distribution does not know it. The list of distributions is closed: see
/// <see cref="DistributionCatalogue"/>. Rules common to all: parameters are finite, save the limits of
/// <see cref="Normal"/>; not-a-number is always an error; a distribution without width (min = max, sd = 0) is allowed
/// and gives its one value.
/// </remarks>
public abstract record Distribution
{
    private protected Distribution() { }

    /// <summary>The name in scenario files, for instance "triangular".</summary>
    public abstract string Kind { get; }

    /// <summary>
    /// The parameters in the order of the catalogue, optional ones included; the values of a discrete distribution
    /// are followed by as many weights. <see cref="DistributionKind.Create(ReadOnlySpan{double}, Func{double, string})"/>
    /// makes an equal distribution from them.
    /// </summary>
    public abstract IReadOnlyList<double> Parameters { get; }

    /// <summary>The expected value.</summary>
    public abstract double Mean { get; }

    /// <summary>The smallest possible value, or the limit that is never passed; may be minus infinity.</summary>
    public abstract double Minimum { get; }

    /// <summary>The largest possible value, or the limit that is never passed; may be infinity.</summary>
    public abstract double Maximum { get; }

    /// <summary>The value that half of all draws do not exceed.</summary>
    public double Median => Quantile(0.5);

    /// <summary>
    /// The smallest x with P(X &lt;= x) &gt;= u; <see cref="Minimum"/> for 0 and <see cref="Maximum"/> for 1. Never
    /// decreasing in u.
    /// </summary>
    /// <param name="u">A probability from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">u is outside [0, 1] or not a number.</exception>
    public abstract double Quantile(double u);

    /// <summary>
    /// The value that a uniform draws: its quantile, save for one that is drawn together with others, which takes the row of
    /// its table that the uniform stands for.
    /// </summary>
    /// <param name="u">A probability from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">u is outside [0, 1] or not a number.</exception>
    public virtual double Drawn(double u) => Quantile(u);

    /// <summary>P(X &lt;= x), from 0 to 1.</summary>
    /// <param name="x">Any number, or plus or minus infinity.</param>
    /// <exception cref="ArgumentOutOfRangeException">x is not a number.</exception>
    public abstract double Cumulative(double x);

    /// <summary>As written in a file in short: kind and parameters, for instance "triangular(4, 6, 9)".</summary>
    public sealed override string ToString() =>
        $"{Kind}({string.Join(", ", Parameters.Select(p => p.ToString(CultureInfo.InvariantCulture)))})";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static void RequireProbability(double u)
    {
        if (!(u >= 0 && u <= 1))
        {
            ThrowNotAProbability(u);
        }
    }

    private protected static void RequireNumber(double x)
    {
        if (double.IsNaN(x))
        {
            throw new ArgumentOutOfRangeException(nameof(x), "The value is not a number.");
        }
    }

    static void ThrowNotAProbability(double u) =>
        throw new ArgumentOutOfRangeException(nameof(u), u, "A probability is a number from 0 to 1.");
}
