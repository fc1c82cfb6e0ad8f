using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

/// <summary>
/// What every estimator does at the edges: samples of one, two and three, all equal, all but one equal, all but one infinite, far apart. It
/// gives a result, says why there is none, or refuses its argument with an <see cref="ArgumentException"/>; it never fails otherwise.
/// </summary>
public class EdgeTests
{
    const double Never = double.PositiveInfinity;

    static readonly double[][] Samples =
    [
        [],
        [5],
        [Never],
        [0, 0],
        [1, 2],
        [0, Never],
        [Never, Never],
        [1, 1, 1],
        [1, 1, 2],
        [1, 1, Never],
        [.. Enumerable.Repeat(7.0, 60)],
        [.. Enumerable.Repeat(7.0, 59), 8],
        [9, .. Enumerable.Repeat(7.0, 59)],
        [.. Enumerable.Repeat(Never, 60)],
        [3, .. Enumerable.Repeat(Never, 59)],
        [3, 4, .. Enumerable.Repeat(Never, 58)],
        [.. Enumerable.Range(0, 60).Select(i => (double)(i % 2))],
        [.. Enumerable.Range(0, 60).Select(i => 10 + (i * 1e-15))],
        [.. Enumerable.Range(0, 60).Select(i => i * 1e-300)],
        [.. Enumerable.Range(0, 60).Select(i => i * 1e200)],
        [.. Enumerable.Range(0, 59).Select(i => (double)i), double.NaN],
        [.. Enumerable.Range(0, 60).Select(i => i - 30.0)],
    ];

    public static TheoryData<string> Estimators => [.. All.Keys];

    static Dictionary<string, Action<double[], double[]>> All { get; } =
        new()
        {
            ["mean"] = (x, _) => MeanInterval.Of(x),
            ["mean within limits"] = (x, _) => MeanInterval.Of(x).KeptWithin(0, 1e6),
            ["order statistics"] = (x, _) => new OrderStatistics(x).Interval(0.95),
            ["curve"] = (x, _) => new Ecdf(x),
            ["histogram"] = (x, _) => HistogramBins.Of(x),
            ["density"] = (x, _) => new KernelDensity(x).Curve(),
            ["density, Silverman"] = (x, _) => new KernelDensity(x, BandwidthRule.Silverman).Curve(),
            ["precision"] = (x, _) => PrecisionRule.Of(x),
            ["bins"] = (x, _) => ValueBins.Of(x, 8),
            ["binned means"] = (x, y) => BinnedMean.Of(ValueBins.Of(x, 8), y, 0.9999),
            ["first-order index"] = (x, y) => Defined(FirstOrderIndex.Of(x, y)),
            ["first-order index of ranks"] = (x, y) => Defined(FirstOrderIndex.Of(x, Ranks.Of(y))),
            ["rank correlation"] = (x, y) => RankCorrelation.Of(x, y),
            ["variance in two parts"] = (x, _) => Defined(OneWayVariance.Of(x, 3)),
            ["family of curves"] = (x, _) => CurveFamily.Of(x, 3, [1, 2]),
            ["superiority"] = (x, y) => Superiority.Of(x, y),
            ["paired difference"] = (x, y) => PairedDifference.Of(x, y, 0.9999),
            ["bootstrap of differences"] = (x, y) => new WildBootstrap([x, y], 100).EachConfidence(0.95),
            ["comparison with the best"] = (x, y) => ComparisonWithBest.Of([x, y, x], draws: 100),
            ["difference of curves"] = (x, y) => CurveComparison.Of([x, y], draws: 100),
        };

    [Theory]
    [MemberData(nameof(Estimators))]
    public void Gives_a_result_or_says_why_not(string estimator)
    {
        var given = 0;
        foreach (var x in Samples)
        {
            foreach (var y in Samples)
            {
                try
                {
                    All[estimator](x, y);
                    given++;
                }
                catch (ArgumentException refused)
                {
                    Assert.NotEmpty(refused.Message);
                }
            }
        }
        Assert.True(given > 0);
    }

    [Fact]
    public void An_index_without_anything_left_when_one_replication_is_left_out_says_so()
    {
        double[] input = [.. Enumerable.Range(0, 100).Select(i => (double)i)];
        foreach (var place in (int[])[0, 50, 99])
        {
            var result = new double[100];
            result[place] = 1;
            var index = FirstOrderIndex.Of(input, result);
            Assert.False(index.IsDefined);
            Assert.Equal("all replications but one have the same result", index.Undefined);
        }
        var two = new double[100];
        (two[3], two[60]) = (1, 1);
        Assert.True(FirstOrderIndex.Of(input, two).IsDefined);
    }

    [Fact]
    public void An_index_never_reaches_below_what_its_estimator_can_give()
    {
        for (uint sample = 0; sample < 200; sample++)
        {
            double[] input = [.. RiverCrossingSim.Statistics.Tests.Samples.Draw(new Uniform(0, 1), 60, sample, "x")];
            double[] result = [.. input.Select((_, i) => i % 20 == (int)(sample % 20) ? 1.0 : 0.0)];
            var index = FirstOrderIndex.Of(input, result);
            Assert.InRange(index.Lower, (-(index.Bins - 1.0) / (60 - index.Bins)) - 1e-12, index.Estimate + 1e-12);
            Assert.InRange(index.Upper, index.Estimate - 1e-12, 1);
        }
    }

    [Fact]
    public void A_spread_by_luck_under_one_draw_only_cannot_be_parted_and_says_so()
    {
        var parts = OneWayVariance.Of([1, 1, 1, 2, 3, 3], 2);
        Assert.False(parts.IsDefined);
        Assert.Equal("luck changes it under one draw of the assumptions only", parts.Undefined);
        Assert.Equal(1 / 6.0, parts.Within, 1e-12);
    }

    static void Defined(FirstOrderIndex index)
    {
        Assert.Equal(index.IsDefined, index.Undefined is null);
        Assert.Equal(index.IsDefined, double.IsFinite(index.Estimate + index.Lower + index.Upper));
        Assert.InRange(index.PValue, 0, 1);
    }

    static void Defined(OneWayVariance parts)
    {
        Assert.Equal(parts.IsDefined, parts.Undefined is null);
        Assert.Equal(parts.IsDefined, double.IsFinite(parts.Share + parts.Lower + parts.Upper));
    }
}
