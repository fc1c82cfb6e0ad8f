namespace RiverCrossingSim.Studies.Tests;

/// <summary>What past crossings say of a forecast: little where they are few, and never that it is narrower.</summary>
public sealed class CrossingRecordTests
{
    static CrossingRecord Of(params double[] ratios) =>
        new([
            .. ratios.Select(
                (ratio, i) => new PastCrossing($"war {i + 1}", "days", ratio, ratio is > 0.5 and < 2, "2", "")
            ),
        ]);

    [Fact]
    public void Few_crossings_widen_nothing()
    {
        var record = Of(0.5, 1, 2, 1.5);
        Assert.False(record.CanWiden);
        Assert.Null(record.Widened(20, 30, 50));
        Assert.Equal(4, record.Next!.Count);
        Assert.NotNull(record.HeldByTheOthers);
    }

    [Fact]
    public void Five_crossings_widen_by_Students_t_and_claim_nothing()
    {
        // Logarithms -2, -1, 0, 1, 2 halves of ln 2: mean 0, deviation sqrt(2.5) halves; t(4) is 2.131847 at 95 %.
        var record = Of(0.5, Math.Sqrt(0.5), 1, Math.Sqrt(2), 2);
        Assert.True(record is { CanWiden: true, CanClaim: false });
        var factor = Math.Exp(2.131847 * Math.Sqrt(2.5 * 1.2) * Math.Log(2) / 2);
        var (lower, upper) = record.Widened(20, 30, 50)!.Value;
        Assert.Equal(30 / factor, lower, 4);
        Assert.Equal(30 * factor, upper, 4);
    }

    [Fact]
    public void A_band_is_never_made_narrower() =>
        Assert.Equal((1d, 900d), Of(1, 1.01, 0.99, 1, 1).Widened(1, 30, 900));

    [Fact]
    public void A_crossing_unlike_all_others_is_not_held_by_them()
    {
        Assert.Equal(5, Of(1, 1.02, 0.98, 1.01, 100).HeldByTheOthers + 1);
        Assert.Null(Of(1, 2).HeldByTheOthers);
        Assert.Null(Of(1).Next);
    }

    [Fact]
    public void Fifteen_crossings_may_be_claimed_of() => Assert.True(Of([.. Enumerable.Repeat(1.1, 15)]).CanClaim);

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_ratio_is_a_number_above_0(double ratio) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(1, ratio));

    [Fact]
    public void A_run_says_it_beside_the_forecast_and_only_when_asked()
    {
        var run = SmallFerry.Scenario.Run(60);
        Assert.Null(run.Summarize().Record);
        var few = run.Summarize(record: Of(0.5, 1.25, 2));
        Assert.Equal((null, null), (few.Record!.Lower, few.Record.Upper));
        var said = string.Join(' ', few.Sentences);
        Assert.Contains(
            "In 3 past crossings this model was up to 2 times too slow and up to 2 times too fast",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("3 crossings are too few for it, which takes 5", said, StringComparison.Ordinal);
        Assert.Contains("No outcome was known to those who made the rules (version 2)", said, StringComparison.Ordinal);

        var more = run.Summarize(record: Of(0.5, 0.6, 0.7, 0.8, 0.9));
        Assert.True(more.Record!.Lower < more.Duration[0].Value && more.Record.Upper >= more.Duration[^1].Value);
        said = string.Join(' ', more.Sentences);
        Assert.Contains("up to 2 times too slow: what happened", said, StringComparison.Ordinal);
        Assert.Contains("Widened by that record (Student's t)", said, StringComparison.Ordinal);
        Assert.Contains("is not claimed: that takes 15 crossings", said, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "not claimed",
            string.Join(
                ' ',
                run.Summarize(record: Of([.. Enumerable.Range(0, 15).Select(i => 1 + (0.1 * i))])).Sentences
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Outcomes_that_were_known_are_said_and_no_record_says_nothing()
    {
        var run = SmallFerry.Scenario.Run(60);
        var known = new CrossingRecord([
            new PastCrossing("one", "days", 1.5, true, "2", "the makers"),
            new PastCrossing("other", "days", 1.2, true, "3", ""),
        ]);
        var said = string.Join(' ', run.Summarize(record: known).Sentences);
        Assert.Contains("up to 1.5 times too fast: what", said, StringComparison.Ordinal);
        Assert.Contains(
            "The outcome of 1 was known to those who made the rules (versions 2 and 3)",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "its record says nothing",
            string.Join(' ', run.Summarize(record: new CrossingRecord([])).Sentences),
            StringComparison.Ordinal
        );
    }
}
