namespace RiverCrossingSim.Model.Tests;

/// <summary>
/// Scenarios drawn from a seed in which nothing is left to chance: sites of all means that differ in pace, windows,
/// timetables, closures and rooms, and units that may use all of them or some.
/// </summary>
static partial class RandomSites
{
    const string Wood = "wood";

    public static Scenario Draw(int seed)
    {
        var random = new Random(seed);
        T One<T>(params T[] of) => of[random.Next(of.Length)];
        bool In(int percent) => random.Next(100) < percent;
        double Minutes(params int[] of) => One(of) * 60d;

        var sites = new List<Site>();
        var number = One(2, 2, 2, 3, 3, 4);
        while (sites.Count < number)
        {
            var name = $"s{sites.Count}";
            var window = !In(25)
                ? OperatingWindow.Always
                : One(
                    OperatingWindow.Night,
                    OperatingWindow.Day,
                    OperatingWindow.Clock(new(0, 0), new(5, 0)),
                    OperatingWindow.Clock(new(20, 0), new(2, 0))
                );
            // The first can carry all vehicles.
            var kind =
                sites.Count == 0
                    ? In(60)
                        ? 0
                        : 1
                    : One(0, 0, 1, 1, 2, 3, 4, 5);
            var room = In(40) ? One(20d, 30, 60, 100) : double.PositiveInfinity;
            var heavy = sites.Count == 0 || In(60) ? 60 : 20;
            var site = (Site)(
                kind switch
                {
                    0 => Ferries(name),
                    1 => new BridgeSite
                    {
                        Name = name,
                        Span = One(100d, 300, 560),
                        Conditions =
                        [
                            new BridgeCondition
                            {
                                Name = "open",
                                Speed = One(1d, 2.5),
                                Gap = One(30d, 60, 100),
                                LoadClass = heavy,
                            },
                        ],
                    },
                    2 => Make.Boats(One(1, 3, 6)) with
                    {
                        Name = name,
                        Loading = Minutes(2, 5),
                        CrossingTime = Minutes(3, 10),
                    },
                    3 => new FootbridgeSite
                    {
                        Name = name,
                        Length = 300,
                        Rate = One(0.05, 0.2, 1),
                    },
                    4 => new PontoonBridgeSite
                    {
                        Name = name,
                        Length = 300,
                        Speed = One(1d, 2),
                        Gap = One(30d, 100),
                        LoadClass = heavy,
                        Emplacement = Minutes(0, 60, 240),
                        ClosingUp = Minutes(0, 20),
                    },
                    5 => new SwimSite
                    {
                        Name = name,
                        Rate = One(0.003, 0.01, 0.02),
                        Speed = 2,
                    },
                    _ => throw new InvalidOperationException($"no site {kind}"),
                }
            );
            sites.Add(
                site with
                {
                    Window = window,
                    Opens = In(10) ? Minutes(120, 360, 600) : 0,
                    WaitingVehicles = room,
                    WaitingPersons = 4 * room,
                }
            );
        }
        // Whatever else there is, a few ferries can carry all, people on foot too.
        sites.Add(Ferries("all") with { Craft = One(1, 2) });

        FerrySite Ferries(string name)
        {
            var craft = One(1, 2, 3, 4, 6, 8);
            return new()
            {
                Name = name,
                Craft = craft,
                NearBerths = One(1, 2, 3, 4, 8),
                FarBerths = One(1, 2, 3, 4, 8),
                Deck = new Deck
                {
                    Lanes = 2,
                    Length = One(10d, 20, 32, 52),
                    Load = 500,
                    LoadClass = In(60) || name is "s0" or "all" ? 60 : 20,
                    Persons = One(0, 20, 60) + (name == "all" ? 20 : 0),
                },
                Loading = Minutes(6, 12, 18, 24),
                Unloading = Minutes(6, 12, 18),
                CrossingTime = Minutes(3, 12, 30, 60),
                Timetable =
                    !In(20) || name == "all"
                        ? []
                        :
                        [
                            new CraftChange
                            {
                                From = TimeSpan.FromHours(One(1, 3, 6)),
                                Craft = One(1, craft + 4, craft + 10),
                            },
                        ],
            };
        }

        var units = new List<Unit>();
        for (var left = One(1, 2, 3, 4); left > 0; left--)
        {
            var type = One("truck", "truck", "tank");
            var count = One(0, 30, 60, 100);
            var unit = new Unit
            {
                Name = $"u{left}",
                Personnel = 3 * count + One(0, 60, 300) + 1,
                Vehicles = new Dictionary<string, int> { [type] = count },
                Priority = One(1, 1, 2, 3),
                Ready = One(0d, 0, 1, 4) * 3_600,
                AssemblyArea = In(20) ? null : Wood,
            };
            units.Add(
                In(20)
                    ? unit with
                    {
                        Sites = [.. sites.Skip(random.Next(sites.Count)).Select(site => site.Name)],
                    }
                    : unit
            );
        }

        var closures = sites
            .Where(_ => In(25))
            .Select(site => new Disruption
            {
                Name = site.Name,
                At = [TimeSpan.FromMinutes(One(10, 30, 120, 300))],
                Target = DisruptionTarget.Sites,
                Places = [site.Name],
                Effect = DisruptionEffect.Stops,
                Duration = Minutes(30, 120, 300, 720, 1_440),
            });

        var way = One(0.25, 0.5, 1, 2) * 20_000;
        return Make.Scenario(units, [.. sites]) with
        {
            Start = new(2022, 1, 1, One(0, 6, 12, 18), 0, 0, TimeSpan.Zero),
            Horizon = TimeSpan.FromDays(60),
            VehicleTypes = new Dictionary<string, VehicleType>
            {
                ["truck"] = Make.Truck with { Length = 8, Swims = In(20) },
                ["tank"] = Make.Tank,
            },
            Force = new Force
            {
                Units = units,
                SerialVehicles = One(10, 30),
                SerialPersons = One(20, 120),
            },
            Disruptions = closures.ToDictionary(closure => closure.Name),
            Routes =
            [
                .. sites.Select(site => new Route
                {
                    From = Wood,
                    To = site.Name,
                    Length = way * One(0.5, 0.75, 1, 1.5),
                    FootSpeed = 20 / 3.6,
                }),
            ],
        };
    }
}
