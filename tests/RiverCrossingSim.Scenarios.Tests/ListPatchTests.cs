namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>A file that extends another changes single entries of its lists by their names.</summary>
public sealed class ListPatchTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-patch-").FullName;

    public ListPatchTests() => Put("base.yaml", Sample.Text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_entry_is_changed_and_the_others_stay()
    {
        var scenario = Read(
            """
            force:
              units:
                staff: {personnel: 90, ready: 2 h}
            routes:
              steppe to ferry: {length: 20 km}
            sites:
              bridge: {conditions: {restricted: {speed: 4 km/h}}}
            """
        ).Scenario!;
        var original = Sample.Read(Sample.Text);

        Assert.Equal(
            original.Force.Units[0],
            scenario.Force.Units[0] with
            {
                Vehicles = original.Force.Units[0].Vehicles,
                Sites = original.Force.Units[0].Sites,
            }
        );
        Assert.Equal(
            (90, new Model.Quantity.Constant(7_200)),
            (scenario.Force.Units[1].Personnel, scenario.Force.Units[1].Ready)
        );
        Assert.Equal(["beach"], scenario.Force.Units[1].Sites);
        Assert.Equal(
            [30_000.0, 20_000, 25_000],
            scenario.Routes.Select(route => ((Model.Quantity.Constant)route.Length).Value)
        );
        var bridge = Assert.IsType<Model.BridgeSite>(scenario.Sites["bridge"]);
        Assert.Equal(["intact", "restricted", "closed"], bridge.Conditions.Select(condition => condition.Name));
        Assert.Equal(4 / 3.6, ((Model.Quantity.Constant)bridge.Conditions[1].Speed).Value, 12);
    }

    [Fact]
    public void Entries_are_added_and_taken_away()
    {
        var scenario = Read(
            """
            force:
              units:
                staff: null
                pioneers: {name: pioneers, personnel: 60}
            routes:
              steppe to pontoons: null
              steppe to beach: {from: steppe, to: beach, length: 5 km}
            """
        ).Scenario!;

        Assert.Equal(["rifle battalion", "pioneers"], scenario.Force.Units.Select(unit => unit.Name));
        Assert.Equal(["bridge", "ferry", "beach"], scenario.Routes.Select(route => route.To));
    }

    [Fact]
    public void A_list_that_says_where_it_comes_from_is_changed_too()
    {
        Put(
            "base.yaml",
            Sample
                .With("  units:\n", "  units:\n    value:\n")
                .Replace("    - name: ", "      - name: ", StringComparison.Ordinal)
                .Replace("\n      ", "\n        ", StringComparison.Ordinal)
                .Replace("\n        - name: ", "\n      - name: ", StringComparison.Ordinal)
        );
        var reading = Read("force: {units: {staff: {personnel: 90}}}\n");
        Assert.True(reading.Scenario is not null, ProblemFormatter.Format(reading.Problems));
        Assert.Equal(90, reading.Scenario!.Force.Units[1].Personnel);
    }

    [Fact]
    public void Files_that_extend_one_another_change_the_same_list()
    {
        Put("middle.yaml", "extends: base.yaml\nforce: {units: {staff: {personnel: 90}}}\n");
        Put("top.yaml", "extends: middle.yaml\nforce: {units: {staff: {priority: 2}}}\n");
        var staff = ScenarioFile.Read(Path.Combine(_folder, "top.yaml")).Scenario!.Force.Units[1];
        Assert.Equal((90, 2), (staff.Personnel, staff.Priority));
    }

    [Fact]
    public void A_whole_list_still_replaces_the_other()
    {
        var scenario = Read("force: {units: [{name: all, personnel: 5}]}\n").Scenario!;
        Assert.Equal(["all"], scenario.Force.Units.Select(unit => unit.Name));
    }

    [Theory]
    [InlineData(
        "force:\n  units:\n    stuff: {personnel: 90}\n",
        "more.yaml:4:5: error RC017: force.units has no entry 'stuff'; did you mean 'staff'?; an entry that is new bears its name inside as well"
    )]
    [InlineData(
        "routes:\n  steppe to: {length: 90 km}\n",
        "more.yaml:3:3: error RC017: routes has no entry 'steppe to'"
    )]
    [InlineData(
        "fire:\n  rockets:\n    phases: {first: {rate: 2}}\n",
        "more.yaml:4:14: error RC017: fire.rockets.phases: the entries of this list have no names by which they could be changed; write the whole list"
    )]
    [InlineData("force: {units: {staff: 90}}\n", "force.units[1] is a map of keys")]
    [InlineData("milestones: {first: 2 h}\n", "milestones is a list; here stands a map")]
    public void What_fits_no_entry_is_told(string text, string message)
    {
        Put("base.yaml", Sample.Text + "\n");
        var problems = Read(text).Problems.Where(problem => problem.Severity == Severity.Error);
        Assert.Contains(message, Assert.Single(problems).ToString()[(_folder.Length + 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_file_that_extends_nothing_is_no_map()
    {
        var problem = Assert.Single(
            ScenarioFile.Parse(Sample.With("  units:\n", "  units: {staff: {personnel: 1}}\n  more:\n")).Problems,
            one => one.Path == "force.units"
        );
        Assert.Equal(
            "force.units is a list; here stands a map; only a file that extends another can change the entries of a list by their names",
            problem.Message
        );
    }

    [Fact]
    public void A_value_set_from_outside_changes_a_list_by_name_too()
    {
        var scenario = ScenarioFile
            .Parse(Sample.Text, sets: ["force.units={staff: {personnel: 90}}", "routes.steppe to ferry.length=20 km"])
            .Scenario!;
        Assert.Equal(90, scenario.Force.Units[1].Personnel);
        Assert.Equal(20_000, ((Model.Quantity.Constant)scenario.Routes[1].Length).Value);
    }

    ScenarioReading Read(string text)
    {
        Put("more.yaml", $"extends: base.yaml\n{text}");
        return ScenarioFile.Read(Path.Combine(_folder, "more.yaml"));
    }

    void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
