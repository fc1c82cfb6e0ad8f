namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Each check of the keys of footbridges, swim sites, timetables and sections worked as ferries.</summary>
public class MeansCheckTests
{
    [Theory]
    [InlineData(
        "RC150",
        "    craft: 20\n",
        "    craft: 20\n    timetable: [{from: 2 d, craft: 5}, {from: 1 d, craft: 2}]\n",
        "sites.beach.timetable[1].from: 1 d is not after 2 d, when the change before it takes effect; write them in order of time"
    )]
    [InlineData(
        "RC151",
        "    spares: 6\n",
        "    spares: 6\n    worked-as: beach\n",
        "sites.pontoons.worked-as: sections are worked as ferries, and 'beach' is not a site with means: ferries; such sites are ferry"
    )]
    [InlineData(
        "RC152",
        "sites:\n  bridge:",
        "  - {from: steppe, to: ford, length: 9 km}\nsites:\n  ford: {means: swim}\n  bridge:",
        "sites.ford: no vehicle of the force is of a type with swims: true, so nobody crosses here"
    )]
    [InlineData(
        "RC153",
        "    craft: 20\n",
        "    craft: 0\n    timetable: [{from: 2 d, craft: 0}]\n",
        "sites.beach.craft: the site has no craft, and neither a timetable nor a pontoon bridge ever brings any, so nobody crosses here"
    )]
    [InlineData(
        "RC154",
        "sites:\n  bridge:",
        "sites:\n  planks: {means: footbridge, length: 200 m, crossing-time: 3 min}\n  bridge:",
        "sites.planks.crossing-time: with a crossing time given, the length and the walking speed do not make anybody slower or faster"
    )]
    [InlineData(
        "RC155",
        "    spares: 6\n",
        "    spares: 6\n    worked-as: ferry\n    sections-per-ferry: 200\n",
        "sites.pontoons.sections-per-ferry: with its spares the bridge has at most 155 sections, and one ferry takes 200, so none is ever made of it"
    )]
    [InlineData(
        "RC114",
        "sites:\n  bridge:",
        "sites:\n  ford: {means: swim, speed: 1 km/h}\n  bridge:",
        "sites.ford.speed: the vehicles are never faster than the current of at least 0.5 m/s, so none ever swims across"
    )]
    public void What_is_wrong_with_the_whole_is_found(string code, string old, string changed, string message)
    {
        var problems = ScenarioFile.Parse(Sample.With(old, changed)).Problems;
        var problem = Assert.Single(problems, problem => problem.Code == code);
        Assert.Equal(message, problem.Message);
        Assert.Equal(CheckList.All.Single(check => check.Code == code).Severity, problem.Severity);
    }

    [Fact]
    public void An_area_with_a_route_to_the_bridge_and_none_to_its_ferries_is_found()
    {
        var text = Sample
            .With("    spares: 6\n", "    spares: 6\n    worked-as: ferry\n")
            .Replace("to: ferry, length", "to: pontoons, length", StringComparison.Ordinal)
            .Replace("sites: [beach]", "sites: [beach, ferry]", StringComparison.Ordinal);
        var problem = Sample.OnlyProblem(text);
        Assert.Equal("RC156", problem.Code);
        Assert.Equal(
            "sites.pontoons.worked-as: no route leads from 'steppe' to 'ferry', so who comes from there cannot use the ferries made of the bridge",
            problem.Message
        );
    }

    [Theory]
    [InlineData("    craft: 20\n", "    craft: 0\n    timetable: [{from: 2 d, craft: 3}]\n")]
    [InlineData("    spares: 6\n", "    spares: 6\n    worked-as: ferry\n")]
    [InlineData(
        "sites:\n  bridge:",
        "  - {from: steppe, to: planks, length: 9 km}\nsites:\n  planks: {means: footbridge, crossing-time: 3 min}\n  bridge:"
    )]
    public void What_is_right_is_not_found(string old, string changed) => Sample.Read(Sample.With(old, changed));

    [Fact]
    public void A_swim_site_for_a_force_that_swims_is_not_found() =>
        Sample.Read(
            Sample
                .With(
                    "sites:\n  bridge:",
                    "  - {from: steppe, to: ford, length: 9 km}\nsites:\n  ford: {means: swim}\n  bridge:"
                )
                .Replace("crew: 3}", "crew: 3, swims: true}", StringComparison.Ordinal)
        );

    [Fact]
    public void A_type_that_only_swims_across_is_not_reported_as_stranded() =>
        Sample.Read(
            Sample
                .With(
                    "sites:\n  bridge:",
                    "  - {from: steppe, to: ford, length: 9 km}\nsites:\n  ford: {means: swim}\n  bridge:"
                )
                .Replace("tank: {class: 45 t", "tank: {class: 145 t", StringComparison.Ordinal)
                .Replace("lanes: 2}", "lanes: 2, class: 60 t}", StringComparison.Ordinal)
                .Replace("crew: 3}", "crew: 3, swims: true}", StringComparison.Ordinal)
        );
}
