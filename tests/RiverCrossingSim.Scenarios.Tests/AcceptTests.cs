namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Warnings that the author of a file has looked at.</summary>
public sealed class AcceptTests : IDisposable
{
    const string Destroyers = """
        name: strait
        river: {width: 2 km}
        force: {units: [{name: division, personnel: 9000}]}
        sites:
          destroyers: {means: boats, craft: 4, persons: 800}
          launches: {means: boats, craft: 9, persons: 30}

        """;

    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-accept-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Files => [.. Shipped.Scenarios];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_shipped_scenario_has_a_warning(string file) =>
        Assert.Equal("", ProblemFormatter.Format(Shipped.Read(file).Problems));

    [Theory]
    [InlineData("accept: {RC201: these craft are ships}")]
    [InlineData("accept: [RC201: these craft are ships]")]
    [InlineData("accept: {RC201: {reason: these craft are ships, at: [sites.launches, sites.destroyers]}}")]
    [InlineData("accept: {RC201: {reason: these craft are ships, at: [sites.destroyers.persons]}}")]
    public void A_warning_that_is_accepted_is_not_told(string accept)
    {
        Assert.Equal("RC201", Sample.OnlyProblem(Destroyers).Code);
        var reading = ScenarioFile.Parse($"{Destroyers}{accept}\n");

        Assert.Empty(reading.Problems);
        var accepted = Assert.Single(reading.Accepted);
        Assert.Equal(
            ("RC201", "sites.destroyers.persons", "these craft are ships"),
            (accepted.Problem.Code, accepted.Problem.Path, accepted.Reason)
        );
    }

    [Fact]
    public void Elsewhere_it_is_told_and_the_entry_too()
    {
        var problems = ScenarioFile
            .Parse($"{Destroyers}accept: {{RC201: {{reason: small, at: [sites.launches]}}}}\n", "s.yaml")
            .Problems;
        Assert.Equal(["RC201", "RC022"], problems.Select(problem => problem.Code));
        Assert.Equal(
            "s.yaml:7:10: warning RC022: accept.RC201: there is no such warning at sites.launches any more; take the entry out",
            problems[1].ToString()
        );
    }

    [Theory]
    [InlineData("RC2O1", "'RC2O1' is the code of no warning; did you mean 'RC201'?")]
    [InlineData("RC118", "'RC118' is an error, which cannot be accepted but only mended")]
    [InlineData("RC304", "'RC304' is a note, which needs no accepting")]
    public void Only_warnings_can_be_accepted(string code, string message)
    {
        var problem = Sample.FirstError($"{Destroyers}accept: {{{code}: why}}\n");
        Assert.Equal(($"accept: {message}", ProblemCodes.Choice), (problem.Message, problem.Code));
    }

    [Theory]
    [InlineData("accept: [RC201]", "accept is a map from names; here stands a list")]
    [InlineData("accept: {RC201: }", "accept.RC201 is a map of keys (reason, at); here stands nothing")]
    [InlineData("accept: {RC201: {at: [sites]}}", "accept.RC201 needs the key 'reason': why it is as it should be")]
    [InlineData("accept: [{RC201: a}, {RC201: b}]", "accept has 'RC201' twice; keep one of them")]
    public void What_is_written_wrongly_is_told(string accept, string message) =>
        Assert.Equal(message, Sample.FirstError($"{Destroyers}{accept}\n").Message);

    [Fact]
    public void Who_extends_a_file_takes_over_what_it_accepts_and_may_mend_it()
    {
        File.WriteAllText(Path.Combine(_folder, "base.yaml"), Destroyers + "accept: {RC201: ships}\n");
        File.WriteAllText(Path.Combine(_folder, "more.yaml"), "extends: base.yaml\nriver: {width: 3 km}\n");
        File.WriteAllText(
            Path.Combine(_folder, "less.yaml"),
            "extends: base.yaml\nsites: {destroyers: {persons: 30}}\n"
        );

        Assert.Empty(ScenarioFile.Read(Path.Combine(_folder, "more.yaml")).Problems);
        Assert.Empty(ScenarioFile.Read(Path.Combine(_folder, "less.yaml")).Problems);
        Assert.Empty(ScenarioFile.Read(Path.Combine(_folder, "base.yaml"), ["sites.destroyers.persons=30"]).Problems);
    }

    [Fact]
    public void What_is_accepted_is_in_no_hash_and_is_shown()
    {
        var plain = ScenarioFile.Parse(Destroyers);
        var accepting = ScenarioFile.Parse(Destroyers + "accept: {RC201: ships}\n");

        Assert.Equal(ScenarioFile.Hash(plain.Scenario!), ScenarioFile.Hash(accepting.Scenario!));
        Assert.Empty(ScenarioFile.Parse(ScenarioFile.Write(accepting)).Problems);
        Assert.Empty(ScenarioFile.Parse(ScenarioFile.Bundle(accepting)).Problems);
    }

    [Theory]
    [InlineData("persons: {value: 800, source: the admiralty}", 0)]
    [InlineData("persons: {value: 800, note: a guess}", 1)]
    [InlineData("persons: load", 1)]
    [InlineData("persons: sourced", 0)]
    public void A_value_with_a_source_of_its_own_is_not_asked_about(string persons, int warnings)
    {
        var text = $$"""
            {{Destroyers}}assumptions:
              load: integer(700, 900)
              sourced: {value: "integer(700, 900)", source: the admiralty}

            """;
        var reading = ScenarioFile.Parse(text.Replace("persons: 800", persons, StringComparison.Ordinal));
        Assert.Equal(warnings, reading.Problems.Count(problem => problem.Code == "RC201"));
    }
}
