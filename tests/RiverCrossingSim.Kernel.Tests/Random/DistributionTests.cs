namespace RiverCrossingSim.Kernel.Tests.Random;

public partial class DistributionTests
{
    static readonly double[] Grid =
    [
        1.0 / (1UL << 53),
        1e-12,
        1e-6,
        .. Enumerable.Range(1, 999).Select(i => i / 1000.0),
        1 - 1e-6,
        1 - 1e-12,
        1 - (1.0 / (1UL << 53)),
    ];

    static readonly Distribution[] Continuous =
    [
        new Uniform(4, 9),
        new Triangular(4, 6, 9),
        new Triangular(4, 4, 9),
        new Triangular(-9, 4, 4),
        new Pert(4, 6, 9),
        new Pert(0, 0, 1),
        new Pert(-3, 7, 7),
        new Beta(2.6, 3.4),
        new Beta(0.5, 0.3, 10, 20),
        new Beta(200, 30),
        new Beta(1000, 1000),
        new Beta(0.1, 0.1),
        new Beta(0.1, 1000),
        new Beta(1000, 0.1),
        new Beta(1, 1),
        new Normal(6, 1),
        new Normal(6, 4, 0),
        new Normal(6, 4, 0, 7),
        new Normal(0, 1, 4),
        new Normal(0, 1, 4, 4.5),
        new Normal(0, 1, double.NegativeInfinity, -5),
        new LogNormal(6, 1.5),
        new LogNormal(6, 10),
        new Exponential(6),
        new Gamma(10, 4),
        new Gamma(1, 1),
        new Gamma(1, 3),
        new Gamma(1, 0.05),
        new Weibull(1.5, 6),
        new Weibull(0.5, 6),
        new Weibull(20, 6),
        new Empirical([9, 4, 5, 5.5]),
    ];

    static readonly Distribution[] Stepwise =
    [
        new Discrete([9, 4, 6], [1, 1, 2]),
        new Discrete([1, 2, 3]),
        new JointDraws([9, 4, 6], [1, 1, 2]),
        new JointDraws([3, 1, 3, 2]),
        new IntegerUniform(1, 6),
        new IntegerUniform(int.MinValue, int.MaxValue),
        new Empirical([4, 5, 5, 5, 9]),
        new Constant(5),
        new Uniform(5, 5),
        new Triangular(5, 5, 5),
        new Pert(5, 5, 5),
        new Beta(2, 3, 5, 5),
        new Normal(5, 0),
        new Normal(5, 1, 6, 6),
        new LogNormal(5, 1),
        new Exponential(0),
        new Gamma(5, 0),
        new Weibull(2, 0),
        new Empirical([5]),
    ];

    public static TheoryData<string> ContinuousNames => [.. Continuous.Select(d => d.ToString())];

    public static TheoryData<string> AllNames => [.. Continuous.Concat(Stepwise).Select(d => d.ToString())];

