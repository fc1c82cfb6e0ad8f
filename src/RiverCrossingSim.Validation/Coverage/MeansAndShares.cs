using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Intervals of means and of shares.</summary>
static class MeansAndShares
{
    const int Many = 10_000;
    const int Thousand = 1_000;
    const double Horizon = 1.5;

    public static IEnumerable<CoverageStudy> Studies { get; } =
    [
        new(
            "Mean, 10 normal values",
            "The mean 0; Student's t is exact for normal values.",
            "Student, Biometrika 6, 1908",
            Many,
            draws => Holds(MeanInterval.Of(draws.Take(10, d => d.Normal())), 0)
        ),
        new(
            "Mean, 1,000 exponential durations",
            "The mean 1; Student's t is good where the sample is large against the skewness.",
            "central limit theorem",
            Many / 2,
            draws => Holds(MeanInterval.Of(draws.Take(Thousand, d => d.Exponential())), 1)
        ),
        new(
            "Restricted mean, 1,000 exponential durations cut at 1.5",
            "The mean of the cut durations, 1 - exp(-1.5).",
            "Royston and Parmar, BMC Medical Research Methodology 13, 2013",
            Many / 2,
            draws =>
                Holds(
                    MeanInterval.Of(Restricted.Times(draws.Take(Thousand, d => d.Exponential()), Horizon)),
                    1 - Math.Exp(-Horizon)
                )
        ),
        new(
            "Paired difference, 20 pairs under the same luck",
            "The mean difference 0.5; exact where the differences are normal, whatever the pairs have in common.",
            "Student, Biometrika 6, 1908",
            Many,
            draws =>
            {
                var common = draws.Take(20, d => 10 * d.Exponential());
                var second = Array.ConvertAll(common, value => value + 0.5 + draws.Normal());
                var difference = PairedDifference.Of(common, second);
                return difference.Lower <= 0.5 && difference.Upper >= 0.5;
            }
        ),
        new(
            "Share, 1,000 trials of a chance of 30 %",
            "The chance; Wilson's interval covers about as often as it says away from 0 and 1.",
            "Wilson, JASA 22, 1927",
            Many,
            draws => Holds(new Proportion(draws.Successes(Thousand, 0.3), Thousand), 0.3)
        ),
        new(
            "Share, 1,000 trials of any chance",
            "A chance drawn from 0 to 1 for each sample: on average over all chances Wilson's interval covers as often as it says. "
                + "It does not for each: near 0 and 1 its coverage dips.",
            "Brown, Cai and DasGupta, Statistical Science 16, 2001",
            Many,
            draws =>
            {
                var chance = draws.Uniform();
                return Holds(new Proportion(draws.Successes(Thousand, chance), Thousand), chance);
            }
        ),
        new(
            "Difference of two chances, 1,000 pairs",
            "5 % of the pairs succeed in the second only, 3 % in the first only: 2 points. Tango's score interval covers about as often as it says.",
            "Tango, Statistics in Medicine 17, 1998",
            Many,
            draws =>
            {
                var (onlyFirst, onlySecond) = (0, 0);
                for (var i = 0; i < Thousand; i++)
                {
                    var luck = draws.Uniform();
                    onlyFirst += luck < 0.03 ? 1 : 0;
                    onlySecond += luck > 0.95 ? 1 : 0;
                }
                var difference = PairedProportion.Of(onlyFirst, onlySecond, Thousand);
                return difference.Lower <= 0.02 && difference.Upper >= 0.02;
            }
        ),
    ];

    static bool Holds(MeanInterval interval, double value) => interval.Lower <= value && interval.Upper >= value;

    static bool Holds(Proportion share, double chance) => share.Lower <= chance && share.Upper >= chance;
}
