using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>Scenarios drawn from a seed, with every means and every kind of target of the model in them.</summary>
static class RandomScenarios
{
    public static Scenario Draw(int seed)
    {
        var random = new Random(seed);
        double Between(double low, double high) => low + random.NextDouble() * (high - low);
        Quantity Around(double mean) =>
            random.Next(3) switch
            {
                0 => mean,
                1 => new Uniform(mean * 0.5, mean * 1.5),
                _ => new Exponential(mean),
            };

        IReadOnlyList<CraftChange> Timetable()
        {
            var at = TimeSpan.Zero;
            return
            [
                .. Enumerable
                    .Range(0, random.Next(2) * random.Next(1, 4))
                    .Select(_ => new CraftChange
                    {
                        From = at += TimeSpan.FromSeconds(Between(0, 20_000)),
                        Craft = random.Next(0, 7),
                    }),
            ];
        }

        var sites = new List<Site>();
        if (random.Next(3) > 0)
        {
            sites.Add(
                Make.Ferries() with
                {
                    Craft = random.Next(0, 6),
                    Breakdowns = random.Next(2) == 0 ? 0 : Between(0, 0.5),
                    Timetable = Timetable(),
                    NearBerths = random.Next(1, 4),
                    FarBerths = random.Next(1, 4),
                    Handling = random.Next(2) == 0 ? Handling.PerTrip : Handling.PerVehicle,
                    Loading = Around(300),
                    Unloading = Around(200),
                    CrossingTime = Around(900),
                    SinkShare = Between(0, 1),
                    CraftRepair = Around(7_200),
                    Window = random.Next(2) == 0 ? OperatingWindow.Night : OperatingWindow.Always,
                    WaitingVehicles = random.Next(10, 200),
                    PassedOver = random.Next(0, 5),
                }
            );
        }
        if (random.Next(3) > 0)
        {
            sites.Add(
                Make.Boats(random.Next(1, 8)) with
                {
                    Loading = Around(120),
                    Timetable = Timetable(),
                    Opens = Between(0, 10_000),
                    SurvivorsReach = (SurvivorsReach)random.Next(3),
                    PauseAfterStrike = Around(600),
                }
            );
        }
        if (random.Next(2) == 0)
        {
            var conditions = Make.Bridge().Conditions;
            sites.Add(
                Make.Bridge() with
                {
                    Conditions =
                    [
                        conditions[0] with
                        {
                            Lanes = 2,
                        },
                        conditions[0] with
                        {
                            Name = "light",
                            LoadClass = 20,
                        },
                        conditions[1],
                    ],
                    Repair = random.Next(2) == 0 ? Around(10_000) : null,
                    RepairGrowth = 1.2,
                    CollapseLoss = Between(0, 1),
                    StepsPerHit = random.Next(1, 3),
                }
            );
        }
        if (random.Next(2) == 0)
        {
            sites.Add(
                new PontoonBridgeSite
                {
                    Name = "pontoon",
                    Spares = random.Next(0, 12),
                    WorkedAs = random.Next(2) == 0 && sites.Exists(site => site is FerrySite) ? "ferries" : null,
                    SectionsPerFerry = random.Next(1, 30),
                    Conversion = Around(10_000),
                    SectionsPerHit = random.Next(1, 4),
                    Refill = Around(2_000),
                    Emplacement = Around(3_600),
                    ClosingUp = random.Next(2) == 0 ? 0 : 1_200,
                    Window =
                        random.Next(2) == 0 ? OperatingWindow.Clock(new(20, 0), new(5, 0)) : OperatingWindow.Always,
                }
            );
        }
        if (random.Next(3) == 0)
        {
            sites.Add(
                new FootbridgeSite
                {
                    Name = "footbridge",
                    Rate = Between(0.2, 2),
                    Length = Between(50, 1_500),
                    Group = random.Next(1, 40),
                    PauseAfterStrike = Around(600),
                    Window = random.Next(2) == 0 ? OperatingWindow.Night : OperatingWindow.Always,
                }
            );
        }
        if (random.Next(3) == 0)
        {
            sites.Add(
                new SwimSite
                {
                    Name = "swim",
                    Rate = Between(0.005, 0.05),
                    Speed = Between(1, 3),
                    Loss = Between(0, 0.2),
                    SurvivorsReach = (SurvivorsReach)random.Next(3),
                }
            );
        }
        if (sites.Count == 0)
        {
            sites.Add(Make.Bridge());
        }

        Unit Unit(string name, int trucks, int tanks, int people) =>
            new()
            {
                Name = name,
                Count = random.Next(1, 4),
                Personnel = trucks + 3 * tanks + people,
                Wounded = random.Next(0, people + 1),
                Vehicles = new Dictionary<string, int> { ["truck"] = trucks, ["tank"] = tanks },
                AssemblyArea = random.Next(3) == 0 ? null : "area",
                Ready = random.Next(2) == 0 ? 0 : Between(0, 40_000),
                Priority = random.Next(1, 4),
            };

        return Make.Scenario(
            [
                Unit("first", random.Next(0, 60), random.Next(0, 10), random.Next(0, 400)),
                Unit("second", random.Next(0, 60), random.Next(0, 10), random.Next(0, 400)),
            ],
            [.. sites]
        ) with
        {
            VehicleTypes = new Dictionary<string, VehicleType>
            {
                ["truck"] = Make.Truck with { Swims = random.Next(4) == 0 },
                ["tank"] = Make.Tank with { Swims = random.Next(2) == 0 },
            },
            Force = new Force
            {
                AlreadyAcross = random.Next(2) == 0 ? 0 : Between(0, 0.6),
                Riders = random.Next(2) == 0 ? Riders.SeatsFilled : Riders.CrewsOnly,
                Units =
                [
                    Unit("first", random.Next(0, 60), random.Next(0, 10), random.Next(0, 400)),
                    Unit("second", random.Next(0, 60), random.Next(0, 10), random.Next(1, 400)),
                ],
            },
            Routes =
            [
                .. sites.Select(site => new Route
                {
                    From = "area",
                    To = site.Name,
                    Length = Between(0, 30_000),
                    CrateredSpeed = random.Next(3) == 0 ? 0 : 0.5,
                }),
            ],
            Control = new Control { Assignment = random.Next(2) == 0 ? Assignment.Soonest : Assignment.Nearest },
            Fire = new Dictionary<string, FireSource>
            {
                ["guns"] = new()
                {
                    Name = "guns",
                    Rate = Between(0, 2) / 3_600,
                    Night = Between(0.5, 3),
                    Rounds = random.Next(1, 6),
                    Intercepted = Between(0, 0.5),
                    ExposureScale = 100,
                    At = random.Next(2) == 0 ? [] : [TimeSpan.FromHours(3), TimeSpan.Zero],
                    Phases = [new FirePhase { From = TimeSpan.FromHours(10), Factor = Between(0, 2) }],
                    Targets = ScenarioLanguage.Default.Targets.ToDictionary(
                        kind => kind,
                        kind => new FireTarget
                        {
                            Weight = Between(0, 1),
                            Hit = Between(0, 0.5),
                            Closed = Around(3_000),
                            Hurt = Between(0, 0.1),
                            VehiclesLost = Between(0, 0.1),
                            Killed = Between(0, 1),
                        }
                    ),
                },
            },
        };
    }
}
