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

    public static RowLayout Of(Scenario scenario)
    {
        var layout = new RowLayout();
        foreach (var name in Headline)
        {
            layout.Add("", "", name, name.EndsWith("_h", StringComparison.Ordinal) ? "h" : "", $"About {name}.");
        }
        foreach (var assumption in scenario.Assumptions.Keys)
        {
            layout.Add("assumption", assumption, "", "", "As drawn.");
        }
        foreach (var site in scenario.Sites.Values)
        {
            AddAll(layout, "site", site.Name, Measures(site));
        }
        foreach (var source in scenario.Fire.Keys)
        {
            AddAll(layout, "fire", source, ["strikes", "rounds", "intercepted", "hits"]);
        }
        foreach (var target in scenario.Fire.Count > 0 ? new[] { "landing", "craft", "waiting-area" } : [])
        {
            AddAll(layout, "losses", target, ["killed", "wounded", "vehicles"]);
        }
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var name = stage == Stage.AfterStrike ? "after_strike" : stage.ToString().ToLowerInvariant();
            AddAll(layout, "time", name, ["vehicle_h", "person_h"]);
        }
        return layout;
    }

    static string[] Measures(Site site) =>
        site is BoatSite
            ? ["persons", "trips", "use", "downtime_repair_h", "downtime_daylight_h", "downtime_strike_h", "queue_mean_persons", "hits", "craft_lost"]
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

    static void AddAll(RowLayout layout, string group, string subject, string[] measures)
    {
        foreach (var measure in measures)
        {
            layout.Add(group, subject, measure, measure.EndsWith("_h", StringComparison.Ordinal) ? "h" : "", $"About {measure}.");
        }
    }
}
