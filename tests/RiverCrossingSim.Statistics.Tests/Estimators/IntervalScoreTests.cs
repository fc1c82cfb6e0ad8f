namespace RiverCrossingSim.Statistics.Tests;

/// <summary>The interval score, by hand.</summary>
public class IntervalScoreTests
{
    [Theory]
    [InlineData(15, 15, 10)] // inside: the width alone
    [InlineData(10, 10, 10)] // on the edge
    [InlineData(5, 5, 10 + 20 * 5)] // 5 below: 2 / 0.1 x 5
    [InlineData(23, 23, 10 + 20 * 3)]
    [InlineData(18, 30, 10)] // a range that has something in common with the band
    [InlineData(22, 30, 10 + 20 * 2)] // the nearer end counts
    [InlineData(2, 9, 10 + 20 * 1)]
    [InlineData(12, double.PositiveInfinity, 10)] // at least 12
    [InlineData(24, double.PositiveInfinity, 10 + 20 * 4)]
    public void Width_and_twenty_times_the_distance(double low, double high, double expected) =>
        Assert.Equal(expected, IntervalScore.Of(10, 20, low, high, 0.1), 12);

    [Fact]
    public void A_band_upside_down_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervalScore.Of(20, 10, 1, 2, 0.1));

    // Proper: among all bands, the score is least in expectation for the true 5 % and 95 % quantiles.
    [Fact]
    public void The_true_band_scores_best()
    {
        double Expected(double lower, double upper) =>
            Enumerable
                .Range(0, 10_000)
                .Average(i => IntervalScore.Of(lower, upper, (i + 0.5) / 10_000, (i + 0.5) / 10_000, 0.1));
        var best = Expected(0.05, 0.95);
        Assert.True(best < Expected(0.02, 0.95));
        Assert.True(best < Expected(0.05, 0.9));
        Assert.True(best < Expected(0, 1));
    }
}
