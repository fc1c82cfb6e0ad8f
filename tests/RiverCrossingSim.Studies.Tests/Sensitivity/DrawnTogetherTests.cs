using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>Assumptions of which whole rows are drawn are one factor of a sensitivity study, and every row stays whole.</summary>
public sealed class DrawnTogetherTests
{
    static Scenario Torn(JointDraws turnaround, JointDraws late)
    {
        var scenario = SmallFerry.Scenario;
        var assumptions = scenario.Assumptions.ToDictionary();
        assumptions["turnaround"] = assumptions["turnaround"] with { Value = turnaround };
        assumptions["late"] = assumptions["late"] with { Value = late };
        return scenario with { Assumptions = assumptions };
    }

    // Slow ferries open early and fast ones late, so that no replication has both at their worst.
    static readonly Scenario Scenario = Torn(new JointDraws([1_500, 180]), new JointDraws([0, 21_600]));

    [Fact]
    public void They_are_one_factor_whichever_is_wanted()
    {
        var space = new FactorSpace(Scenario, null);
        Assert.Equal(
            ["breakdown", "assumptions drawn together", "chance", "other assumptions"],
            space.Factors.Select(factor => factor.Name)
        );
        Assert.Equal("one row of a table: turnaround, late", space.Factors[1].Value);
        Assert.Equal(2, space.Inputs);
        Assert.Equal(
            ["assumptions drawn together", "chance", "other assumptions"],
            new FactorSpace(Scenario, ["late"]).Factors.Select(factor => factor.Name)
        );
    }

    [Fact]
    public void A_sensitivity_study_of_them_runs_and_tells_what_hangs_on_them()
    {
        var options = new SensitivityOptions
        {
            Trajectories = 10,
            Samples = 16,
            Outputs = ["duration"],
        };
        var result = Sensitivity.Run(Scenario, options)!;
        var effect = result.Outputs[0].Screening.Single(effect => effect.Factor.Name == "assumptions drawn together");
        Assert.True(effect.Effect.MeanAbsolute > 0);
    }

    [Fact]
    public void The_table_reads_in_words()
    {
        var text = Quantities.Text(new JointDraws([60, 600, 900]), Dimension.Duration);
        Assert.Equal("one of 3 rows drawn together, 1 to 15 min", text);
    }
}
