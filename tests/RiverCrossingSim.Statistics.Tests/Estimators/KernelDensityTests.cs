using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class KernelDensityTests
{
    // Yearly precipitation of 70 cities (inches; McNeil, 1977): R's data set "precip".
    static readonly double[] Precipitation =
    [
        67.0,
        54.7,
        7.0,
        48.5,
        14.0,
        17.2,
        20.7,
        13.0,
        43.4,
        40.2,
        38.9,
        54.5,
        59.8,
        48.3,
        22.9,
        11.5,
        34.4,
        35.1,
        38.7,
        30.8,
        30.6,
        43.1,
        56.8,
        40.8,
        41.8,
        42.5,
        31.0,
        31.7,
        30.2,
        25.9,
        49.2,
        37.0,
        35.9,
        15.0,
        30.2,
        7.2,
        36.2,
        45.5,
        7.8,
        33.4,
        36.1,
        40.2,
        42.7,
        42.5,
        16.2,
        39.0,
        35.0,
        37.0,
        31.4,
        37.6,
        39.9,
        36.2,
        42.8,
        46.4,
        24.7,
        49.1,
        46.0,
        35.9,
        7.8,
        48.2,
        15.2,
        32.5,
        44.7,
        42.6,
        38.8,
        17.4,
        40.8,
        29.1,
        14.6,
        59.2,
    ];

    // Computed by a separate program from the definitions, over all pairs of values and without bins.
    [Theory]
    [InlineData(BandwidthRule.SheatherJones, 3.9420123894, 0.002)]
    [InlineData(BandwidthRule.Silverman, 3.84789224258969, 1e-12)]
    public void Bandwidth_agrees_with_the_definition(BandwidthRule rule, double expected, double tolerance) =>
        Assert.Equal(expected, new KernelDensity(Precipitation, rule).Bandwidth, tolerance);

    [Fact]
    public void Two_values_by_hand()
    {
        var density = new KernelDensity([1, 3], BandwidthRule.Scott);
        // sd sqrt(2), IQR 1: h = 1.06 / 1.34 x 2^(-1/5).
        var h = 1.06 / 1.34 * Math.Pow(2, -0.2);
        Assert.Equal(h, density.Bandwidth, 1e-15);
        Assert.Equal(Math.Exp(-0.5 / (h * h)) / (h * Math.Sqrt(2 * Math.PI)), density.At(2), 1e-15);
    }

    [Theory]
    [InlineData(BandwidthRule.SheatherJones)]
    [InlineData(BandwidthRule.Silverman)]
    [InlineData(BandwidthRule.Scott)]
    public void Integrates_to_one_above_the_limit(BandwidthRule rule)
    {
        var values = Samples.Draw(new Exponential(6), 500, 0, "density");
        var density = new KernelDensity(values, rule, lowerLimit: 0);
        const double Step = 0.01;
        var sum = Enumerable.Range(0, 20_000).Sum(i => density.At((i + 0.5) * Step) * Step);
        Assert.Equal(1, sum, 1e-6);
        Assert.Equal(0, density.At(-0.01));
        Assert.True(density.At(0) > 0.1); // 1/6; without reflection it would be about half
    }

    [Fact]
    public void Two_nights_stay_two_peaks()
    {
        double[] values =
        [
            .. Samples.Draw(new Normal(20, 1), 400, 0, "first night"),
            .. Samples.Draw(new Normal(44, 1), 400, 0, "second night"),
        ];
        var width = new KernelDensity(values).Bandwidth;
        Assert.InRange(width, 0.15, 0.6);
        Assert.True(new KernelDensity(values, BandwidthRule.Silverman).Bandwidth > 2);
    }

    [Fact]
    public void The_curve_starts_at_the_limit()
    {
        var curve = new KernelDensity([1, 2, 3, 4, 9], lowerLimit: 0).Curve(100);
        Assert.Equal(100, curve.Count);
        Assert.Equal(0, curve[0].Value);
        Assert.True(curve[^1].Value > 9);
        Assert.All(curve, point => Assert.True(point.Density > 0));
    }

    [Fact]
    public void Equal_values_are_a_point()
    {
        var density = new KernelDensity([5, 5, 5]);
        Assert.True(density.IsPoint);
        Assert.Empty(density.Curve());
        Assert.Equal((0, double.PositiveInfinity), (density.At(4), density.At(5)));
    }

    [Fact]
    public void Mostly_equal_values_still_have_a_width()
    {
        var density = new KernelDensity([5, 5, 5, 5, 5, 5, 5, 6]);
        Assert.True(double.IsFinite(density.Bandwidth) && density.Bandwidth > 0);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new KernelDensity([]));
        Assert.Throws<ArgumentException>(() => new KernelDensity([double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => new KernelDensity([-1], lowerLimit: 0));
    }
}
