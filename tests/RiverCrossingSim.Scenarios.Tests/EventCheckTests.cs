namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Each check of pursuit, flood, demolition, disruptions and civilians, with what it says.</summary>
public class EventCheckTests
{
    [Theory]
    [InlineData(
        "RC140",
        "demolition: {sites: [bridge, ferry]}",
        "demolition.sites[1]: 'ferry' is no bridge; only sites with means: bridge or pontoon-bridge are blown up"
    )]
    [InlineData(
        "RC141",
        "disruptions: {partisans: {at: [1 h], target: sites, effect: ambushes}}",
        "disruptions.partisans.effect: sites cannot suffer 'ambushes'; that happens to routes"
    )]
    [InlineData(
        "RC142",
        "disruptions: {partisans: {at: [1 h], target: sites, effect: stops, places: [ferri]}}",
        "disruptions.partisans.places[0]: there is no 'ferri' among them; did you mean 'ferry'?"
    )]
    [InlineData(
        "RC142",
        "disruptions: {partisans: {at: [1 h], target: links, effect: stops}}",
        "disruptions.partisans.target: the scenario has no such place"
    )]
    [InlineData(
        "RC143",
        "assembly-areas: {stepe: 3 km}",
        "assembly-areas.stepe: no route starts from 'stepe'; did you mean 'steppe'?"
    )]
    [InlineData(
        "RC144",
        "rear-guard: {leaves-after: 30 h}",
        "rear-guard: no unit has 'role: rear-guard', so nobody waits for this rule"
    )]
    [InlineData(
        "RC145",
        "flood: {width: 2 km}",
        "flood: nothing lets it loose: it needs one of at, rate, with-demolition"
    )]
    [InlineData(
        "RC145",
        "flood: {with-demolition: true}",
        "flood.with-demolition: there is no 'demolition', so this never breaks the dam"
    )]
    [InlineData(
        "RC146",
        "civilians: {town: {people: 100, assembly-area: steppe, by-bus: 50 %}}",
        "civilians.town.by-bus: which vehicle type their bus is must be named as 'bus'"
    )]
    [InlineData(
        "RC146",
        "civilians: {town: {people: 100, assembly-area: stepp}}",
        "civilians.town.assembly-area: no route leads them from 'stepp' to a site that they may use; did you mean 'steppe'?"
    )]
    [InlineData(
        "RC147",
        "demolition: {sites: [bridge], when-line-within: 3 km}",
        "demolition.when-line-within: there is no 'pursuit', so this does nothing"
    )]
    [InlineData(
        "RC148",
        "links: {ford: {capacity: 90 /h}}",
        "links.ford: no route passes this link, so it changes nothing"
    )]
    public void What_is_wrong_with_the_whole_is_found(string code, string block, string message)
    {
        var problems = ScenarioFile.Parse(Sample.With("fire:\n", block + "\nfire:\n")).Problems;
        var problem = Assert.Single(problems, problem => problem.Code == code);
        Assert.Equal(message, problem.Message);
        Assert.Equal(CheckList.All.Single(check => check.Code == code).Severity, problem.Severity);
    }

    [Fact]
    public void A_rear_guard_without_a_rule_is_found()
    {
        var problem = Sample.OnlyProblem(
            Sample.With("      priority: 6\n", "      priority: 6\n      role: rear-guard\n")
        );
        Assert.Equal("RC144", problem.Code);
        Assert.Equal("force.units[1].role", problem.Path);
    }

    [Fact]
    public void Everything_that_can_befall_a_withdrawal_reads_and_writes_and_has_no_problem()
    {
        const string Events = """
            links: {ford: {capacity: 90 /h, class: 60 t}}
            assembly-areas: {steppe: 3 km}
            air-defence: {stock: 120, per-round: 2}
            pursuit:
              posture: harasses
              postures: {harasses: {fire: 50 %, advance: 0.8}}
              distance: 35 km
              advance: 7 km/d
              obstacles: [{name: minefield, at: 8 km, depth: 2 km, factor: 0.4, delay: 3 h}]
            rear-guard: {leaves-at: 95 %, leaves-after: 48 h, leaves-when-line-within: 8 km, daily-loss: 1.2 %, effect: 60 %}
            flood: {at: 30 h, rate: 0.05 /d, with-demolition: true, travel-time: 4 h, width: 2 km, current: 1.5 m/s, carries-away: 20 %}
            demolition: {sites: [bridge, pontoons], when-line-within: 2 km, takes: "triangular(10 min, 20 min, 1 h)", works: 90 %}
            disruptions:
              partisans: {rate: 2 /d, night: 2, target: routes, places: [steppe to ferry], effect: mines, duration: 'exponential(4 h)', vehicles-lost: 5 %}
            civilians:
              town: {people: 20000, over: 48 h, assembly-area: steppe, by-bus: 50 %, bus: bus}

            """;
        var text = Sample
            .With("fire:\n", Events + "fire:\n")
            .Replace(
                "vehicle-types:\n",
                "vehicle-types:\n  bus: {class: 16 t, length: 12 m, crew: 1, seats: 44}\n",
                StringComparison.Ordinal
            )
            .Replace("length: 18 km}", "length: 18 km, link: ford, link-at: 30 %}", StringComparison.Ordinal)
            .Replace("      priority: 6\n", "      priority: 6\n      role: rear-guard\n", StringComparison.Ordinal)
            .Replace(
                "    rate: strikes\n",
                "    rate: strikes\n    range: 24 km\n    stock: 400\n    daily-at: [\"23:00\"]\n",
                StringComparison.Ordinal
            );
        var scenario = Sample.Read(text);
        var again = Sample.Read(ScenarioFile.Write(scenario));
        Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(again));
    }
}
