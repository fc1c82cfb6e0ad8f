using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

public class CauseTests
{
    public static TheoryData<string> Names => [.. CauseList.All.Select(cause => cause.Name)];

    static readonly Lazy<IReadOnlyList<Scenario>> Shipped = new(() =>
        [
            .. Directory
                .GetFiles(ShippedScenarios.Folder, "*.yaml")
                .Order()
                .Select(file => ScenarioFile.Read(file).Scenario!),
            ScenarioFile.Parse(Everything).Scenario!,
        ]
    );

    /// <summary>Every cause at once, and those that no shipped scenario has.</summary>
    const string Everything = """
        name: everything
        start: 2024-05-01 20:00 +00:00
        river: {width: 400 m}
        vehicle-types:
          tank: {class: 45 t, length: 9 m, crew: 3}
        force:
          units:
            - {name: first, personnel: 40, vehicles: {tank: 5}, assembly-area: wood, ready: 1 h, priority: 1}
            - {name: second, personnel: 40, vehicles: {tank: 5}, assembly-area: wood, role: rear-guard, priority: 2}
        links:
          brook: {capacity: 60 /h, class: 20 t}
        routes:
          - {from: wood, to: ferries, length: 3 km, link: brook, cratered-speed: 0}
          - {from: wood, to: bridge, length: 3 km, capacity: 100 /h}
          - {from: wood, to: pontoons, length: 3 km}
        sites:
          ferries: {means: ferries, craft: 8, deck: {lanes: 2, length: 20 m, persons: 20, class: 60 t, load: 100 t}, breakdowns: 5 %, waiting-vehicles: 20, window: night}
          bridge: {means: bridge, span: 400 m, repair: 6 h, condition: worn, conditions: [{name: whole}, {name: worn, class: 20 t}, {name: shut, lanes: 0}]}
          pontoons: {means: pontoon-bridge, class: 40 t, emplacement: 3 h}
        fire:
          guns: {rate: 2 /h, targets: {bridge: {hit: 50 %}, pontoon-bridge: {hit: 50 %}, landing: {hit: 50 %, closed: 1 h}, craft: {hit: 50 %}}}
        pursuit: {distance: 40 km, advance: 10 km/d}
        rear-guard: {leaves-after: 10 h, effect: 50 %}
        flood: {at: 9 h, width: 50 m}
        disruptions:
          sabotage: {rate: 1 /d, target: sites, effect: stops, duration: 1 h}
          minefield: {rate: 1 /d, target: routes, effect: mines, duration: 1 h, vehicles-lost: 5 %}
        civilians:
          town: {people: 100}
        """;

    [Fact]
    public void Fire_has_parts_that_together_are_all_of_it()
    {
        foreach (var scenario in Shipped.Value.Where(new FireCause().IsIn))
        {
            foreach (var split in Enum.GetValues<CauseSplit>())
            {
                var parts = new FireCause().Parts(scenario, split);
                Assert.Equal(parts.Count, parts.Select(part => part.Name).Distinct().Count());
                Assert.All(parts, part => Assert.True(part.IsIn(scenario), $"{scenario.Name} has no {part.Name}"));
                Assert.All(parts, part => Assert.False(part.IsIn(part.SwitchOff(scenario)), part.Name));
                // In any order; what is left never fires.
                foreach (var order in new[] { parts, [.. parts.Reverse()] })
                {
                    var left = order.Aggregate(scenario, (one, part) => part.SwitchOff(one));
                    Assert.False(new FireCause().IsIn(left));
                    Assert.NotNull(ScenarioFile.Parse(ScenarioFile.Write(left)).Scenario);
                }
            }
        }
        Assert.Same(CauseList.All[1], Assert.Single(CauseList.All[1].Parts(Shipped.Value[0], CauseSplit.Sources)));
    }

