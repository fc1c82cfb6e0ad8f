namespace RiverCrossingSim.Model.Tests;

static partial class RandomSites
{
    /// <summary>The same with a little more, each kind that the scenario has place for.</summary>
    public static IEnumerable<(string Change, Scenario More)> More(Scenario scenario, int seed)
    {
        var random = new Random(seed);
        var ferries = scenario.Sites.Values.OfType<FerrySite>().ToList();
        var one = ferries[random.Next(ferries.Count)];
        yield return (
            "craft",
            Replace(
                one with
                {
                    Craft = Add(one.Craft, 1),
                    Timetable = [.. one.Timetable.Select(step => step with { Craft = Add(step.Craft, 1) })],
                }
            )
        );
        yield return ("near berth", Replace(one with { NearBerths = Add(one.NearBerths, 1) }));
        yield return ("far berth", Replace(one with { FarBerths = Add(one.FarBerths, 1) }));

        var twin = scenario.Sites.Values.ElementAt(random.Next(scenario.Sites.Count));
        yield return (
            "site",
            scenario with
            {
                Sites = new Dictionary<string, Site>(scenario.Sites) { ["twin"] = twin with { Name = "twin" } },
                Routes =
                [
                    .. scenario.Routes,
                    scenario.Routes.First(route => route.To == twin.Name) with
                    {
                        To = "twin",
                    },
                ],
                Force = scenario.Force with
                {
                    Units =
                    [
                        .. scenario.Force.Units.Select(unit =>
                            unit.Sites.Contains(twin.Name) ? unit with { Sites = [.. unit.Sites, "twin"] } : unit
                        ),
                    ],
                },
            }
        );

        foreach (var site in scenario.Sites.Values.Where(site => site.Window.Kind == WindowKind.Clock).Take(1))
        {
            var window = OperatingWindow.Clock(site.Window.From, site.Window.Until.AddHours(1));
            yield return ("window", Replace(site with { Window = window }));
        }
        foreach (var (name, closure) in scenario.Disruptions.Take(1))
        {
            yield return (
                "closure",
                scenario with
                {
                    Disruptions = new Dictionary<string, Disruption>(scenario.Disruptions)
                    {
                        [name] = closure with { Duration = Value(closure.Duration) / 2 },
                    },
                }
            );
        }

        Scenario Replace(Site site) =>
            scenario with
            {
                Sites = scenario.Sites.ToDictionary(
                    entry => entry.Key,
                    entry => entry.Key == site.Name ? site : entry.Value
                ),
            };
    }

    /// <summary>One trip, or a serial over a bridge; one march; and the gain for which those who wait are moved: hours.</summary>
    public static double Allowance(Scenario scenario)
    {
        var trip = scenario.Sites.Values.Max(site =>
            Trip(site, scenario.Force.SerialVehicles, scenario.Force.SerialPersons)
        );
        var march = scenario.Routes.Max(route =>
            Value(route.Length) / Value(route.Speed)
            + scenario.Force.SerialVehicles * (9 + Value(route.Gap)) / Value(route.Speed)
        );
        return (trip + march + Value(scenario.Control.TransferGain)) / 3_600;
    }

    static double Trip(Site site, int vehicles, int persons)
    {
        double Passage(double span, Quantity speed, double gap) => (span + 9 + vehicles * (9 + gap)) / Value(speed);
        return site switch
        {
            CraftSite craft => Value(craft.Loading) + 2 * Value(craft.CrossingTime!) + Value(craft.Unloading),
            BridgeSite bridge => Passage(
                Value(bridge.Span),
                bridge.Conditions[0].Speed,
                Value(bridge.Conditions[0].Gap)
            ),
            PontoonBridgeSite bridge => Passage(Value(bridge.Length!), bridge.Speed, Value(bridge.Gap)),
            FootbridgeSite bridge => Value(bridge.Length!) / Value(bridge.Speed) + persons / Value(bridge.Rate),
            SwimSite swim => 1_000 / Value(swim.Speed) + vehicles / Value(swim.Rate),
            _ => throw new InvalidOperationException($"no rule for {site}"),
        };
    }

    static Quantity Add(Quantity quantity, double more) => Value(quantity) + more;

    static double Value(Quantity quantity) => ((Quantity.Constant)quantity).Value;
}
