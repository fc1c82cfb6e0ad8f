using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>
/// One craft or berth more, or no operating window, makes no shipped scenario slower in the mean: the time at which 95 % of
/// the people are across, up to the horizon, with strikes at given times, so that both of a pair meet the same ones.
/// With <c>RCSIM_ALL=1</c> 400 pairs of every scenario, 40 where a replication is slow; otherwise a few of those that are quick.
/// </summary>
public class MoreIsNeverSlower
{
    // No one of all differences is a rise with more certainty than this leaves for any of them by chance (Holm's first step).
    const double Error = 0.001;
    const double MostRise = 0.02;

    // Of 400 replications of Kherson a few more never end with it, and count as 30 days: a rise of the mean that is not told
    // apart from none.
    static readonly HashSet<string> Exceptions =
    [
        "kherson-2022: a near berth more at city-ferries",
        "kherson-2022-dam: a near berth more at city-ferries",
        "kherson-2022-pursuer-fires: a near berth more at city-ferries",
    ];

    static bool All => Environment.GetEnvironmentVariable("RCSIM_ALL") == "1";

    static string[] Slow => ["sea-strait"];

    [Fact]
    public void More_makes_no_shipped_scenario_slower()
    {
        List<(string What, double[] Without, double[] With)> tried = [];
        foreach (var name in ShippedScenarios.Names.Where(name => All || !Slow.Contains(name)))
        {
            var pairs =
                !All ? 8
                : Slow.Contains(name) ? 40
                : 400;
            var scenario = StrikesByClock(ShippedScenarios.Read(name));
            var changes = Changes(scenario).ToList();
            if (changes.Count == 0)
            {
                continue;
            }
            var without = Times(scenario, pairs);
            tried.AddRange(changes.Select(change => ($"{name}: {change.What}", without, Times(change.More, pairs))));
        }
        Assert.True(tried.Count > 50, $"{tried.Count} changes");
        var slower = tried
            .Select(change =>
                (change.What, Rise: PairedDifference.Of(change.Without, change.With, 1 - 2 * Error / tried.Count))
            )
            .Where(change => change.Rise.Lower > 0)
            .ToList();
        var rises = tried
            .Where(change => All && !Exceptions.Contains(change.What))
            .Select(change => (change.What, Rise: change.With.Average() / change.Without.Average() - 1))
            .Where(change => change.Rise > MostRise)
            .ToList();
        Assert.True(
            slower.Count + rises.Count == 0,
            $"of {tried.Count} changes:\n" + string.Join('\n', slower) + "\n" + string.Join('\n', rises)
        );
    }

    static double[] Times(Scenario scenario, int pairs)
    {
        var run = Study.Run(scenario, new StudyOptions { Replications = pairs });
        var horizon = scenario.Horizon.TotalHours;
        return [.. run.Table[Headline.PersonnelTime(95)].ToArray().Select(time => Math.Min(time, horizon))];
    }

    // A source that fires at a rate fires at equal intervals of it.
    static Scenario StrikesByClock(Scenario scenario) =>
        scenario with
        {
            Fire = scenario.Fire.ToDictionary(
                entry => entry.Key,
                entry =>
                    entry.Value is { Rate: Quantity.Constant { Value: > 0 } rate }
                        ? entry.Value with
                        {
                            Rate = 0,
                            At =
                            [
                                .. Enumerable
                                    .Range(1, (int)Math.Min(scenario.Horizon.TotalSeconds * rate.Value, 200))
                                    .Select(strike => TimeSpan.FromSeconds(strike / rate.Value)),
                            ],
                        }
                        : entry.Value
            ),
        };

    static IEnumerable<(string What, Scenario More)> Changes(Scenario scenario)
    {
        foreach (var site in scenario.Sites.Values)
        {
            if (site is CraftSite craft)
            {
                foreach (var (what, more) in MoreOf(craft))
                {
                    yield return ($"{what} at {site.Name}", Replace(scenario, more));
                }
            }
            if (site.Window.Kind != WindowKind.Always)
            {
                yield return (
                    $"no window at {site.Name}",
                    Replace(scenario, site with { Window = OperatingWindow.Always })
                );
            }
        }
    }

    static IEnumerable<(string What, CraftSite More)> MoreOf(CraftSite site)
    {
        if (site is { Craft: Quantity.Constant { Value: var craft }, Timetable: [] })
        {
            yield return ("a craft more", site with { Craft = craft + 1 });
        }
        if (site.NearBerths is Quantity.Constant { Value: var near })
        {
            yield return ("a near berth more", site with { NearBerths = near + 1 });
        }
        if (site.FarBerths is Quantity.Constant { Value: var far })
        {
            yield return ("a far berth more", site with { FarBerths = far + 1 });
        }
    }

    static Scenario Replace(Scenario scenario, Site site) =>
        scenario with
        {
            Sites = scenario.Sites.ToDictionary(
                entry => entry.Key,
                entry => entry.Key == site.Name ? site : entry.Value
            ),
        };
}
