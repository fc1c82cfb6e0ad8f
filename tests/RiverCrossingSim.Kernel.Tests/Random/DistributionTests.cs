namespace RiverCrossingSim.Kernel.Tests.Random;

public class DistributionTests
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

    // 40-digit arithmetic (mpmath), at u = 2^-53, 1e-6, 0.01, 0.1234, 0.5, 0.9, 0.999.
    [Theory]
    [InlineData(
        2.6,
        3.4,
        new[]
        {
            2.9221243452753471e-7,
            0.0019722336324125743,
            0.07145285295360477,
            0.20745577381604086,
            0.42547080200229966,
            0.68988953915213428,
            0.92766223709036217,
        }
    )]
    [InlineData(
        1,
        5,
        new[]
        {
            2.2204460492503132e-17,
            2.00000080000048e-7,
            0.0020080483385741995,
            0.025997002860915416,
            0.12944943670387586,
            0.36904265551980675,
            0.74881135684904199,
        }
    )]
    [InlineData(
        0.5,
        0.3,
        new[]
        {
            6.3919155338401639e-32,
            5.1857379603590518e-12,
            0.00051844832056055911,
            0.076125321547773888,
            0.74779498987104315,
            0.99868688628452043,
            0.99999999971695524,
        }
    )]
    [InlineData(
        200,
        30,
        new[]
        {
            0.62898761692760544,
            0.74304368779435658,
            0.81349068514397402,
            0.84357137237525988,
            0.87063692117844891,
            0.89722337894271823,
            0.92860350435902856,
        }
    )]
    public void Beta_agrees_with_long_arithmetic(double alpha, double beta, double[] expected) =>
        AssertQuantiles(new Beta(alpha, beta), expected);

    [Theory]
    [InlineData(
        1,
        1,
        new[]
        {
            1.1102230246251566e-16,
            1.0000005000003333e-6,
            0.010050335853501441,
            0.13170449099742825,
            0.69314718055994531,
            2.3025850929940457,
            6.9077552789821371,
            36.736800569677101,
        }
    )]
    [InlineData(
        1,
        0.5,
        new[]
        {
            5.6802194105289806e-5,
            0.017748097839655275,
            0.20581217158634629,
            0.47221616183778563,
            0.91801518721272403,
            1.6701957670639659,
            3.2655601947970177,
            11.632625422941615,
        }
    )]
    [InlineData(
        1,
        3,
        new[]
        {
            1.4123468533526239e-143,
            5.5112396774961338e-54,
            5.5112396774961338e-18,
            3.6566697349507809e-8,
            0.010775742443992753,
            2.7679876647039154,
            31.204360011054308,
            283.5033822299309,
        }
    )]
    [InlineData(
        10,
        4,
        new[]
        {
            0.013865666084218009,
            0.5693887134578648,
            3.0691799343343074,
            5.6663897532854351,
            9.4720217593914339,
            15.345611602984007,
            26.977569064119176,
            83.848468807566875,
        }
    )]
    public void Gamma_agrees_with_long_arithmetic(double mean, double sd, double[] expected) =>
        AssertQuantiles(new Gamma(mean, sd), expected);

    [Fact]
    public void Truncated_normal_keeps_its_digits_far_out()
    {
        // Above 5 standard deviations: P(X > x) = 0.5 P(Z > 5), from mpmath.
        Assert.Equal(5.132018332044298, new Normal(0, 1, 5).Median, 1e-13);
        Assert.Equal(
            -new Normal(0, 1, 5).Quantile(0.9),
            new Normal(0, 1, double.NegativeInfinity, -5).Quantile(0.1),
            1e-12
        );
    }

    [Fact]
    public void Golden_draws()
    {
        var stream = new RandomStream(1, 2, StreamId.Of("golden"));
        Distribution[] distributions =
        [
            new Uniform(4, 9),
            new Triangular(4, 6, 9),
            new Pert(4, 6, 9),
            new Beta(2, 3),
            new Normal(6, 1, 0),
            new LogNormal(6, 1.5),
            new Exponential(6),
            new Gamma(6, 3),
            new Weibull(1.5, 6),
            new Discrete([4, 6, 9], [1, 2, 1]),
            new IntegerUniform(1, 6),
            new Empirical([4, 5, 5.5, 9]),
        ];
        var draws = distributions.Select((distribution, i) => distribution.Quantile(stream.Uniform((uint)i)));
        double[] expected =
        [
            4.057454726677041,
            7.018660799964092,
            7.457397992408298,
            0.40008771604081644,
            7.025972473869438,
            10.274449527650479,
            7.133826891867189,
            6.246490780786751,
            3.0113289650603514,
            6,
            3,
            4.408574515631346,
        ];
        Assert.Equal(expected, draws, new RelativeComparer(1e-10));
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

    static void AssertQuantiles(Distribution distribution, double[] expected)
    {
        double[] probabilities = [1.0 / (1UL << 53), 1e-6, 0.01, 0.1234, 0.5, 0.9, 0.999, 1 - (1.0 / (1UL << 53))];
        for (var i = 0; i < expected.Length; i++)
        {
            var actual = distribution.Quantile(probabilities[i]);
            Assert.Equal(1, actual / expected[i], 3e-9);
        }
    }

    sealed class RelativeComparer(double tolerance) : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) <= tolerance * Math.Max(Math.Abs(x), Math.Abs(y));

        public int GetHashCode(double value) => 0;
    }
}
