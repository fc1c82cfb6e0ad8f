using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>Everything that can befall a withdrawal at once, drawn from a seed on top of a random scenario.</summary>
static class RandomEvents
{
    public static Scenario WithEverything(this Scenario scenario, int seed)
    {
        var random = new Random(seed);
        double Between(double low, double high) => low + random.NextDouble() * (high - low);
        bool Sometimes() => random.Next(2) == 0;
        var bridges = scenario.Sites.Values.Where(site => site is BridgeSite or PontoonBridgeSite).ToList();
        var units = scenario.Force.Units;
        return scenario with
        {
            Sites = scenario.Sites.ToDictionary(
                entry => entry.Key,
                entry =>
                    entry.Value with
                    {
                        DistanceFromLine = Sometimes() ? null : Between(2_000, 40_000),
                        MaxCurrent = Sometimes() ? double.PositiveInfinity : Between(0.5, 2),
                        FloodTravelTime = Sometimes() ? null : Between(0, 20_000),
                    }
            ),
            Force = scenario.Force with
            {
                Units = [units[0], units[1] with { Role = Sometimes() ? Role.RearGuard : Role.MainBody }],
            },
            VehicleTypes = new Dictionary<string, VehicleType>(scenario.VehicleTypes)
            {
                ["bus"] = new()
                {
                    Name = "bus",
                    LoadClass = 12,
                    Length = 11,
                    Seats = 40,
                },
            },
            Links = new Dictionary<string, Link>
            {
                ["ford"] = new()
                {
                    Name = "ford",
                    Capacity = Between(20, 300) / 3_600,
                    LoadClass = Sometimes() ? 20 : double.PositiveInfinity,
                },
            },
            Routes = [.. scenario.Routes.Select(route => Sometimes() ? route with { Link = "ford" } : route)],
            AssemblyAreas = new Dictionary<string, AssemblyArea>
            {
                ["area"] = new() { Name = "area", DistanceFromLine = Between(0, 20_000) },
            },
            AirDefence = Sometimes() ? null : new AirDefence { Stock = random.Next(0, 100) },
            Pursuit = new Pursuit
            {
                Posture = (Posture)random.Next(3),
                Distance = Between(5_000, 40_000),
                Advance = Between(0, 60_000) / 86_400,
                Obstacles =
                [
                    new Obstacle
                    {
                        Name = "mines",
                        At = Between(0, 10_000),
                        Depth = Between(0, 10_000),
                        Factor = 0.3,
                        Delay = Between(0, 10_000),
                    },
                ],
            },
            RearGuard = new RearGuard
            {
                LeavesAt = Sometimes() ? null : Between(0, 1),
                LeavesAfter = Sometimes() ? null : Between(0, 100_000),
                LeavesWhenLineWithin = Sometimes() ? null : Between(0, 20_000),
                Effect = Between(0, 1),
                DailyLoss = Between(0, 0.2),
            },
            Flood = new Flood
            {
                At = Sometimes() ? null : Between(0, 60_000),
                Rate = Between(0, 1) / 86_400,
                WithDemolition = Sometimes(),
                Rises = Between(0, 10_000),
                Holds = Between(0, 10_000),
                Falls = Between(0, 10_000),
                Width = Between(0, 2_000),
                Current = Between(0, 3),
                CarriesAway = Between(0, 0.3),
            },
            Demolition =
                bridges.Count == 0
                    ? null
                    : new Demolition
                    {
                        Sites = [.. bridges.Select(site => site.Name)],
                        At = Sometimes() ? null : Between(0, 100_000),
                        WhenLineWithin = Sometimes() ? null : Between(0, 10_000),
                        Takes = new Exponential(1_000),
                        Works = Between(0, 1),
                    },
            Disruptions = Disruptions(Between),
            Civilians = new Dictionary<string, CivilianStream>
            {
                ["town"] = new()
                {
                    Name = "town",
                    People = random.Next(0, 2_000),
                    Over = Between(0, 50_000),
                    ByBus = Between(0, 1),
                    Bus = "bus",
                    AssemblyArea = Sometimes() ? null : "area",
                    Priority = random.Next(1, 10),
                },
            },
            Control = scenario.Control with { AbandonVehiclesAt = Sometimes() ? null : Between(0, 100_000) },
        };
    }

    static Dictionary<string, Disruption> Disruptions(Func<double, double, double> between)
    {
        var all =
            from target in Enum.GetValues<DisruptionTarget>()
            from effect in Enum.GetValues<DisruptionEffect>()
            select new Disruption
            {
                Name = $"{effect} {target}".ToLowerInvariant(),
                Rate = between(0, 4) / 86_400,
                Target = target,
                Effect = effect,
                Scope = between(0, 1) < 0.5 ? DisruptionScope.One : DisruptionScope.All,
                Duration = new Exponential(3_600),
                Hurt = new Uniform(0, 0.2),
                VehiclesLost = new Uniform(0, 0.2),
            };
        return all.ToDictionary(disruption => disruption.Name);
    }
}
