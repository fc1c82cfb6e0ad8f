using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class SentencesTests
{
    [Fact]
    public void The_summary_reads_as_it_should()
    {
        Assert.Equal(
            """
            Of 10 replications, 60 % (95 % interval 31.3 to 83.2 %) completed: over with at least 95 % of the 600 people across. Failed, over with fewer across: 20 % (95 % interval 5.7 to 51 %). Censored, unresolved at the horizon of 4 days: 20 % (95 % interval 5.7 to 51 %). None of the 6 that completed left anybody captured or stranded.
            The 6 completed withdrawals took 35 h in the median (95 % interval 10 to 60 h), and all of them 10 to 60 h.
            6 completed replications are too few to bound the 95 % quantile from above, for which there must be 72.
            The chance to be done, failed and censored replications counted as not done: within 12 h 10 %, within 24 h 20 % and within 3 days 60 %.
            Mean losses of 600 people and 80 vehicles, over all replications: 4.5 personnel killed (5-95 %: 0 to 9).
            The busiest crossing, north, carried 75 % of the vehicles and 66.7 % of the people that crossed. What closed it, in the mean of all replications: its operating window 8 h and repair 3 h; it was in use 50 % of the time, with 12 vehicles waiting on average.
            What was binding: the vehicles spent 75 % of their time between ready and resolved waiting for craft, lane or berth; 25 % went by on the march, loading, crossing and unloading.
            Longer times went with high width (+1.00): rank correlations, which show what goes together, not what causes what.
            At the undisturbed pace, with mean times, nothing ever going wrong and the march left out, the crossings need 4 h (north: 3 craft x 6 vehicles); luck may beat it.
            No luck could have had 95 % of the vehicles across before 91.7 min: the lower bound, in the median over the assumptions of the first 10 replications.
            """,
            string.Join('\n', Tables.Ten().Summarize().Sentences)
        );
    }

    [Fact]
    public void None_is_never_zero_percent_and_all_is_never_a_hundred()
    {
        var sentences = Tables.AllCompleted(1_000).Summarize().Sentences;
        Assert.StartsWith(
            "Of 1,000 replications, all (a chance above 99.6 %) completed",
            sentences[0],
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Failed, over with fewer across: none (a chance below 0.4 %)",
            sentences[0],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("too few", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(71, true)]
    [InlineData(72, false)]
    public void A_quantile_without_a_finite_bound_is_said_to_have_none(int completed, bool said) =>
        Assert.Equal(
            said,
            Tables
                .AllCompleted(completed)
                .Summarize()
                .Sentences.Any(s => s.Contains("there must be 72", StringComparison.Ordinal))
        );

    [Fact]
    public void Without_a_completed_replication_no_duration_is_named()
    {
        var summary = Tables.NoneCompleted(20).Summarize();
        Assert.Empty(summary.Duration);
        Assert.Contains("No replication completed, so there is no duration to report.", summary.Sentences);
    }

    [Fact]
    public void A_cancelled_run_says_so_first()
    {
        var summary = (Tables.AllCompleted(40) with { Partial = true }).Summarize();
        Assert.Equal(
            "The run was cancelled: what follows is from the first 40 replications only.",
            summary.Sentences[0]
        );
    }

    [Fact]
    public void Completed_does_not_hide_who_was_left()
    {
        // Each of the ten has so many captured; the six that completed have 0 to 5.
        var run = Tables.With(Tables.Ten(), Headline.PersonnelCaptured, row => row);
        Assert.EndsWith(
            " Of the 6 that completed, 5 left people captured or stranded, up to 5.",
            run.Summarize().Sentences[0],
            StringComparison.Ordinal
        );
        Assert.Equal((5, 6, 5), Left(run.Summarize().LeftBehind!));
        Assert.Null(Tables.NoneCompleted(20).Summarize().LeftBehind);

        static (int, int, int) Left(LeftBehind left) => (left.Completed.Count, left.Completed.Of, left.Most);
    }

    [Fact]
    public void One_replication_is_told_in_the_singular_and_without_a_spread()
    {
        var sentences = Tables.AllCompleted(1).Summarize().Sentences;
        Assert.StartsWith("Of 1 replication, all", sentences[0], StringComparison.Ordinal);
        Assert.EndsWith(
            "The one that completed left nobody captured or stranded.",
            sentences[0],
            StringComparison.Ordinal
        );
        Assert.Contains("The one completed withdrawal took 1 h.", sentences);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("5-95 %", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_set_in_a_file_is_said_without_the_folders_of_the_machine()
    {
        var run = Tables.AllCompleted(2) with { File = Path.GetFullPath("kherson.yaml"), Changes = ["horizon=5d"] };
        Assert.Equal("changed from kherson.yaml: horizon=5d", run.Summarize().Changed);
        Assert.Null((run with { Changes = [] }).Summarize().Changed);
        Assert.Equal("changed from the scenario: a=1, b=2", ChangedFrom.Words(null, ["a=1", "b=2"]));
        Assert.Equal("changed from x/y.yaml: a=1", ChangedFrom.Words("x/y.yaml", ["a=1"]));
    }
}
