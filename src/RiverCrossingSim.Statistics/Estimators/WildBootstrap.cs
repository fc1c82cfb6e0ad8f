using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The joint distribution of the means of several columns whose rows belong together, each in its own standard errors:
/// what is needed to bound many differences at once without paying for those that say the same thing.
/// </summary>
/// <remarks>
/// Wild bootstrap: in each draw a fair sign is put before every centred row, the same for all columns, so that their
/// correlations are kept. V. Chernozhukov, D. Chetverikov and K. Kato, "Gaussian approximations and multiplier
/// bootstrap for maxima of sums of high-dimensional random vectors", Annals of Statistics 41, 2013; with signs as
/// multipliers, H. Deng and C.-H. Zhang, "Beyond Gaussian approximation: bootstrap for maxima of sums of independent
/// random vectors", Annals of Statistics 48, 2020. The signs are a fixed function of draw and row: neither the order
/// of the columns nor the sign of one changes what comes out.
/// </remarks>
public sealed class WildBootstrap
{
    /// <summary>Draws where no other number is given: the critical value then has a standard error of about 0.03.</summary>
    public const int UsualDraws = 4_000;

    readonly double[][] _statistics;

    /// <summary>Draws.</summary>
    /// <param name="columns">At least one, all of one length of at least 2, all finite.</param>
    /// <param name="draws">At least 100.</param>
    /// <exception cref="ArgumentException">The columns differ in length, are too short, or a value is not finite.</exception>
    public WildBootstrap(IReadOnlyList<double[]> columns, int draws = UsualDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        foreach (var column in columns)
        {
            Require.SameLength(columns[0].Length, column.Length);
            Require.FiniteNumbers(column, atLeast: 2);
        }
        var standardized = columns.Select(Standardized).ToArray();
        _statistics = [.. columns.Select(_ => new double[draws])];
        Parallel.For(
            0,
            draws,
            RandomSigns.Threads((long)draws * columns.Count * columns[0].Length),
            () => new double[columns[0].Length],
            (draw, _, signs) =>
            {
                RandomSigns.Fill(signs, draw);
                for (var column = 0; column < standardized.Length; column++)
                {
                    _statistics[column][draw] = Dot(signs, standardized[column]);
                }

                return signs;
            },
            _ => { }
        );
        Draws = draws;
    }

    /// <summary>Draws of the joint distribution.</summary>
    public int Draws { get; }

    /// <summary>One column's mean in each draw, in standard errors and centred; 0 throughout for a column that does not vary.</summary>
    public ReadOnlySpan<double> this[int column] => _statistics[column];

    /// <summary>The same draws as a list of their own.</summary>
    /// <param name="column">The column, from 0.</param>
    public double[] Statistics(int column) => _statistics[column];

    /// <summary>
    /// The confidence that each single interval must have so that all of them hold at once with the confidence given.
    /// Not above Bonferroni's, and not below the confidence given.
    /// </summary>
    /// <param name="confidence">Of all together, between 0 and 1, both excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public double EachConfidence(double confidence)
    {
        Require.InsideZeroAndOne(confidence, nameof(confidence));
        var largest = new double[Draws];
        foreach (var column in _statistics)
        {
            for (var draw = 0; draw < Draws; draw++)
            {
                largest[draw] = Math.Max(largest[draw], Math.Abs(column[draw]));
            }
        }
        var critical = UpperQuantile(largest, confidence);
        var bonferroni = 1 - ((1 - confidence) / _statistics.Length);
        return Math.Clamp(1 - (2 * Normal.CDF(0, 1, -critical)), confidence, bonferroni);
    }

    /// <summary>The smallest value that at least the given share of the draws does not exceed, one draw put aside for safety.</summary>
    internal static double UpperQuantile(double[] draws, double probability)
    {
        Array.Sort(draws);
        return draws[Math.Min(draws.Length, (int)Math.Ceiling(probability * (draws.Length + 1))) - 1];
    }

    /// <summary>Centred, and scaled so that a sum with signs has the variance 1.</summary>
    static double[] Standardized(double[] column)
    {
        var mean = Moments.Mean(column);
        var error = Math.Sqrt(Moments.Variance(column) * column.Length);
        return Array.ConvertAll(column, value => error > 0 ? (value - mean) / error : 0);
    }

    /// <summary>Four sums side by side, always in the same order: fast, and the same on every machine.</summary>
    static double Dot(double[] a, double[] b)
    {
        var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0);
        var i = 0;
        for (; i + 3 < a.Length && i + 3 < b.Length; i += 4)
        {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.Length; i++)
        {
            first += a[i] * b[i];
        }

        return first + second + (third + fourth);
    }
}
