namespace RiverCrossingSim.Model;

/// <summary>The measures of a stage on which the force's time goes.</summary>
public static class TimeMeasures
{
    /// <summary>Hours that vehicles spent on it, all together.</summary>
    public static Measure VehicleHours { get; } = Hours("vehicle_h", "vehicles", "vehicle hours");

    /// <summary>Hours that people spent on it, riders included, all together.</summary>
    public static Measure PersonHours { get; } = Hours("person_h", "people", "person hours");

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } = [VehicleHours, PersonHours];

    static Measure Hours(string name, string whom, string label) =>
        new(MeasureGroup.Time, name)
        {
            About = $"Hours of all {whom} together: {Measure.Subject}.",
            Label = label,
            Unit = "h",
        };
}