    [Fact]
    public void Repair_after_hits_is_a_cause_of_its_own_where_somebody_asks_for_it()
    {
        var cause = new RepairCause();
        Assert.DoesNotContain(cause.Name, CauseList.All.Select(known => known.Name));
        var having = Shipped.Value.Where(cause.IsIn).ToList();
        Assert.NotEmpty(having);
        foreach (var scenario in having)
        {
            var off = cause.SwitchOff(scenario);
            Assert.False(cause.IsIn(off), scenario.Name);
            Assert.True(new FireCause().IsIn(off), scenario.Name);
            Assert.NotNull(ScenarioFile.Parse(ScenarioFile.Write(off)).Scenario);
        }
        // All means that a hit can break, in the last scenario.
        var sites = cause.SwitchOff(Shipped.Value[^1]).Sites.Values.ToList();
        Assert.All(sites.OfType<BridgeSite>(), site => Assert.Equal(new Quantity.Constant(0), site.Repair));
        Assert.All(sites.OfType<PontoonBridgeSite>(), site => Assert.Equal(new Quantity.Constant(0), site.Refill));
        Assert.All(
            sites.OfType<CraftSite>(),
            site =>
            {
                var before = (CraftSite)Shipped.Value[^1].Sites[site.Name];
                Assert.Equal(new Quantity.Constant(0), site.CraftRepair);
                Assert.Equal(before.BreakdownRepair ?? before.CraftRepair, site.BreakdownRepair);
            }
        );
        var calm = Shipped.Value.First(scenario => scenario.Fire.Count == 0 && !new FireCause().IsIn(scenario));
        Assert.Contains(
            CausesToExplain.Read(ScenarioSource.Of(calm), split: CauseSplit.Repair).Problems,
            problem => problem.Message.Contains("no fire whose hits have to be mended", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_scenario_without_fire_has_nothing_to_split()
    {
        var calm = Shipped.Value.First(scenario =>
            scenario.Fire.Count == 0 && scenario.Sites.Values.Any(site => site.Window != OperatingWindow.Always)
        );
        var causes = CausesToExplain.Read(ScenarioSource.Of(calm), split: CauseSplit.Targets);
        Assert.Null(causes.Scenario);
        Assert.Contains(
            causes.Problems,
            problem => problem.Message.Contains("no fire to split into targets", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Its_parts_have_shares_in_its_place()
    {
        var kherson = Scenario.Load(Path.Combine(ShippedScenarios.Folder, "kherson-2022.yaml"));
        var whole = CausesToExplain.Read(ScenarioSource.Of(kherson)).Groups.Select(group => group.Name).ToList();
        var parts = CausesToExplain
            .Read(ScenarioSource.Of(kherson), split: CauseSplit.Sources)
            .Groups.Select(group => group.Name)
            .ToList();
        Assert.Equal(kherson.Fire.Keys.Select(source => $"fire of {source}"), parts.Take(kherson.Fire.Count));
        Assert.Equal(whole.Skip(1), parts.Skip(kherson.Fire.Count));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cause_is_known_switched_off_soundly_and_gone_then(string name)
    {
        var cause = CauseList.All.Single(other => other.Name == name);
        var having = Shipped.Value.Where(cause.IsIn).ToList();
        Assert.NotEmpty(having);
        foreach (var scenario in having)
        {
            var off = cause.SwitchOff(scenario);
            Assert.False(cause.IsIn(off), scenario.Name);
            Assert.NotEqual(ScenarioFile.Hash(scenario), ScenarioFile.Hash(off));
            Assert.DoesNotContain(ScenarioSource.Of(off).Read().Problems, p => p.Severity == Severity.Error);
        }
    }

    [Fact]
    public void All_are_in_a_scenario_that_has_everything_and_none_is_left_when_all_are_off()
    {
        var scenario = Shipped.Value[^1];
        Assert.All(CauseList.All, cause => Assert.True(cause.IsIn(scenario), cause.Name));
        var off = CauseList.All.Aggregate(scenario, (left, cause) => cause.SwitchOff(left));
        Assert.All(CauseList.All, cause => Assert.False(cause.IsIn(off), cause.Name));
        Assert.DoesNotContain(ScenarioSource.Of(off).Read().Problems, p => p.Severity == Severity.Error);
        Assert.True(off.Run(5).Durations.Count == 5);
    }

    [Fact]
    public void Their_names_differ() =>
        Assert.Equal(CauseList.All.Count, CauseList.All.Select(cause => cause.Name).Distinct().Count());
}
