using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics.Tests;

public class ProportionTests
{
    // 30-digit arithmetic; 81 of 263 and 15 of 148 are the examples of R. G. Newcombe, Statistics in Medicine 17, 1998.
    [Theory]
    [InlineData(370, 1000, 0.340626675334, 0.400368281872)]
    [InlineData(0, 1000, 0, 0.00382675848556)]
    [InlineData(1000, 1000, 0.99617324151444, 1)]
    [InlineData(1, 10, 0.0178762130951, 0.404150026795)]
    [InlineData(81, 263, 0.255288519878, 0.366209576983)]
    [InlineData(15, 148, 0.0623863995307, 0.160487241723)]
    public void Interval_is_wilsons(int successes, int trials, double lower, double upper)
    {
        var proportion = new Proportion(successes, trials);
        Assert.Equal(lower, proportion.Lower, 1e-11);
        Assert.Equal(upper, proportion.Upper, 1e-11);
        Assert.Equal((double)successes / trials, proportion.Estimate);
    }

    [Theory]
    [InlineData(0, 1000, "below 0.4 %")]
    [InlineData(1000, 1000, "above 99.6 %")]
    [InlineData(0, 100, "below 4 %")]
    [InlineData(100, 100, "above 96 %")]
    [InlineData(0, 10, "below 28 %")]
    [InlineData(0, 1_000_000, "below 0.0004 %")]
    [InlineData(0, 1, "below 80 %")]
    [InlineData(370, 1000, "37 % (34-40 %)")]
    [InlineData(1, 10, "10 % (2-40 %)")]
    [InlineData(1, 100, "1.0 % (0.2-5.4 %)")]
    [InlineData(99, 100, "99.0 % (94.6-99.8 %)")]
    [InlineData(1, 1000, "0.10 % (0.02-0.56 %)")]
    [InlineData(3, 1000, "0.3 % (0.1-0.9 %)")]
    [InlineData(37_000, 100_000, "37.0 % (36.7-37.3 %)")]
    public void Words_are_honest(int successes, int trials, string expected) =>
        Assert.Equal(expected, new Proportion(successes, trials).ToString());

    [Theory]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(1000)]
    public void Covers_95_percent_on_average_over_all_probabilities(int trials)
    {
        // Exact: every outcome with its probability, at the middles of 500 probabilities.
        var intervals = Enumerable.Range(0, trials + 1).Select(k => new Proportion(k, trials)).ToArray();
        var coverage = Enumerable
            .Range(0, 500)
            .Select(i => (i + 0.5) / 500)
            .Select(p =>
                intervals
                    .Where(interval => interval.Lower <= p && p <= interval.Upper)
                    .Sum(interval => Binomial.PMF(p, trials, interval.Successes))
            )
            .ToArray();
        Assert.Equal(0.95, coverage.Average(), 0.005);
        Assert.InRange(coverage.Min(), 0.82, 1); // its known low, for a p next to 0 or 1
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 2, 0));
    }
}
