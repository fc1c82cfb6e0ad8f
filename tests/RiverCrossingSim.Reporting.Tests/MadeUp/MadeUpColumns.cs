using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The columns of a made-up run: those that a real one has.</summary>
static class MadeUpColumns
{
    static readonly string[] Headline =
    [
        Columns.Outcome,
        Columns.Duration,
        Columns.PersonnelAcross,
        Columns.PersonnelKilled,
        Columns.PersonnelCaptured,
        Columns.PersonnelStranded,
        Columns.PersonnelRemaining,
        Columns.VehiclesAcross,
        Columns.VehiclesDestroyed,
        Columns.VehiclesAbandoned,
        Columns.VehiclesCaptured,
        Columns.VehiclesStranded,
        Columns.VehiclesRemaining,
        .. Columns.Shares.Select(Columns.PersonnelTime),
        .. Columns.Shares.Select(Columns.VehiclesTime),
        Columns.Clearance,
        Columns.Wounded,
        Columns.Events,
    ];

    public static IReadOnlyList<ResultColumn> Of(Scenario scenario)
    {
        var columns = new List<ResultColumn>();
        foreach (var name in Headline)
        {
            columns.Add(new("", "", name, name.EndsWith("_h", StringComparison.Ordinal) ? "h" : "", $"About {name}."));
        }
        foreach (var assumption in scenario.Assumptions.Keys)
        {
            columns.Add(new("assumption", assumption, "", "", "As drawn."));
        }
        foreach (var site in scenario.Sites.Values)
        {
            AddAll(columns, "site", site.Name, Measures(site));
        }
        foreach (var source in scenario.Fire.Keys)
        {
            AddAll(columns, "fire", source, ["strikes", "rounds", "intercepted", "hits"]);
        }
        foreach (var target in scenario.Fire.Count > 0 ? new[] { "landing", "craft", "waiting-area" } : [])
        {
            AddAll(columns, "losses", target, ["hits", "killed", "wounded", "vehicles"]);
        }
        foreach (var stage in scenario.Language.Stages.Where(stage => stage.Applies(scenario)))
        {
            AddAll(columns, "time", stage.Column, ["vehicle_h", "person_h"]);
        }
        return columns;
    }

    static string[] Measures(Site site) =>
        site is BoatSite
            ?
            [
                "persons",
                "trips",
                "use",
                "downtime_repair_h",
                "downtime_daylight_h",
                "downtime_strike_h",
                "queue_mean_persons",
                "hits",
                "craft_lost",
            ]
            :
            [
                "vehicles",
                "persons",
                "use",
                "downtime_repair_h",
                "downtime_daylight_h",
                "downtime_strike_h",
                "queue_mean_vehicles",
                "queue_max_vehicles",
                "queue_mean_persons",
                "hits",
            ];

    static void AddAll(List<ResultColumn> columns, string group, string subject, string[] measures)
    {
        foreach (var measure in measures)
        {
            columns.Add(
                new(
                    group,
                    subject,
                    measure,
                    measure.EndsWith("_h", StringComparison.Ordinal) ? "h" : "",
                    $"About {measure}."
                )
            );
        }
    }
}
