namespace RiverCrossingSim.Model.Tests;

/// <summary>Columns held in a wood, and sites that differ: what the tests of headquarters are made of.</summary>
static class Columns
{
    public static readonly VehicleType Truck = Make.Truck with { Length = 8 };

    /// <summary>Six trucks a trip; 45 min until they are ashore, an hour until the craft is back.</summary>
    public static FerrySite Ferries(int craft, string name = "ferries") =>
        Make.Ferries(craft) with
        {
            Name = name,
            NearBerths = 4,
            FarBerths = 4,
            CrossingTime = 15 * 60,
            Loading = 15 * 60,
            Unloading = 15 * 60,
            Deck = new Deck { Lanes = 2, Length = 26 },
        };

    /// <summary>One truck a trip; 23.75 min until it is ashore, 27.5 min until the craft is back.</summary>
    public static FerrySite Small(string name, int craft, params (double Hours, int Craft)[] changes) =>
        Ferries(craft, name) with
        {
            NearBerths = 30,
            FarBerths = 30,
            CrossingTime = 225,
            Loading = 600,
            Unloading = 600,
            Deck = new Deck
            {
                Lanes = 1,
                Length = 8,
                Load = 20,
            },
            Timetable =
            [
                .. changes.Select(change => new CraftChange
                {
                    From = TimeSpan.FromHours(change.Hours),
                    Craft = change.Craft,
                }),
            ],
        };

    /// <summary>A truck every 13.68 s, 183 s on the way.</summary>
    public static BridgeSite Bridge(Quantity? repair = null) =>
        Make.Bridge(span: 500, speed: 10 / 3.6, gap: 30) with
        {
            Repair = repair,
        };

    /// <summary>A bridge is hit once, at a time.</summary>
    public static Scenario HitAt(this Scenario scenario, TimeSpan at) =>
        scenario.Under(Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 1 }) with { At = [at] });

    public static Scenario Scenario(IReadOnlyList<Unit> units, params Site[] sites) =>
        Make.Scenario(units, sites) with
        {
            Horizon = TimeSpan.FromDays(60),
            VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Truck, ["tank"] = Make.Tank },
        };

    /// <summary>A way from the wood to each site, of so many metres.</summary>
    public static Scenario From(this Scenario scenario, params double[] metres) =>
        scenario with
        {
            Routes =
            [
                .. scenario
                    .Sites.Keys.Index()
                    .Select(site => new Route
                    {
                        From = "wood",
                        To = site.Item,
                        Length = metres[Math.Min(site.Index, metres.Length - 1)],
                    }),
            ],
        };

    public static Unit InTheWood(this Unit unit) => unit with { AssemblyArea = "wood" };

    /// <summary>All that happens in one replication, in order.</summary>
    public static (Result Result, List<Happening> Told) Listen(this Scenario scenario, uint replication = 0)
    {
        var told = new List<Happening>();
        var plan = new Plan(scenario);
        return (plan.Run(replication, worker: new Replication(plan) { Listener = told.Add }), told);
    }
}
