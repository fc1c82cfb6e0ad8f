using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>
/// Results that no simulation made, with a seed: plausible enough to judge a picture by, and awkward where asked.
/// </summary>
sealed record MadeUpRun
{
    public Scenario Scenario { get; init; } = MadeUpScenario.Whole;

    public int Replications { get; init; } = 1_000;

    /// <summary>Seed of the numbers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Whether replications may complete at all.</summary>
    public bool MayComplete { get; init; } = true;

    /// <summary>Whether all replications are the same.</summary>
    public bool AllEqual { get; init; }

    /// <summary>Whether the run was cancelled.</summary>
    public bool Partial { get; init; }

    public static RunResult Usual { get; } = new MadeUpRun().Make();

    /// <summary>Makes the results.</summary>
    public RunResult Make()
    {
        var columns = MadeUpColumns.Of(Scenario);
        var timeline = new Timeline(MadeUpCurves.Layout(Scenario));
        var rows = new List<double[]>();
        for (var replication = 0; replication < Replications; replication++)
        {
            var made = new MadeUpReplication(Scenario, AllEqual ? Seed : Seed + (7919 * replication), MayComplete);
            rows.Add([.. columns.Select(made.Value)]);
            timeline.Add(MadeUpCurves.Samples(timeline.Layout, made));
            timeline.Stages.Add(MadeUpCurves.Stages(timeline.Layout, made));
        }
        return new RunResult
        {
            Scenario = Scenario,
            ScenarioHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Seed = (ulong)Seed,
            Table = new ReplicationTable(columns, rows, new ulong[Replications]),
            Timeline = timeline,
            Pace = Pace(),
            Light =
            [
                .. Enumerable
                    .Range(0, (int)Math.Ceiling(Scenario.Horizon.TotalDays))
                    .Select(Day)
                    .Where(day => day.Sunrise < Scenario.Horizon),
            ],
            Partial = Partial,
            Elapsed = TimeSpan.FromSeconds(1.84),
        };
    }

    UndisturbedPace Pace() =>
        new(
            [
                .. Scenario.Sites.Values.Select(site => new SitePace(
                    site.Name,
                    site is BoatSite ? 0 : 28,
                    site is BoatSite ? 240 : 60,
                    7.2,
                    site.Window == OperatingWindow.Always ? 1 : 0.58,
                    "8 craft x 6 vehicles x 0.9 trips an hour"
                )),
            ],
            51.4,
            38.2
        );

    /// <summary>Daylight of a November day, where the order comes at 18:00.</summary>
    static LightSpan Day(int day) => new(TimeSpan.FromHours(12.8 + (24 * day)), TimeSpan.FromHours(22.3 + (24 * day)));
}
