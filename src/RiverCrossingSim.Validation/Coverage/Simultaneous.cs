using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Validation;

/// <summary>Comparisons: two samples, and intervals that hold for all differences at once.</summary>
static class Simultaneous
{
    const int Replications = 200;
    const int Draws = 500;
    static readonly double[] Means = [0, 0.1, 0.1, 0.5];

    public static IEnumerable<CoverageStudy> Studies { get; } =
    [
        new(
            "Chance that one takes longer, two samples of 100",
            "Normal values half a deviation apart: the normal distribution at 0.5 / sqrt(2), 63.8 %.",
            "DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988",
            4_000,
            draws =>
            {
                var chance = MathNet.Numerics.Distributions.Normal.CDF(0, 1, 0.5 / Math.Sqrt(2));
                var longer = draws.Take(100, d => d.Normal() + 0.5);
                var superiority = Superiority.Of(longer, draws.Take(100, d => d.Normal()));
                return superiority.Lower <= chance && superiority.Upper >= chance;
            }
        ),
        new(
            "All six differences of four alternatives at once, 200 replications",
            "The differences of means 0, 0.1, 0.1 and 0.5 under the same luck; the confidence of each is such that all hold together.",
            "Chernozhukov, Chetverikov and Kato, Annals of Statistics 41, 2013",
            1_000,
            draws =>
            {
                var values = UnderTheSameLuck(draws);
                var pairs = Pairs.Of(values.Length);
                var each = new WildBootstrap(
                    [.. pairs.Select(pair => Differences(values[pair.First], values[pair.Second]))],
                    Draws
                ).EachConfidence(0.95);
                return pairs.All(pair =>
                {
                    var difference = PairedDifference.Of(values[pair.First], values[pair.Second], each);
                    var truth = Means[pair.Second] - Means[pair.First];
                    return difference.Lower <= truth && difference.Upper >= truth;
                });
            }
        ),
        new(
            "How far four alternatives are behind the best, 200 replications",
            "Means 0, 0.1, 0.1 and 0.5: -0.1, 0.1, 0.1 and 0.5 behind the best of the others, all at once. The method promises at least what it says.",
            "Hsu, Annals of Statistics 12, 1984; Nelson and Matejcik, Management Science 41, 1995",
            1_000,
            draws =>
            {
                double[] behind = [-0.1, 0.1, 0.1, 0.5];
                return ComparisonWithBest
                    .Of(UnderTheSameLuck(draws), draws: Draws)
                    .Zip(behind, (interval, truth) => interval.Lower <= truth && interval.Upper >= truth)
                    .All(holds => holds);
            }
        )
        {
            Required = RequiredCoverage.AtLeast,
        },
        new(
            "Difference of two curves \"done within t\" at all t, 200 replications",
            "Exponential durations of means 1 and 1.5 under the same luck, so that the first is never later: exp(-t) - exp(-t / 1.5), at all t at "
                + "once. Early and late, where hardly any differ, the band is wider than it need be.",
            "Chernozhukov, Chetverikov and Kato, Annals of Statistics 41, 2013; Tango, Statistics in Medicine 17, 1998",
            400,
            draws =>
            {
                var luck = draws.Take(Replications, d => d.Exponential());
                var curve = CurveComparison
                    .Of([luck, Array.ConvertAll(luck, value => 1.5 * value)], draws: Draws)
                    .Differences[0];
                return curve
                    .Times.Index()
                    .All(step =>
                    {
                        var truth = Math.Exp(-step.Item) - Math.Exp(-step.Item / 1.5);
                        return curve.Lower[step.Index] <= truth && curve.Upper[step.Index] >= truth;
                    });
            }
        )
        {
            Required = RequiredCoverage.AtLeast,
        },
    ];

    static double[][] UnderTheSameLuck(SampleDraws draws)
    {
        var common = draws.Take(Replications, d => 2 * d.Normal());
        return [.. Means.Select(mean => Array.ConvertAll(common, luck => mean + luck + draws.Normal()))];
    }

    static double[] Differences(double[] first, double[] second) => [.. first.Zip(second, (a, b) => b - a)];
}
