using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class SensitivityTests
{
    static readonly SensitivityOptions Small = new()
    {
        Trajectories = 12,
        Samples = 32,
        Outputs = ["duration", "people-lost"],
    };

    [Fact]
    public void An_assumption_that_nothing_uses_has_no_effect_and_chance_has_one()
    {
        var result = Sensitivity.Run(WithUnused(), Small)!;
        var duration = result.Outputs[0];
        Assert.Equal(0, duration.Screening.Single(effect => effect.Factor.Name == "unused").Effect.High);
        Assert.True(
            duration.Screening.Single(effect => effect.Factor.Kind == FactorKind.Chance).Effect.MeanAbsolute > 0
        );
        Assert.True(duration.Screening.Single(effect => effect.Factor.Name == "width").Effect.MeanAbsolute > 0);
        var others = duration.Indices.Single(group => group.Name == "unused");
        Assert.Equal((0, 0), (others.Index.First, others.Index.Total));
        Assert.Contains(
            "No effect at all",
            string.Join(' ', SensitivitySentences.Of(duration, result)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void It_is_the_same_for_any_number_of_threads()
    {
        var one = Sensitivity.Run(WithUnused(), Small with { Threads = 1 })!;
        var three = Sensitivity.Run(WithUnused(), Small with { Threads = 3 })!;
        Assert.Equal(SensitivityFiles.Json(one, ""), SensitivityFiles.Json(three, ""));
    }

    [Fact]
    public void Assumptions_not_asked_for_vary_as_one_group()
    {
        var result = Sensitivity.Run(WithUnused(), Small with { Factors = ["unused"] })!;
        Assert.Equal(["unused", "chance", "other assumptions"], result.Factors.Select(factor => factor.Name));
        var others = result.Outputs[0].Screening.Single(effect => effect.Factor.Kind == FactorKind.OtherAssumptions);
        Assert.Equal("width", others.Factor.Value);
        Assert.True(others.Effect.MeanAbsolute > 0);
    }

    [Fact]
    public void A_key_that_the_scenario_gives_as_certain_can_be_a_factor()
    {
        var study = SensitivityStudy.Of(
            ScenarioSource.Of(SmallScenarios.Ferries()),
            [],
            ["sites.north.craft=integer(1, 6)", "width"],
            ["duration"]
        );
        Assert.Empty(study.Problems);
        Assert.Equal(["sites-north-craft", "width"], study.Factors);
        var result = Sensitivity.Run(study.Scenario!, Small with { Factors = study.Factors })!;
        Assert.True(result.Outputs[0].Screening.Single(e => e.Factor.Name == "sites-north-craft").Effect.Mean < 0);
    }

    [Theory]
    [InlineData("sites.north.craft=integer(1, 4)", "sites.*.craft=integer(2, 5)", "both set sites.north.craft")]
    [InlineData("width", "width", "both set assumptions.width")]
    [InlineData("width", "river.width=uniform(300 m, 400 m)", "sets river.width, which then no longer names it")]
    public void Factors_that_set_the_same_key_are_both_named(string first, string second, string said)
    {
        var study = SensitivityStudy.Of(ScenarioSource.Of(SmallScenarios.Ferries()), [], [first, second], ["duration"]);
        Assert.Null(study.Scenario);
        var problem = Assert.Single(study.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal("--factor 2", problem.File);
        Assert.StartsWith($"--factor 1 ({first}) ", problem.Message, StringComparison.Ordinal);
        Assert.Contains($"--factor 2 ({second})", problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_in_factors_and_outputs_are_told_together()
    {
        var study = SensitivityStudy.Of(
            ScenarioSource.Of(SmallScenarios.Ferries()),
            [],
            ["widht", "sites.north.craft=uniform(1 km, 2 km)"],
            ["duraton"]
        );
        Assert.Null(study.Scenario);
        Assert.Contains(
            study.Problems,
            p => p.File == "--factor 1" && p.Message.Contains("did you mean 'width'?", StringComparison.Ordinal)
        );
        Assert.Contains(
            study.Problems,
            p => p.File == "--factor 2" && p.Message.Contains("is a length", StringComparison.Ordinal)
        );
        Assert.Contains(
            study.Problems,
            p => p.File == "--output 1" && p.Message.Contains("did you mean 'duration'?", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Cancelled_it_keeps_whole_trajectories()
    {
        using var cancel = new CancellationTokenSource();
        var result = Sensitivity.Run(
            WithUnused(),
            Small with
            {
                Trajectories = 100_000,
                Threads = 2,
                Progress = progress =>
                {
                    if (progress.Done > 100)
                    {
                        cancel.Cancel();
                    }
                },
            },
            cancel.Token
        )!;
        Assert.True(result.Partial);
        Assert.InRange(result.Trajectories, 2, 99_999);
        Assert.Empty(result.Outputs[0].Indices);
        var again = Sensitivity.Run(
            WithUnused(),
            Small with
            {
                Trajectories = Math.Max(10, result.Trajectories),
                Samples = 0,
            }
        )!;
        Assert.Equal(again.Outputs[0].Screening, result.Outputs[0].Screening);
    }

    [Fact]
    public void Without_assumptions_all_is_chance()
    {
        var certain = SmallScenarios.Ferries() with
        {
            Assumptions = new Dictionary<string, Assumption>(),
            River = new River { Width = 900 },
        };
        var result = Sensitivity.Run(certain, Small)!;
        Assert.Equal(1, result.Outputs[0].Indices.Single().Index.Total, 0.5);
    }

    static Scenario WithUnused() =>
        SmallScenarios.Ferries() with
        {
            Assumptions = new Dictionary<string, Assumption>
            {
                ["width"] = new() { Name = "width", Value = new Uniform(600, 1_400) },
                ["unused"] = new() { Name = "unused", Value = new Uniform(0, 1) },
            },
        };
}
