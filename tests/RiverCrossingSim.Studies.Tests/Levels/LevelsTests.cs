using RiverCrossingSim.Results;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class LevelsTests
{
    static readonly LevelsOptions Small = new() { Assumptions = 30, Chance = 5 };

    [Fact]
    public void Replications_of_a_draw_share_its_assumptions_and_nothing_else()
    {
        var levels = Levels.Run(SmallScenarios.Ferries(), Small);
        var width = levels.Run.Table["assumption.width"].ToArray();
        for (var draw = 0; draw < 30; draw++)
        {
            Assert.Single(width.Skip(5 * draw).Take(5).Distinct());
        }
        Assert.Equal(30, width.Distinct().Count());
        // Where no strike falls, the same assumptions lead to the same history.
        Assert.InRange(levels.Run.Table.Fingerprints.Distinct().Count(), 100, 150);
    }

    [Fact]
    public void The_first_replication_of_the_first_draw_is_that_of_a_run()
    {
        var levels = Levels.Run(SmallScenarios.Ferries(), Small);
        var run = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 1 });
        Assert.Equal(run.Table.Fingerprints[0], levels.Run.Table.Fingerprints[0]);
    }

    [Fact]
    public void The_results_are_the_same_for_any_number_of_threads() =>
        Assert.Equal(
            SummaryFile.Text(Levels.Run(SmallScenarios.Ferries(), Small with { Threads = 1 }).Summarize()),
            SummaryFile.Text(Levels.Run(SmallScenarios.Ferries(), Small with { Threads = 4 }).Summarize())
        );

    [Fact]
    public void Without_assumptions_all_is_luck()
    {
        var scenario = SmallScenarios.Ferries() with
        {
            Assumptions = new Dictionary<string, Model.Assumption>(),
            River = new Model.River { Width = 1_000 },
        };
        var duration = Levels.Run(scenario, new LevelsOptions { Assumptions = 60, Chance = 6 }).Summarize().Measures[0];
        Assert.Equal("restricted_duration_h", duration.Measure);
        Assert.InRange(0, duration.Low, duration.High);
    }

    [Fact]
    public void Without_fire_the_width_decides_nearly_everything()
    {
        var scenario = SmallScenarios.Ferries() with { Fire = new Dictionary<string, Model.FireSource>() };
        var duration = Levels.Run(scenario, Small).Summarize().Measures[0];
        Assert.InRange(duration.AssumptionsShare, 0.9, 1);
    }

    [Fact]
    public void Only_whole_draws_are_summarized()
    {
        var whole = Levels.Run(SmallScenarios.Ferries(), Small with { Assumptions = 4 });
        var cut = whole with { Run = whole.Run with { Table = whole.Run.Table.First(19), Partial = true } };
        Assert.Equal(3, cut.Assumptions);
        var summary = cut.Summarize();
        Assert.Equal(15, summary.Outcomes.Completed.Of);
        Assert.Contains(summary.Sentences, s => s.Contains("cancelled", StringComparison.Ordinal));
        Assert.Equal(3, cut.Curves().Curves.Count);
        Assert.Throws<ArgumentException>(() =>
            (whole with { Run = cut.Run with { Table = whole.Run.Table.First(14) } }).Summarize()
        );
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Levels.Run(SmallScenarios.Boats(), Small with { Assumptions = 2 })
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Levels.Run(SmallScenarios.Boats(), Small with { Chance = 1 }));
    }
}
