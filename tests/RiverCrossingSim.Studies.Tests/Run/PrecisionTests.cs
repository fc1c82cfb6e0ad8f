namespace RiverCrossingSim.Studies.Tests;

public class PrecisionTests
{
    [Fact]
    public void The_looks_are_fixed_and_the_last_is_at_the_most_allowed()
    {
        Assert.Equal([200, 300, 500, 700, 1_000, 1_500, 2_000, 3_000, 5_000], PrecisionLooks.Schedule(5_000));
        Assert.Equal([200, 250], PrecisionLooks.Schedule(250));
        Assert.Equal([60], PrecisionLooks.Schedule(60));
        Assert.Equal(PrecisionLooks.Most, PrecisionLooks.Schedule(PrecisionLooks.Most).Last());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void A_study_ends_at_the_first_look_that_is_precise_enough_on_any_number_of_threads(int threads)
    {
        // Spread evenly from 100 to 200: the median's interval has a half-width of about 98 / (2 sqrt(n)), so 2 % of
        // 150 take about 1,070 replications.
        var options = new StudyOptions { Precision = 0.02, Threads = threads };
        var runner = Fakes.Runner(chance => 100 + (chance * 0.618_033_988_75 % 1 * 100), options);

        var (partial, outcome) = Study.Replicate(runner, options);
        Assert.False(partial);
        Assert.Equal(1_500, runner.Done);
        Assert.StartsWith("The median duration is known to 1.", outcome, StringComparison.Ordinal);
        Assert.EndsWith("after 1,500 replications; 2 % was asked for.", outcome, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_completed_replication_it_stops_at_the_first_look_and_says_why()
    {
        var options = new StudyOptions { Precision = 0.02 };
        var runner = Fakes.Runner(_ => double.PositiveInfinity, options);

        var (partial, outcome) = Study.Replicate(runner, options);
        Assert.False(partial);
        Assert.Equal(200, runner.Done);
        Assert.Equal(
            "A precision of 2 % cannot be reached: none of 200 replications completed, so the duration has no median.",
            outcome
        );
    }

    [Fact]
    public void A_target_out_of_reach_ends_at_the_most_allowed_and_says_how_many_it_would_take()
    {
        var options = new StudyOptions { Precision = 0.001, Replications = 400 };
        var runner = Fakes.Runner(chance => 100 + (chance * 0.618_033_988_75 % 1 * 100), options);

        var (partial, outcome) = Study.Replicate(runner, options);
        Assert.False(partial);
        Assert.Equal(400, runner.Done);
        Assert.Contains("was not reached with 400 replications, the most allowed", outcome, StringComparison.Ordinal);
        Assert.Matches("About [34][0-9]0,000 would do", outcome);
    }

    [Fact]
    public void A_cancelled_study_is_partial()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var options = new StudyOptions { Precision = 0.02 };

        var (partial, outcome) = Study.Replicate(
            Fakes.Runner(chance => chance, options, cancellation: cancelled.Token),
            options
        );
        Assert.True(partial);
        Assert.Equal("The run was cancelled before a precision of 2 % was reached.", outcome);
    }
}