    [Theory]
    [MemberData(nameof(ContinuousNames))]
    public void Cumulative_undoes_quantile(string name)
    {
        var distribution = Named(name);
        foreach (var u in Grid)
        {
            // A value near a limit other than 0 has fewer digits than the distance to it: allow for half a digit in x.
            var x = distribution.Quantile(u);
            var rounding =
                distribution.Cumulative(Math.BitIncrement(x)) - distribution.Cumulative(Math.BitDecrement(x));
            Assert.Equal(u, distribution.Cumulative(x), 2e-10 + rounding);
        }
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Quantile_never_falls_and_stays_within_the_limits(string name)
    {
        var distribution = Named(name);
        var last = distribution.Quantile(0);
        Assert.Equal(distribution.Minimum, last);
        // The cells of the tables, their neighbourhood and the general grid.
        var points = Enumerable
            .Range(1, 511)
            .SelectMany(i => new[] { (i / 512.0) - 1e-9, i / 512.0, (i / 512.0) + 1e-9 })
            .Concat(Grid)
            .Order();
        foreach (var u in points)
        {
            var x = distribution.Quantile(u);
            Assert.True(x >= last - (1e-14 * Math.Abs(last)), $"{x} after {last} at {u}");
            Assert.InRange(x, distribution.Minimum, distribution.Maximum);
            last = x;
        }
        Assert.Equal(distribution.Maximum, distribution.Quantile(1));
        Assert.Equal(distribution.Quantile(0.5), distribution.Median);
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Quantile_is_the_smallest_value_that_reaches_the_probability(string name)
    {
        var distribution = Named(name);
        foreach (var u in Enumerable.Range(1, 99).Select(i => i / 100.0))
        {
            var x = distribution.Quantile(u);
            var less = x - (1e-6 * (1 + Math.Abs(x)));
            Assert.True(distribution.Cumulative(Math.BitIncrement(x)) >= u - 2e-10);
            Assert.True(distribution.Cumulative(less) <= u);
        }
        Assert.Equal(0, distribution.Cumulative(double.NegativeInfinity));
        Assert.Equal(1, distribution.Cumulative(double.PositiveInfinity));
        if (double.IsFinite(distribution.Minimum))
        {
            Assert.Equal(0, distribution.Cumulative(Math.BitDecrement(distribution.Minimum)));
        }

        if (double.IsFinite(distribution.Maximum))
        {
            Assert.Equal(1, distribution.Cumulative(distribution.Maximum));
        }
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Mean_is_the_integral_of_the_quantile(string name)
    {
        var distribution = Named(name);
        // Midpoint rule after u = 10t^3 - 15t^4 + 6t^5, which flattens both tails.
        const int Points = 400_000;
        var sum = 0.0;
        for (var i = 0; i < Points; i++)
        {
            var t = (i + 0.5) / Points;
            var u = t * t * t * (10 + (t * (-15 + (6 * t))));
            sum += distribution.Quantile(Math.Min(u, 1 - 1e-16)) * 30 * t * t * (1 - t) * (1 - t) / Points;
        }
        var span = distribution.Quantile(0.999) - distribution.Quantile(0.001);
        Assert.Equal(distribution.Mean, sum, 1e-6 * (Math.Abs(distribution.Mean) + span));
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Probabilities_outside_zero_and_one_are_refused(string name)
    {
        var distribution = Named(name);
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Quantile(-1e-9));
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Quantile(1 + 1e-9));
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Quantile(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => distribution.Cumulative(double.NaN));
    }

    [Fact]
    public void Equal_parameters_make_equal_distributions()
    {
        Assert.Equal<Distribution>(new Pert(4, 6, 9), new Pert(4, 6, 9));
        Assert.Equal<Distribution>(new Gamma(4, 2), new Gamma(4, 2));
        Assert.Equal(new Gamma(4, 2).GetHashCode(), new Gamma(4, 2).GetHashCode());
        Assert.Equal<Distribution>(new Discrete([9, 4], [2, 1]), new Discrete([4, 9], [1, 2]));
        Assert.Equal<Distribution>(new Empirical([9, 4]), new Empirical([4, 9]));
        Assert.NotEqual<Distribution>(new Pert(4, 6, 9), new Pert(4, 6, 10));
        Assert.NotEqual<Distribution>(new Pert(4, 6, 9), new Triangular(4, 6, 9));
    }

    [Fact]
    public void Lognormal_from_mean_and_sd_has_that_mean()
    {
        var distribution = LogNormal.FromMeanAndStandardDeviation(10, 5);
        Assert.Equal(10, distribution.Mean, 1e-12);
        Assert.Equal(10 / Math.Sqrt(1.25), distribution.Median, 1e-12);
    }

    [Fact]
    public void Wrong_parameters_are_refused_with_all_reasons()
    {
        var error = Assert.Throws<ArgumentException>(() => new Triangular(9, 4, 3));
        Assert.Equal("minimum 9 is above mode 4; mode 4 is above maximum 3.", error.Message);
    }

    static Distribution Named(string name) => Continuous.Concat(Stepwise).First(d => d.ToString() == name);
}
