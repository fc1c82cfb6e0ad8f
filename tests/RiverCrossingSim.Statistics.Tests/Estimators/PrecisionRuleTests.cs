namespace RiverCrossingSim.Statistics.Tests;

public class PrecisionRuleTests
{
    [Fact]
    public void By_hand()
    {
        // 1..1000: from 469 to 532 around 500.5.
        var rule = PrecisionRule.Of(Numbered(1000), target: 0.05);
        Assert.Equal(31.5 / 500.5, rule.RelativeHalfWidth!.Value, 1e-15);
        Assert.False(rule.IsMet);
        Assert.Null(rule.Reason);
        Assert.Equal((long)Math.Ceiling(1000 * Math.Pow(31.5 / 500.5 / 0.05, 2)), rule.ReplicationsNeeded);
        Assert.True(PrecisionRule.Of(Numbered(1000), target: 0.07).IsMet);
    }

    [Fact]
    public void Without_a_finite_median_it_says_why()
    {
        var values = Numbered(1000);
        Array.Fill(values, double.PositiveInfinity, 400, 600);
        AssertNone(PrecisionRule.Of(values), "at least half of the replications never got there");

        values = Numbered(1000);
        Array.Fill(values, double.PositiveInfinity, 520, 480);
        AssertNone(PrecisionRule.Of(values), "interval is not finite");

        AssertNone(PrecisionRule.Of(Numbered(5)), "5 replications are too few");
        AssertNone(PrecisionRule.Of([.. Numbered(21).Select(value => value - 11)]), "median is 0");
    }

    [Fact]
    public void Equal_values_meet_any_target()
    {
        Assert.True(PrecisionRule.Of(new double[100], target: 1e-9).IsMet);
        Assert.Equal(1, PrecisionRule.Of(new double[100]).ReplicationsNeeded);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PrecisionRule.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PrecisionRule.Of([1], target: 0));
    }

    static void AssertNone(PrecisionRule rule, string reason)
    {
        Assert.Contains(reason, rule.Reason);
        Assert.Null(rule.RelativeHalfWidth);
        Assert.Null(rule.ReplicationsNeeded);
        Assert.False(rule.IsMet);
    }

    static double[] Numbered(int count) => [.. Enumerable.Range(1, count).Select(i => (double)i)];
}
