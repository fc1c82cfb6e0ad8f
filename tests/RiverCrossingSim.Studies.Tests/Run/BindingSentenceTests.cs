using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>What was binding, in a sentence.</summary>
public class BindingSentenceTests
{
    [Fact]
    public void It_says_when_and_whom_the_held_wait_for()
    {
        var stages = new[]
        {
            Of(Stage.Held, 0.6, 0.1) with
            {
                HalfFrom = 4,
                HalfTo = 10.5,
            },
            Of(Stage.Queueing, 0.25, 0.1),
            Of(Stage.Repair, 0.004, 0.1),
            Of(Stage.Marching, 0.146, 0.7),
        };
        Assert.Equal(
            "What was binding: the vehicles spent 60 % of their time between ready and resolved held back in assembly areas (half of that from 4 to 10.5 h "
                + "after the order) and 25 % waiting for craft, lane or berth; 14.6 % went by on the march, loading, crossing and unloading, and who is held back "
                + "waits for room at the crossings.",
            Say(stages)
        );
    }

    [Fact]
    public void A_force_without_vehicles_has_the_time_of_its_people()
    {
        var stages = new[] { Of(Stage.Repair, double.NaN, 0.8), Of(Stage.Crossing, double.NaN, 0.2) };
        Assert.Equal(
            "What was binding: people spent 80 % of their time between ready and resolved waiting for repair; 20 % went by on the march, loading, "
                + "crossing and unloading.",
            Say(stages)
        );
    }

    [Fact]
    public void Where_hardly_anybody_waits_the_move_itself_is_binding() =>
        Assert.Equal(
            "What was binding: the move itself, for waiting took 0.4 % of the vehicles' time between ready and resolved.",
            Say(Of(Stage.Queueing, 0.004, 0.1), Of(Stage.Marching, 0.996, 0.9))
        );

    [Fact]
    public void Where_no_time_was_spent_nothing_is_said() =>
        Assert.Null(Say(Of(Stage.Queueing, double.NaN, double.NaN)));

    [Fact]
    public void A_run_knows_when_half_of_a_wait_was_over()
    {
        var run = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 20 });
        var waiting = Assert.Single(run.Summarize().Stages, stage => stage.Stage == Stage.Queueing.Column);
        Assert.InRange(waiting.HalfFrom, 0, waiting.HalfTo);
        Assert.InRange(waiting.HalfTo, waiting.HalfFrom, 96);
        var never = Assert.Single(run.Summarize().Stages, stage => stage.Stage == Stage.Current.Column);
        Assert.True(double.IsNaN(never.HalfFrom) && double.IsNaN(never.HalfTo));
    }

    static string? Say(params StageSummary[] stages) =>
        BindingSentence.Of(Tables.Ten().Summarize() with { Stages = stages }).SingleOrDefault();

    static StageSummary Of(Stage stage, double vehicles, double people) =>
        new(
            stage.Column,
            stage.Words,
            double.IsNaN(vehicles) ? 0 : 100 * vehicles,
            vehicles,
            double.IsNaN(people) ? 0 : 100 * people,
            people,
            double.NaN,
            double.NaN
        )
        {
            IsWaiting = stage.IsWaiting,
        };
}
