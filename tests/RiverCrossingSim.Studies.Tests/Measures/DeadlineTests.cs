using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData(1, 24, true)]
    [InlineData(5, 72, true)]
    [InlineData(90, 168, true)]
    public void It_is_the_last_milestone_up_to_the_horizon(double days, double hours, bool isMilestone)
    {
        var scenario = SmallScenarios.Ferries() with
        {
            Horizon = TimeSpan.FromDays(days),
            Milestones = [TimeSpan.FromDays(7), TimeSpan.FromDays(1), TimeSpan.FromDays(3)],
        };
        Assert.Equal(new Deadline(hours, isMilestone), Deadline.Of(scenario));
    }

    [Fact]
    public void Of_several_it_is_one_that_no_horizon_cuts_off()
    {
        var scenario = SmallScenarios.Ferries() with { Milestones = [TimeSpan.FromHours(12), TimeSpan.FromDays(2)] };
        var (brief, lasting) = (Until(1), Until(30));
        Assert.Equal(12, Deadline.Of([lasting, brief]).Hours);
        Assert.Equal(48, Deadline.Of([lasting]).Hours);

        Scenario Until(double days) => scenario with { Horizon = TimeSpan.FromDays(days) };
    }

    [Fact]
    public void Without_a_milestone_before_it_the_horizon_stands_in_and_that_is_said()
    {
        var scenario = SmallScenarios.Ferries() with
        {
            Horizon = TimeSpan.FromHours(4),
            Milestones = [TimeSpan.FromHours(9)],
        };
        Assert.Equal(new Deadline(4, IsMilestone: false), Deadline.Of(scenario));
        Assert.Equal(new Deadline(4, IsMilestone: false), Deadline.AtHorizon(scenario));
        var summary = Comparison
            .Run([scenario, new NamedScenario("twin", scenario)], new ComparisonOptions { Replications = 2 })
            .Summarize();
        Assert.Contains(
            summary.Sentences,
            sentence =>
                sentence.Contains("No milestone lies at or before the earliest horizon, 4 h", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_moment_that_never_comes_counts_with_it_and_an_amount_is_as_it_is()
    {
        var columns = new Plan(SmallScenarios.Ferries()).Rows.Columns;
        var deadline = new Deadline(72, IsMilestone: true);
        var scale = new ForceScale(1_000, 100);
        Assert.Equal(72, Value("duration", double.PositiveInfinity));
        Assert.Equal(72, Value("personnel_t95_h", 500));
        Assert.Equal(1, Value("in-time", 72));
        Assert.Equal(0, Value("in-time", 72.1));
        Assert.Equal(1, Value("completed", 500));
        Assert.Equal(500, Value("time.queueing.vehicle_h", 500));
        Assert.Equal("chance to be done within 3 days", Output.Named("in-time", columns, deadline)!.Label);
        Assert.Equal("duration up to 3 days", Output.Named("duration", columns, deadline)!.Label);
        Assert.Null(Output.Named("nothing", columns, deadline));

        double Value(string name, double value) => Output.Named(name, columns, deadline)!.Of([value], scale);
    }

    [Fact]
    public void A_factor_that_sets_the_horizon_is_judged_by_what_no_level_cuts_off()
    {
        var scenario = SmallScenarios.Ferries() with { Milestones = [TimeSpan.FromHours(12), TimeSpan.FromDays(3)] };
        var plan = StudyFile.Plan(
            SweepStudy.Of(scenario, ("horizon", Factor.Of("horizon", "1 d", "10 d"))) with
            {
                Outputs = ["in-time"],
            }
        );
        Assert.Equal("chance to be done within 12 h", plan.Outputs[0].Label);
    }
}
