using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis.Tests.Sweeps;

public sealed class StudyFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public StudyFileTests() =>
        File.WriteAllText(_folder["ferries.yaml"], ScenarioFile.Write(Analysis.Tests.Scenarios.Ferries()));

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
