namespace RiverCrossingSim.Kernel.Tests.Random;

public partial class DistributionTests
{
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
