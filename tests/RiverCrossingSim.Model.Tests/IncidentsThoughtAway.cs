namespace RiverCrossingSim.Model.Tests;

/// <summary>One thing that befell a replication is thought away.</summary>
public class IncidentsThoughtAway
{
    [Fact]
    public void Each_incident_of_a_replication_can_be_thought_away_and_nothing_before_it_changes()
    {
        var seen = new HashSet<IncidentKind>();
        for (var seed = 0; seed < 10; seed++)
        {
            var plan = new Plan(RandomScenarios.Draw(seed).WithEverything(seed));
            var worker = new Replication(plan);
            var whole = Told(plan, worker, null, out var incidents);
            var asItWas = plan.Run(worker: worker);
            foreach (var incident in incidents.Take(12))
            {
                seen.Add(incident.Kind);
                var without = Told(plan, worker, incident, out _);
                // Up to it the two are the same; it, at least, is not in the second.
                var same = whole.Zip(without).TakeWhile(pair => pair.First == pair.Second).Count();
                Assert.True(same < whole.Count, $"scenario {seed}: {incident} is still there");
                Assert.Equal(incident.At, whole[same].At);
            }
            worker.ThoughtAway = null;
            Assert.Equal(asItWas.Row, plan.Run(worker: worker).Row);
        }
        Assert.Equal(Enum.GetValues<IncidentKind>().Order(), seen.Order());
    }

    [Fact]
    public void Without_its_only_strike_a_replication_is_that_of_a_scenario_without_fire()
    {
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with { At = [TimeSpan.FromMinutes(4)] };
        var calm = Make.Scenario([Make.Foot(60)], Make.Boats(2));
        var plan = new Plan(calm.Under(fire));
        var worker = new Replication(plan);
        var struck = plan.Run(worker: worker);
        worker.ThoughtAway = new Incident(IncidentKind.Strike, 0, TimeSpan.FromMinutes(4));
        var spared = plan.Run(worker: worker);
        Assert.Equal(calm.Run()[Headline.Duration], spared[Headline.Duration]);
        Assert.Equal(0, spared[Headline.PersonnelKilled]);
        Assert.NotEqual(struck[Headline.Duration], spared[Headline.Duration]);
    }

    public static TheoryData<string> Means => ["bridge", "pontoon bridge", "craft at the bank", "landing", "route"];

    [Theory]
    [MemberData(nameof(Means))]
    public void Without_the_repair_after_a_hit_all_is_open_at_once_and_what_was_destroyed_stays_lost(string means)
    {
        var struck = Struck(means);
        var plan = new Plan(struck);
        var worker = new Replication(plan);
        Told(plan, worker, null, out var incidents);
        var repair = Assert.Single(incidents, incident => incident.Kind == IncidentKind.Repair);
        var strike = Assert.Single(incidents, incident => incident.Kind == IncidentKind.Strike);
        Assert.Equal(
            (strike.At, strike.By, strike.Place, strike.Detail),
            (repair.At, repair.By, repair.Place, repair.Detail)
        );
        var hit = plan.Run(worker: worker);
        worker.ThoughtAway = repair;
        var mended = plan.Run(worker: worker);
        var calm = (struck with { Fire = new Dictionary<string, FireSource>() }).Run();
        Assert.Equal(calm[Headline.Duration], mended[Headline.Duration], 1e-9);
        Assert.True(hit[Headline.Duration] > calm[Headline.Duration] + 1);
        Assert.Equal(means == "pontoon bridge" ? 2 : 0, Lost(mended));
        Assert.Equal(Lost(hit), Lost(mended));

        static double Lost(Result result) =>
            result
                .Plan.Rows.Columns.Where(column => column.Measure.IsSame(SiteMeasures.SectionsLost))
                .Sum(column => result[column.Name]);
    }

    /// <summary>Everybody is behind the hit, which comes at the start, for some hours.</summary>
    static Scenario Struck(string means)
    {
        const double Hours = 3 * 3_600;
        var bridge = Make.Bridge() with { Repair = Hours };
        var pontoon = new PontoonBridgeSite
        {
            Name = "pontoons",
            Length = 100,
            Spares = 4,
            SectionsPerHit = 2,
            Refill = Hours,
        };
        var ferries = Make.Ferries() with { SinkShare = 0, CraftRepair = Hours };
        var open = new FireTarget { Hit = 1 };
        var (site, kind, effects) = means switch
        {
            "bridge" => ((Site)bridge, TargetKind.Bridge, open),
            "pontoon bridge" => (pontoon, TargetKind.PontoonBridge, open),
            "craft at the bank" => (ferries, TargetKind.CraftAtBank, open),
            "landing" => (ferries, TargetKind.Landing, open with { Closed = Hours }),
            "route" => (ferries, TargetKind.Route, open with { Closed = Hours }),
            _ => throw new ArgumentOutOfRangeException(nameof(means), means, "There is no such means."),
        };
        var scenario = Make.Scenario([Make.Trucks(3) with { AssemblyArea = "wood" }], site) with
        {
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = site.Name,
                    Length = 100,
                    CrateredSpeed = 0,
                },
            ],
        };
        return scenario.Under(Make.Fire(kind, effects) with { At = [TimeSpan.Zero] });
    }

    static List<Happening> Told(Plan plan, Replication worker, Incident? away, out List<Incident> incidents)
    {
        List<Happening> told = [];
        List<Incident> heard = [];
        worker.Listener = told.Add;
        worker.IncidentListener = heard.Add;
        worker.ThoughtAway = away;
        plan.Run(worker: worker);
        (worker.Listener, worker.IncidentListener) = (null, null);
        incidents = heard;
        return told;
    }
}
