using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

public class SetTests
{
    [Theory]
    [InlineData("river.width=800 m", "    width: 800 m\n")]
    [InlineData("river={current: 1.2 m/s}", "  current: 1.2 m/s\n")]
    [InlineData("sites.beach.craft=21", "    craft: 21\n")]
    [InlineData("sites.*.craft=21", "    craft: 21\n")]
    [InlineData("fire.*.rate=0", "    rate: 0\n")]
    [InlineData("force.units[1].personnel=81", "      personnel: 81\n")]
    [InlineData("force.units.staff.personnel=81", "      personnel: 81\n")]
    [InlineData("force.units.rifle-battalion.personnel=501", "      personnel: 501\n")]
    [InlineData("force.units.rifle battalion.personnel=501", "      personnel: 501\n")]
    [InlineData("force.units[*].priority=3", "      priority: 3\n")]
    [InlineData("force.units[0].vehicles.truck=41", "        truck: 41\n")]
    [InlineData("control.assignment=nearest", "  assignment: nearest\n")]
    [InlineData("milestones=[1 h, 2 h]", "milestones: [1 h, 2 h]\n")]
    [InlineData("fire.rockets.targets.boats={hit: 5 %}", "      boats:\n        weight: 1\n        hit: 5 %\n")]
    [InlineData("fire.rockets.phases[0].factor=3", "        factor: 3\n")]
    [InlineData("fire.rockets.at[1]=30 h", "    at: [5 h, 30 h]\n")]
    [InlineData(
        "sites.beach.loading=triangular(4 min, 5 min, 9 min)",
        "    loading: triangular(4 min, 5 min, 9 min)\n"
    )]
    [InlineData("sites.bridge.conditions.closed.class=5 t", "        class: 5 t\n")]
    [InlineData("assumptions.craft-at-work=9", "    value: 9\n")]
    [InlineData("assumptions.craft-at-work.per=run", "    per: run\n")]
    [InlineData("title==", "title: \"=\"\n")]
    public void A_value_set_from_outside_takes_the_place_of_the_one_in_the_file(string set, string written) =>
        Assert.Contains(
            written.TrimStart(),
            ScenarioFile.Write(Sample.Read(Sample.Text, set)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Null_takes_an_entry_away_as_a_file_that_extends_does()
    {
        var without = Sample.Read(Sample.Text, "fire.*=null");
        Assert.NotEmpty(Sample.Read(Sample.Text).Fire);
        Assert.Empty(without.Fire);
    }

    [Fact]
    public void The_same_value_leaves_the_scenario_as_it_is() =>
        Assert.Equal(
            ScenarioFile.Hash(Sample.Read(Sample.Text)),
            ScenarioFile.Hash(Sample.Read(Sample.Text, "river.width=1 km"))
        );

    [Fact]
    public void A_new_value_of_an_assumption_leaves_its_other_keys()
    {
        var assumption = Sample.Read(Sample.Text, "assumptions.ferry-speed=7 km/h").Assumptions["ferry-speed"];
        Assert.Equal((DrawnPer.Craft, 7 / 3.6), (assumption.Per, assumption.Value.Mean));
    }

    [Fact]
    public void A_new_value_does_not_keep_the_source_of_the_old_one()
    {
        Assert.NotEmpty(ScenarioFile.Parse(Sample.Text).Provenance["river.width"].Source!);
        Assert.DoesNotContain(
            "river.width",
            ScenarioFile.Parse(Sample.Text, sets: ["river.width=800 m"]).Provenance.Keys
        );
        Assert.Equal(
            "me",
            ScenarioFile
                .Parse(Sample.Text, sets: ["river.width={value: 800 m, source: me}"])
                .Provenance["river.width"]
                .Source
        );
    }

    [Fact]
    public void Null_goes_back_to_the_default()
    {
        Assert.Null(((BridgeSite)Sample.Read(Sample.Text, "sites.bridge.repair=null").Sites["bridge"]).Repair);
        Assert.Equal(
            "river needs the key 'width', such as width: 1000 m: width of the water between the banks",
            Sample.OnlyProblem(Sample.Text, "river.width=null").Message
        );
    }

    [Fact]
    public void Values_are_set_in_order() =>
        Assert.Equal(
            3,
            Sample.Read(Sample.Text, "force.units.staff.count=2", "force.units.staff.count=3").Force.Units[1].Count
        );

    [Theory]
    [InlineData("river.widht=5 km", 7, "river has no 'widht'; did you mean river.width?")]
    [InlineData("sites.ferri.craft=5", 7, "sites has no 'ferri'; did you mean sites.ferry.craft?")]
    [InlineData("sites.port.craft=5", 7, "sites has no 'port'; there are bridge, pontoons, ferry, beach")]
    [InlineData("force.units.stuff.count=2", 13, "force.units has no 'stuff'; did you mean force.units.staff.count?")]
    [InlineData("force.units[2].count=2", 12, "force.units has 2 items, counted from 0: the last is force.units[1]")]
    [InlineData(
        "force.units.staff.vehicles.trucks=2",
        28,
        "force.units[1].vehicles has no 'trucks'; did you mean force.units[1].vehicles.truck?"
    )]
    [InlineData("river.width.value=2 m", 13, "river.width is a single value; it has no parts")]
    [InlineData("fire.*.rates=0", 8, "fire.rockets has no 'rates'; did you mean fire.rockets.rate?")]
    [InlineData("horizn=1 d", 1, "the scenario has no 'horizn'; did you mean horizon?")]
    [InlineData("river.width", 1, "'river.width' has no '='; write path=value, such as river.width=800 m")]
    [InlineData(
        "river..width=1 m",
        1,
        "'river..width' is no path; write it as sites.port.craft or force.units[0].personnel"
    )]
    [InlineData("river.width=", 13, "no value follows the '='; write null to go back to the default")]
    public void A_path_that_fits_nothing_is_told_with_the_nearest(string set, int column, string message)
    {
        var problem = Sample.OnlyProblem(Sample.Text, set);
        Assert.Equal(
            ("--set 1", 1, column, ProblemCodes.Set),
            (problem.File, problem.Line, problem.Column, problem.Code)
        );
        Assert.Equal(message, problem.Message);
    }

    [Theory]
    [InlineData("river.width=5 kg", 13, "river.width: 5 kg is a mass; a length is expected, such as 1000 m")]
    [InlineData("river.width={value: 5 kg}", 21, "river.width: 5 kg is a mass; a length is expected, such as 1000 m")]
    [InlineData("milestones=[1 h, 2 m]", 18, "milestones[1]: 2 m is a length; a time is expected, such as 8 min")]
    [InlineData("river.width=[", 13, "a value is expected here; look for a bracket, brace or quote that is not closed")]
    [InlineData("sites.beach.means=bridges", 19, "sites.beach.means cannot be 'bridges'; did you mean 'bridge'?")]
    public void A_wrong_value_is_reported_where_it_was_set(string set, int column, string message)
    {
        var problem = Sample.OnlyProblem(Sample.Text, "name=other", set);
        Assert.Equal(("--set 2", 1, column), (problem.File, problem.Line, problem.Column));
        Assert.Equal(message, problem.Message);
    }
}
