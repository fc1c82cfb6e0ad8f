using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class StudyTests
{
    [Fact]
    public void The_results_are_the_same_to_the_last_bit_for_any_number_of_threads()
    {
        var alone = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 60, Threads = 1 });
        var together = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 60, Threads = 5 });

        Assert.Equal(alone.Table.Fingerprints, together.Table.Fingerprints);
        foreach (var column in alone.Table.Columns)
        {
            Assert.Equal(alone.Table[column].ToArray(), together.Table[column].ToArray());
        }
        foreach (var series in alone.Timeline.Layout.Series)
        {
            Assert.Equal(alone.Timeline.Quantiles(series, 0.5), together.Timeline.Quantiles(series, 0.5));
        }
    }

    [Fact]
    public void A_replication_alone_is_the_same_as_among_others()
    {
        var all = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 20 });
        var one = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 1, Indices = _ => (17, 17) });

        Assert.Equal(all.Table.Fingerprints[17], one.Table.Fingerprints[0]);
        Assert.Equal(all.Table[Headline.Duration][17], one.Table[Headline.Duration][0]);
    }

    [Fact]
    public void Another_seed_gives_other_results()
    {
        var one = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 3 });
        var two = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 3, Seed = 2 });

        Assert.NotEqual(one.Table.Fingerprints, two.Table.Fingerprints);
    }

    [Fact]
    public void A_run_cancelled_before_it_begins_has_no_rows_and_is_partial()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var run = Study.Run(SmallScenarios.Boats(), cancellation: cancelled.Token);
        Assert.True(run.Partial);
        Assert.Equal(0, run.Table.Count);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        foreach (
            var options in new StudyOptions[]
            {
                new() { Replications = 0 },
                new() { Threads = 0 },
                new() { Precision = 0 },
            }
        )
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Study.Run(SmallScenarios.Boats(), options));
        }
    }
}
