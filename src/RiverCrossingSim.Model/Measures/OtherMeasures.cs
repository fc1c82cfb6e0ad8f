namespace RiverCrossingSim.Model;

/// <summary>The measures of headquarters, and of what only some scenarios have: the pursuer, disruptions, the air defence.</summary>
public static class OtherMeasures
{
    /// <summary>How far the pursuer's line has advanced, km.</summary>
    public static Measure Line { get; } =
        new(MeasureGroup.Pursuit, "line_km")
        {
            About = "How far the pursuer's line has advanced at the end.",
            Label = "advance of the pursuer's line",
            Unit = "km",
        };

    /// <summary>Times that a disruption happened.</summary>
    public static Measure DisruptionTimes { get; } =
        new(MeasureGroup.Disruption, "times") { About = "Times that {subject} happened.", Label = "times" };

    /// <summary>Vehicles left behind for a disruption.</summary>
    public static Measure DisruptionAbandoned { get; } =
        new(MeasureGroup.Disruption, "vehicles_abandoned")
        {
            About = "Vehicles left behind for it.",
            Label = "vehicles abandoned",
        };

    /// <summary>Missiles that the air defence fired.</summary>
    public static Measure MissilesSpent { get; } =
        new(MeasureGroup.AirDefence, "missiles_spent")
        {
            About = "Missiles that the air defence fired.",
            Label = "missiles fired",
        };

    /// <summary>Loads that headquarters sent from one site to another.</summary>
    public static Measure Transfers { get; } =
        new(MeasureGroup.Headquarters, "transfers")
        {
            About = "Loads sent from one site to another.",
            Label = "loads sent to another site",
        };

    /// <summary>Hours that all vehicles together were expected to march from one site to another.</summary>
    public static Measure TransferVehicleHours { get; } =
        new(MeasureGroup.Headquarters, "transfer_vehicle_h")
        {
            About = "Hours that all vehicles together were expected to march from one site to another.",
            Label = "vehicle hours between sites",
            Unit = "h",
        };

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } =
    [Line, DisruptionTimes, DisruptionAbandoned, MissilesSpent, Transfers, TransferVehicleHours];
}
