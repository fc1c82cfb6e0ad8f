namespace RiverCrossingSim.Model;

/// <summary>
/// The measures of a crossing site. Its hours of downtime are measures of the causes: <see cref="Closure.Downtime"/>.
/// </summary>
public static class SiteMeasures
{
    /// <summary>Vehicles carried across.</summary>
    public static Measure Vehicles { get; } =
        Number("vehicles", "Vehicles that it carried across.", "vehicles carried");

    /// <summary>People carried across, riders included.</summary>
    public static Measure Persons { get; } =
        Number("persons", "People that it carried across, riders included.", "people carried");

    /// <summary>Civilians carried across.</summary>
    public static Measure Civilians { get; } =
        Number("civilians", "Civilians whom it carried across, by bus and on foot.", "civilians carried");

    /// <summary>Vehicles in the waiting area, mean over the replication.</summary>
    public static Measure MeanQueueOfVehicles { get; } =
        Number(
            "queue_mean_vehicles",
            "Vehicles in its waiting area, mean over the replication.",
            "vehicles waiting, mean over time"
        );

    /// <summary>Vehicles in the waiting area, at the most.</summary>
    public static Measure LongestQueueOfVehicles { get; } =
        Number("queue_max_vehicles", "Vehicles in its waiting area, at the most.", "vehicles waiting, at the most");

    /// <summary>Dismounted people in the waiting area, mean over the replication.</summary>
    public static Measure MeanQueueOfPersons { get; } =
        Number(
            "queue_mean_persons",
            "Dismounted people in its waiting area, mean over the replication.",
            "people waiting on foot, mean over time"
        );

    /// <summary>Dismounted people in the waiting area, at the most.</summary>
    public static Measure LongestQueueOfPersons { get; } =
        Number(
            "queue_max_persons",
            "Dismounted people in its waiting area, at the most.",
            "people waiting on foot, at the most"
        );

    /// <summary>Loaded trips of craft.</summary>
    public static Measure Trips { get; } = Number("trips", "Loaded trips.", "loaded trips");

    /// <summary>The share of the time in which it was at work; each kind of means says of what.</summary>
    public static Measure Use { get; } =
        new(MeasureGroup.Site, "use")
        {
            About = "Share of the time in which its lanes or craft were at work.",
            Label = "in use",
            Range = MeasureRange.Share,
        };

    /// <summary>Rounds that hit it.</summary>
    public static Measure Hits { get; } = Number("hits", "Rounds that hit it.", "hits");

    /// <summary>Craft sunk.</summary>
    public static Measure CraftLost { get; } = Number("craft_lost", "Craft sunk.", "craft sunk");

    /// <summary>Trips on which a craft broke down.</summary>
    public static Measure Breakdowns { get; } =
        Number("breakdowns", "Trips on which a craft broke down.", "trips with a breakdown");

    /// <summary>Trips that began in an operating window and ended after it.</summary>
    public static Measure Overruns { get; } =
        Number(
            "overruns",
            "Trips begun in an operating window whose last load was ashore only after its end: held up on the way or at the far bank.",
            "trips that ended after their window"
        );

    /// <summary>Bridge sections lost.</summary>
    public static Measure SectionsLost { get; } =
        Number("sections_lost", "Bridge sections lost.", "bridge sections lost");

    /// <summary>Ferries made of a bridge's sections.</summary>
    public static Measure FerriesMade { get; } =
        Number("ferries_made", "Ferries made of its sections.", "ferries made of its sections");

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } =
    [
        Vehicles,
        Persons,
        Civilians,
        MeanQueueOfVehicles,
        LongestQueueOfVehicles,
        MeanQueueOfPersons,
        LongestQueueOfPersons,
        Trips,
        Use,
        Hits,
        CraftLost,
        Breakdowns,
        Overruns,
        SectionsLost,
        FerriesMade,
    ];

    static Measure Number(string name, string about, string label) =>
        new(MeasureGroup.Site, name) { About = about, Label = label };
}
