using MathNet.Numerics.Distributions;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Draws held to the distribution that they should have.</summary>
static class GoodnessOfFit
{
    const double FewestExpected = 5;

    /// <summary>Counts in cells by Pearson's chi-square, too even counts being as suspicious as too uneven ones.</summary>
    /// <remarks>Cells in which fewer than five are expected are joined with their neighbours.</remarks>
    /// <param name="counts">How many draws fell into each cell.</param>
    /// <param name="chances">The chance of each cell; together 1.</param>
    public static ValidationOutcome ChiSquare(IReadOnlyList<double> counts, IReadOnlyList<double> chances)
    {
        var draws = counts.Sum();
        var (statistic, cells, count, expected) = (0.0, 0, 0.0, 0.0);
        for (var cell = 0; cell < counts.Count; cell++)
        {
            count += counts[cell];
            expected += draws * chances[cell];
            var left = draws * chances.Skip(cell + 1).Sum();
            if (cell == counts.Count - 1 || (expected >= FewestExpected && left >= FewestExpected))
            {
                statistic += (count - expected) * (count - expected) / expected;
                (cells, count, expected) = (cells + 1, 0, 0);
            }
        }
        var freedom = cells - 1;
        var low = ChiSquared.InvCDF(freedom, FalseAlarm.Each / 2);
        var high = ChiSquared.InvCDF(freedom, 1 - (FalseAlarm.Each / 2));
        return new(
            $"chi-square {freedom}, on average",
            Wording.Fixed(statistic, 1),
            $"{Wording.Fixed(low, 1)} to {Wording.Fixed(high, 1)}; {Wording.Count(draws)} draws",
            statistic >= low && statistic <= high ? Verdict.Passed : Verdict.Failed
        )
        {
            Used =
                statistic > freedom
                    ? (statistic - freedom) / (high - freedom)
                    : (freedom - statistic) / (freedom - low),
        };
    }

    /// <summary>Draws by Kolmogorov and Smirnov's greatest distance, with its limit for many draws.</summary>
    /// <param name="draws">The draws; they are sorted.</param>
    /// <param name="cumulative">The distribution, which has no steps.</param>
    public static ValidationOutcome KolmogorovSmirnov(double[] draws, Func<double, double> cumulative)
    {
        Array.Sort(draws);
        var distance = 0.0;
        for (var i = 0; i < draws.Length; i++)
        {
            var share = cumulative(draws[i]);
            distance = Math.Max(
                distance,
                Math.Max(share - ((double)i / draws.Length), ((i + 1.0) / draws.Length) - share)
            );
        }
        // P(D > d) is 2 exp(-2 n d^2) but for terms that are far below it.
        var limit = Math.Sqrt(-Math.Log(FalseAlarm.Each / 2) / (2 * draws.Length));
        return new(
            "distance near 0",
            Wording.Fixed(distance, 5),
            $"up to {Wording.Fixed(limit, 5)}; {Wording.Count(draws.Length)} draws",
            distance <= limit ? Verdict.Passed : Verdict.Failed
        )
        {
            Used = distance / limit,
        };
    }
}
