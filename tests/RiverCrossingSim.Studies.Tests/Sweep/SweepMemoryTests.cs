using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class SweepMemoryTests
{
    static readonly SweepOptions OneThread = new() { Threads = 1 };
    static readonly SweepStudy Small = SweepStudy.Of(
        SmallScenarios.Ferries(),
        ("craft", Factor.Of("sites.north.craft", "1", "3"))
    ) with
    {
        Replications = 4,
    };

    [Fact]
    public void A_study_that_grows_runs_only_what_is_new()
    {
        var store = new SweepMemory();
        Assert.Equal(8, Run(Small, store).Ran);
        var larger = Small with
        {
            Replications = 6,
            Factors = new Dictionary<string, Factor> { ["craft"] = Factor.Of("sites.north.craft", "1", "2", "3") },
        };
        var grown = Run(larger, store);
        Assert.Equal((3 * 6) - 8, grown.Ran);
        Assert.Equal(
            Sweep.Run(larger).Points.Select(point => point.Outputs[0]),
            grown.Points.Select(point => point.Outputs[0])
        );
        Assert.Equal(8, Run(Small with { Seed = 2 }, store).Ran);
        Assert.Equal(0, Run(Small, store).Ran);
    }

    [Fact]
    public void A_study_with_a_wrong_point_leaves_the_one_before()
    {
        var store = new SweepMemory();
        Run(Small, store);
        var wrong = StudyFile.Plan(
            Small with
            {
                Factors = new Dictionary<string, Factor>
                {
                    ["people"] = Factor.Of("force.units[0].personnel", "300", "150"),
                    ["wounded"] = Factor.Of("force.units[0].wounded", "0", "200"),
                },
            }
        );
        Assert.Throws<StudyException>(() => Sweep.Enter(wrong, store, OneThread));
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], store.Read(["duration_h"], 4).Select(kept => kept.Point));
    }

    [Fact]
    public void A_column_that_a_scenario_lacks_is_not_a_number()
    {
        var store = new SweepMemory();
        Run(Small, store);
        var kept = store.Read(["no_such_column", "duration_h"], 1).First();
        Assert.True(double.IsNaN(kept.Numbers[0]));
        Assert.True(kept.Numbers[1] > 0);
    }

    [Fact]
    public void Rows_that_would_leave_a_gap_are_refused()
    {
        var store = new SweepMemory();
        Sweep.Enter(StudyFile.Plan(Small), store, OneThread);
        Assert.Throws<ArgumentOutOfRangeException>(() => store.Add(0, [], 1, [new ReplicatedRow([], 0)]));
    }

    static SweepResult Run(SweepStudy study, SweepMemory store)
    {
        var plan = StudyFile.Plan(study);
        Sweep.Enter(plan, store, OneThread);
        return Sweep.Summarize(plan, store, Sweep.Replicate(plan, store, OneThread));
    }
}
