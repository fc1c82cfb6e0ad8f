namespace RiverCrossingSim.Model;

/// <summary>The measures that a scenario asks for with <c>report-at</c>: who is across at given times, the greatest day, the last departure.</summary>
public static class ReportMeasures
{
    /// <summary>People across at a time, those across at the start included: of the force, a role or a unit.</summary>
    public static Measure PersonnelAcross { get; } =
        At("personnel_across", "People across after {subject}, those across at the start included.", "people across");

    /// <summary>Vehicles across at a time, those across at the start included.</summary>
    public static Measure VehiclesAcross { get; } =
        At(
            "vehicles_across",
            "Vehicles across after {subject}, those across at the start included.",
            "vehicles across"
        );

    /// <summary>People who crossed until a time, without those across at the start.</summary>
    public static Measure PersonnelCrossed { get; } =
        At(
            "personnel_crossed",
            "People who crossed until {subject}, without those across at the start.",
            "people who crossed"
        );

    /// <summary>Vehicles that crossed until a time, without those across at the start.</summary>
    public static Measure VehiclesCrossed { get; } =
        At(
            "vehicles_crossed",
            "Vehicles that crossed until {subject}, without those across at the start.",
            "vehicles that crossed"
        );

    /// <summary>Civilians who are neither across nor lost at a time, those still to come included.</summary>
    public static Measure CiviliansLeft { get; } =
        At(
            "civilians_left",
            "Civilians neither across nor lost after {subject}, those still to come included.",
            "civilians still there"
        );

    /// <summary>The most people who crossed in one day.</summary>
    public static Measure MostPeopleOnADay { get; } =
        Whole(
            "day_most_personnel",
            "The most people who crossed in one day of 24 h, counted from the order.",
            "people on the greatest day"
        );

    /// <summary>The day on which most people crossed.</summary>
    public static Measure DayOfMostPeople { get; } =
        Whole(
            "day_of_most_personnel",
            "The day on which most people crossed, from 1, the first of such; 0 where nobody did.",
            "day on which most people crossed"
        );

    /// <summary>The most vehicles that crossed in one day.</summary>
    public static Measure MostVehiclesOnADay { get; } =
        Whole(
            "day_most_vehicles",
            "The most vehicles that crossed in one day of 24 h, counted from the order.",
            "vehicles on the greatest day"
        );

    /// <summary>The day on which most vehicles crossed.</summary>
    public static Measure DayOfMostVehicles { get; } =
        Whole(
            "day_of_most_vehicles",
            "The day on which most vehicles crossed, from 1, the first of such; 0 where none did.",
            "day on which most vehicles crossed"
        );

    /// <summary>When the last load of the force left the near bank, hours; infinite if none did.</summary>
    public static Measure LastDeparture { get; } =
        Whole("last_departure_h", "When the last of the force left the near bank.", "last departure") with
        {
            Unit = "h",
        };

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } =
    [
        PersonnelAcross,
        VehiclesAcross,
        PersonnelCrossed,
        VehiclesCrossed,
        CiviliansLeft,
        MostPeopleOnADay,
        DayOfMostPeople,
        MostVehiclesOnADay,
        DayOfMostVehicles,
        LastDeparture,
    ];

    static Measure At(string name, string about, string label) =>
        new(MeasureGroup.Report, name) { About = about, Label = $"{label} after {Measure.Subject}" };

    static Measure Whole(string name, string about, string label) =>
        new(MeasureGroup.Report, name) { About = about, Label = label };
}
