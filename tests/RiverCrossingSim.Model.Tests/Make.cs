namespace RiverCrossingSim.Model.Tests;

/// <summary>Small scenarios by hand, and their runs.</summary>
static class Make
{
    public static readonly VehicleType Truck = new()
    {
        Name = "truck",
        LoadClass = 10,
        Length = 10,
        Crew = 1,
    };

    public static readonly VehicleType Tank = new()
    {
        Name = "tank",
        LoadClass = 45,
        Length = 9,
        Crew = 3,
    };

    public static Scenario Scenario(IReadOnlyList<Unit> units, params Site[] sites) =>
        new()
        {
            Name = "test",
            Horizon = TimeSpan.FromDays(2),
            River = new River { Width = 1_000 },
            VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Truck, ["tank"] = Tank },
            Force = new Force { Units = units },
            Sites = sites.ToDictionary(site => site.Name),
        };

    public static Unit Trucks(int count, string name = "column") =>
        new()
        {
            Name = name,
            Personnel = count,
            Vehicles = new Dictionary<string, int> { ["truck"] = count },
        };

    public static Unit Foot(int count, string name = "infantry") => new() { Name = name, Personnel = count };

    public static BoatSite Boats(int craft = 1) =>
        new()
        {
            Name = "boats",
            Craft = craft,
            Persons = 10,
            NearBerths = craft,
            FarBerths = craft,
            Loading = 2 * 60,
            CrossingTime = 3 * 60,
            Unloading = 1 * 60,
        };

    public static FerrySite Ferries(int craft = 1) =>
        new()
        {
            Name = "ferries",
            Craft = craft,
            NearBerths = craft,
            FarBerths = craft,
            Deck = new Deck
            {
                Lanes = 1,
                Length = 32,
                Load = 60,
                Persons = 20,
            },
            CrossingTime = 10 * 60,
            Loading = 5 * 60,
            Unloading = 5 * 60,
        };

    public static BridgeSite Bridge(double span = 560, double speed = 2.5, double gap = 30) =>
        new()
        {
            Name = "bridge",
            Span = span,
            Conditions =
            [
                new BridgeCondition
                {
                    Name = "open",
                    Speed = speed,
                    Gap = gap,
                },
                new BridgeCondition { Name = "closed", Lanes = 0 },
            ],
        };

    public static FireSource Fire(TargetKind kind, FireTarget target, double perHour = 0) =>
        new()
        {
            Name = "guns",
            Rate = perHour / 3_600,
            Targets = new Dictionary<TargetKind, FireTarget> { [kind] = target },
        };

    public static Scenario Under(this Scenario scenario, FireSource fire) =>
        scenario with
        {
            Fire = new Dictionary<string, FireSource> { [fire.Name] = fire },
        };

    public static Result Run(this Scenario scenario, uint replication = 0, ulong seed = 1) =>
        new Plan(scenario).Run(replication, seed);

    public static Result Run(this Plan plan, uint replication = 0, ulong seed = 1, Replication? worker = null)
    {
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var fingerprint = (worker ?? new Replication(plan)).Run(seed, replication, replication, row, samples);
        return new Result(plan, row, samples, fingerprint);
    }
}

/// <summary>What came out of one replication.</summary>
sealed record Result(Plan Plan, double[] Row, int[] Samples, ulong Fingerprint)
{
    public double this[string column] => Row[Plan.Rows.Columns.Select(c => c.Name).ToList().IndexOf(column)];

    public double this[Measure measure] => this[measure.Column.Name];

    public OutcomeKind Outcome => (OutcomeKind)(int)this[Headline.Outcome];

    public double Minutes => this[Headline.Clearance] * 60;

    public double Seconds => this[Headline.Clearance] * 3_600;
}
