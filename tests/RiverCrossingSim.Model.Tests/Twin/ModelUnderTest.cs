using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The same numbers as a scenario of the model, and what the model tells of a run of it in the twin's words.</summary>
static class ModelUnderTest
{
    const ulong Seed = 1;

    /// <summary>The same numbers with the uniforms that the model will draw.</summary>
    public static TwinNumbers WithLuck(this TwinNumbers numbers) =>
        numbers with
        {
            Which = [.. numbers.OnFerries.Select((_, i) => OfStrike("craft", "on ferries", i, Mark.Which))],
            CraterLuck = [.. numbers.OnLanding.Select((_, i) => OfStrike("landing", "on landing", i, Mark.Closed))],
            Bridge = numbers.Bridge with
            {
                RepairLuck =
                [
                    .. Enumerable.Range(0, 50).Select(i => Uniform(StreamId.Of("bridge repair", "bridge"), i)),
                ],
            },
        };

    // The first round of a strike has the second sixteen of its numbers.
    static double OfStrike(string kind, string source, int strike, Mark mark) =>
        Uniform(StreamId.Of($"strike {kind} at", source, strike), 16 + (int)mark);

    static double Uniform(ulong stream, int number) => new RandomStream(Seed, 0, stream).Uniform((uint)number);

    /// <summary>Everything that happens in the model.</summary>
    public static List<TwinEvent> Run(TwinNumbers numbers)
    {
        var plan = new Plan(Scenario(numbers));
        var telling = new Telling();
        plan.Run(seed: Seed, worker: new Replication(plan) { Listener = telling.Hear });
        return telling.Told;
    }

    static Scenario Scenario(TwinNumbers numbers)
    {
        var columns = numbers.Columns;
        var routes = new[] { "ferries", "bridge" }.Select(site => new Route
        {
            From = "west",
            To = site,
            Length = numbers.Roads.Length,
            Speed = numbers.Roads.Speed,
            FootSpeed = numbers.Roads.FootSpeed,
            Gap = numbers.Roads.Gap,
        });
        return new Scenario
        {
            Name = "twin",
            Start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Horizon = TimeSpan.FromDays(TwinNumbers.Days),
            Control = new Control { Review = numbers.Command.Review, TransferGain = numbers.Command.TransferGain },
            River = new River { Width = 1_000 },
            VehicleTypes = columns
                .Where(column => !column.IsOnFoot)
                .ToDictionary(
                    column => column.Name,
                    column => new VehicleType
                    {
                        Name = column.Name,
                        LoadClass = column.Class,
                        Length = column.Length,
                        Crew = column.Crew,
                    }
                ),
            Force = new Force
            {
                SerialVehicles = numbers.Roads.Vehicles,
                SerialPersons = numbers.Roads.Persons,
                Units = [.. columns.Select(Unit)],
            },
            Routes = [.. routes],
            Sites = new Dictionary<string, Site>
            {
                ["ferries"] = FerrySite(numbers.Ferries),
                ["bridge"] = BridgeSite(numbers.Bridge),
            },
            Fire = new Dictionary<string, FireSource>
            {
                ["on bridge"] = Certain("on bridge", TargetKind.Bridge, numbers.OnBridge, null),
                ["on ferries"] = Certain("on ferries", TargetKind.Craft, numbers.OnFerries, null),
                ["on landing"] = Certain("on landing", TargetKind.Landing, numbers.OnLanding, numbers.Ferries.Cratered),
            },
        };
    }

    static Unit Unit(Column column) =>
        new()
        {
            Name = column.Name,
            Personnel = column.Count * column.Crew,
            Vehicles = column.IsOnFoot
                ? new Dictionary<string, int>()
                : new Dictionary<string, int> { [column.Name] = column.Count },
            AssemblyArea = "west",
            Sites = [.. column.Sites],
            Ready = column.Ready,
            Priority = column.Priority,
        };

    static FerrySite FerrySite(Ferries ferries) =>
        new()
        {
            Name = "ferries",
            Craft = ferries.Craft,
            NearBerths = ferries.NearBerths,
            FarBerths = ferries.FarBerths,
            Deck = new Deck
            {
                Lanes = ferries.Lanes,
                Length = ferries.Length,
                Gap = ferries.Gap,
                Load = ferries.Load,
                Persons = ferries.Persons,
            },
            PassedOver = ferries.PassedOver,
            Loading = ferries.Loading,
            CrossingTime = ferries.Crossing,
            Unloading = ferries.Unloading,
            ReturnTime = ferries.Return,
            LongestWait = TimeSpan.FromSeconds(ferries.LongestWait),
            PauseAfterStrike = ferries.Pause,
            WaitingVehicles = ferries.RoomForVehicles,
            WaitingPersons = ferries.RoomForPersons,
            SinkShare = ferries.Sinks ? 1 : 0,
            CraftRepair = ferries.Repair,
            Survivors = ferries.Survive ? 1 : 0,
            Window = Daily(ferries.Window),
        };

    static BridgeSite BridgeSite(Bridge bridge) =>
        new()
        {
            Name = "bridge",
            Span = bridge.Span,
            Conditions =
            [
                new BridgeCondition
                {
                    Name = "open",
                    Lanes = bridge.Lanes,
                    Speed = bridge.Speed,
                    Gap = bridge.Gap,
                },
                new BridgeCondition
                {
                    Name = "restricted",
                    LoadClass = bridge.RestrictedClass,
                    Speed = bridge.RestrictedSpeed,
                    Gap = bridge.Gap,
                },
                new BridgeCondition { Name = "closed", Lanes = 0 },
            ],
            Repair = Unknown(bridge.Repair),
            RepairGrowth = bridge.Growth,
            CollapseLoss = bridge.Collapses ? 1 : 0,
            Survivors = bridge.Survive ? 1 : 0,
            Window = Daily(bridge.Window),
            PauseAfterStrike = bridge.Pause,
            WaitingVehicles = bridge.RoomForVehicles,
        };

    static FireSource Certain(string name, TargetKind kind, IReadOnlyList<double> at, Between? closed) =>
        new()
        {
            Name = name,
            At = [.. at.Select(TimeSpan.FromSeconds)],
            Targets = new Dictionary<TargetKind, FireTarget>
            {
                [kind] = new() { Hit = 1, Closed = closed is null ? 0 : Unknown(closed) },
            },
        };

    static Quantity.Drawn Unknown(Between seconds) => new Quantity.Drawn(new Uniform(seconds.Least, seconds.Most));

    static OperatingWindow Daily(Window window) =>
        window.Length == 0
            ? OperatingWindow.Always
            : OperatingWindow.Clock(
                TimeOnly.MinValue.Add(TimeSpan.FromSeconds(window.From)),
                TimeOnly.MinValue.Add(TimeSpan.FromSeconds(window.From + window.Length))
            );
}
