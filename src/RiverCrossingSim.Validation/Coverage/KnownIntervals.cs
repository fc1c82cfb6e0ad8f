using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Intervals that were published, or follow from the binomial distribution.</summary>
static class KnownIntervals
{
    const string Newcombe = "Newcombe, Statistics in Medicine 17, 1998, table I, method 3";
    const string OrderStatisticsBook =
        "David and Nagaraja, Order Statistics, 3rd ed., 2003, 7.1; binomial distribution";

    // Hours of sleep gained with each of two drugs, ten patients.
    static readonly double[] FirstDrug = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    static readonly double[] SecondDrug = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    public static IEnumerable<ValidationCheck> Checks { get; } =
    [
        Ranks(0.5, "469 to 532"),
        Ranks(0.05, "37 to 65"),
        Ranks(0.95, "936 to 964"),
        new(
            "Fewest values for an upper bound of the 95 % quantile",
            "The largest of n is the bound where 0.95^n is at most 2.5 %: n = 72. Below, the bound is infinite.",
            OrderStatisticsBook,
            _ =>
                ValidationOutcome.Same(
                    "72",
                    $"{Enumerable.Range(1, 1_000).First(n => OrderStatistics.Ranks(n, 0.95).Upper <= n)}"
                )
        ),
        new(
            "None of 1,000, in words",
            "Wilson's upper bound z^2 / (n + z^2) = 0.383 %, rounded up: never \"0 %\".",
            "Wilson, JASA 22, 1927",
            _ => ValidationOutcome.Same("below 0.4 %", new Proportion(0, 1_000).ToString())
        ),
        Wilson(81, 263, "0.2553 to 0.3662"),
        Wilson(15, 148, "0.0624 to 0.1605"),
        Wilson(0, 20, "0.0000 to 0.1611"),
        Wilson(1, 29, "0.0061 to 0.1718"),
        new(
            "Student's sleep data: mean difference",
            "Ten patients, two drugs, hours of sleep gained: 1.58 h more with the second, 95 % interval 0.7001 to 2.4599.",
            "Student, Biometrika 6, 1908; t.test of R on its data set sleep",
            _ =>
            {
                var difference = PairedDifference.Of(FirstDrug, SecondDrug);
                return ValidationOutcome.Same(
                    "1.5800 (0.7001 to 2.4599)",
                    $"{Wording.Fixed(difference.Mean, 4)} ({Wording.Fixed(difference.Lower, 4)} to {Wording.Fixed(difference.Upper, 4)})"
                );
            }
        ),
    ];

    static ValidationCheck Ranks(double probability, string expected) =>
        new(
            $"Ranks of the {(probability == 0.5 ? "median" : $"{Wording.WholePercent(probability)} quantile")} among 1,000",
            $"The innermost ranks with at most 2.5 % of a binomial(1000, {probability}) beyond each.",
            OrderStatisticsBook,
            _ =>
            {
                var (lower, upper) = OrderStatistics.Ranks(1_000, probability);
                return ValidationOutcome.Same(expected, $"{lower} to {upper}");
            }
        );

    static ValidationCheck Wilson(int successes, int trials, string expected) =>
        new(
            $"Wilson's interval, {successes} of {trials}",
            $"Published for {successes} of {trials}: {expected}.",
            Newcombe,
            _ =>
            {
                var share = new Proportion(successes, trials);
                return ValidationOutcome.Same(
                    expected,
                    $"{Wording.Fixed(share.Lower, 4)} to {Wording.Fixed(share.Upper, 4)}"
                );
            }
        );
}
