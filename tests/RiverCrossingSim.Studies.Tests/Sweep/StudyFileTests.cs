using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public sealed class StudyFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public StudyFileTests() => File.WriteAllText(_folder["ferries.yaml"], ScenarioFile.Write(SmallScenarios.Ferries()));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Factors_may_be_lists_ranges_distributions_or_assumptions()
    {
        var reading = Read(
            """
            name: all-ways
            scenario: ferries.yaml
            design: latin-hypercube
            points: 8
            factors:
              width:
              craft: {path: sites.north.craft, from: 1, to: 9}
              rate: {path: fire.guns.rate, distribution: "uniform(1 /d, 8 /d)"}
              riders: {path: force.riders, values: [crews-only, seats-filled]}
              horizon: {path: horizon, values: [4 d, 96 h, 6 d]}
            """
        );
        Assert.Empty(reading.Problems);
        var plan = reading.Plan!;
        Assert.Equal(["m", "", "/d", "", "d"], plan.Factors.Select(factor => factor.Unit));
        Assert.Equal("assumptions.width", plan.Factors[0].Path);
        Assert.Equal("9", plan.Factors[1].At(0.99).Text);
        Assert.Equal("4.5 /d", plan.Factors[2].At(0.5).Text);
        Assert.False(plan.Factors[3].IsNumeric);
        Assert.Equal([4, 4, 6], plan.Factors[4].Levels.Select(level => level.Number));
    }

    [Fact]
    public void All_mistakes_are_told_at_once_at_their_places()
    {
        var reading = Read(
            """
            name: wrong
            scenario: ferries.yaml
            desing: sobol
            replications: many
            factors:
              craft: {path: sites.north.craft, values: [1, 2], levls: 3}
            """
        );
        Assert.Null(reading.Plan);
        Assert.Equal([(3, 1), (4, 15), (6, 52)], reading.Problems.Select(problem => (problem.Line, problem.Column)));
        Assert.Contains(
            "the study has no key 'desing'; did you mean 'design'?",
            reading.Problems[0].Message,
            StringComparison.Ordinal
        );
        Assert.Contains("'levels'", reading.Problems[2].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sites.north.craft", "sites.*.craft", "[1, 3]", "[2, 4]", "sites.north.craft")]
    [InlineData("sites.*.craft", "sites.north", "[1, 3]", "['{craft: 2}', '{craft: 4}']", "sites.north.craft")]
    [InlineData("assumptions.width.value", "assumptions.width", "[300 m]", "[400 m]", "assumptions.width.value")]
    [InlineData("force.units[0].personnel", "force.units[*].personnel", "[290]", "[280]", "force.units[0].personnel")]
    public void Factors_that_set_the_same_key_are_both_named(
        string first,
        string second,
        string some,
        string others,
        string key
    )
    {
        var reading = Read(Overlapping(first, second, some, others));

        var problem = Assert.Single(reading.Problems);
        Assert.Null(reading.Plan);
        Assert.Equal((Severity.Error, "RC006", 5, 13), (problem.Severity, problem.Code, problem.Line, problem.Column));
        Assert.StartsWith($"factors.c and factors.d both set {key}", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sites.north.craft", "sites.north.deck.persons", "[1, 3]", "[20, 30]")]
    [InlineData("sites.north.craft", "sites.north", "[1, 3]", "['{deck: {persons: 20}}', '{deck: {persons: 30}}']")]
    [InlineData("assumptions.width", "river.width", "[300 m, 400 m]", "[width, 500 m]")]
    public void Factors_that_set_different_keys_may_meet_in_one_entry(
        string first,
        string second,
        string some,
        string others
    ) => Assert.Empty(Read(Overlapping(first, second, some, others)).Problems);

    [Fact]
    public void An_assumption_is_no_factor_where_another_one_sets_all_keys_that_name_it()
    {
        var problem = Assert.Single(
            Read(Overlapping("assumptions.width", "river.width", "[300 m, 400 m]", "[500 m, 600 m]")).Problems
        );
        Assert.StartsWith(
            "factors.c sets the assumption 'width', but factors.d sets river.width, which then no longer names it",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_would_lead_out_of_the_results_is_an_error()
    {
        var reading = Read(
            Overlapping("sites.north.craft", "horizon", "[1, 3]", "[4 d]")
                .Replace("overlapping", "../../x", StringComparison.Ordinal)
        );
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((1, 7, "RC020"), (problem.Line, problem.Column, problem.Code));
        var study = SweepStudy.Of(SmallScenarios.Ferries(), ("craft", Factor.Of("sites.north.craft", "1")));
        Assert.Throws<StudyException>(() => StudyFile.Plan(study with { Name = "a/b" }));
    }

    static string Overlapping(string first, string second, string some, string others) =>
        $$"""
            name: overlapping
            scenario: ferries.yaml
            factors:
              c: {path: "{{first}}", values: {{some}}}
              d: {path: "{{second}}", values: {{others}}}
            """;

    [Fact]
    public void What_does_not_fit_the_scenario_is_told_at_its_place_with_the_nearest_name()
    {
        var reading = Read(
            """
            name: wrong
            scenario: ferries.yaml
            factors:
              widht: [600 m, 800 m]
              craft: {path: sites.noth.craft, values: [1, 2]}
              decks: {path: sites.south.craft, values: [1, 2.5, 3 km]}
              speed: {path: sites.*.speed, from: 4 km/h, to: 9 h}
            outputs: [duraton]
            """
        );
        Assert.Equal([4, 5, 6, 6, 7, 8], reading.Problems.Select(problem => problem.Line));
        Assert.Contains("did you mean 'width'?", reading.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("did you mean sites.north.craft?", reading.Problems[1].Message, StringComparison.Ordinal);
        Assert.Contains("2.5 is no whole number", reading.Problems[2].Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'duration'?", reading.Problems[5].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_that_is_not_there_and_a_file_that_is_none_are_told()
    {
        Assert.Contains(
            "there is no such file",
            Read("name: a\nscenario: ferry.yaml\nfactors: {width: }\n").Problems[0].Message,
            StringComparison.Ordinal
        );
        Assert.Contains("a study is a map of keys", Read("- 1\n").Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains(
            "there is no such file",
            StudyFile.Read(_folder["none.yaml"]).Problems[0].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_design_too_large_is_refused_with_its_size()
    {
        var levels = string.Join(", ", Enumerable.Range(1, 200));
        var factors = string.Concat(
            new[] { "north.craft", "south.craft", "north.near-berths" }.Select(
                (path, i) => $"  f{i}: {{path: sites.{path}, values: [{levels}]}}\n"
            )
        );
        Assert.Contains(
            "8,000,000 points",
            Read($"name: a\nscenario: ferries.yaml\nfactors:\n{factors}").Problems[0].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_studies_that_are_shipped_are_without_problems()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RiverCrossingSim.sln")))
        {
            folder = folder.Parent!;
        }
        var studies = Directory.GetFiles(Path.Combine(folder.FullName, "scenarios", "studies"), "*.yaml");
        Assert.NotEmpty(studies);
        Assert.All(studies, study => Assert.Empty(StudyFile.Read(study).Problems));
    }

    StudyReading Read(string text)
    {
        File.WriteAllText(_folder["study.yaml"], text);
        return StudyFile.Read(_folder["study.yaml"]);
    }
}
