namespace RiverCrossingSim.Model;

/// <summary>The measures of the whole withdrawal, which every scenario has.</summary>
public static class Headline
{
    /// <summary>How the replication ended, as the number of an <see cref="OutcomeKind"/>; a file has the name instead.</summary>
    public static Measure Outcome { get; } =
        new(MeasureGroup.Headline, "outcome")
        {
            About = "How the replication ended: completed, failed or censored.",
            Label = "outcome",
        };

    /// <summary>Clearance time of a completed replication, hours; infinite otherwise.</summary>
    public static Measure Duration { get; } =
        Hours("duration_h", "Clearance time of a completed replication.", "duration");

    /// <summary>When nobody was left on the near bank or under way, whatever the share across, hours; infinite if never.</summary>
    public static Measure Clearance { get; } =
        Hours("clearance_h", "When the last person and vehicle was resolved, whatever the share across.", "clearance");

    /// <summary>People across at the end, those across at the start included.</summary>
    public static Measure PersonnelAcross { get; } =
        People("personnel_across", "People across, those across at the start included.", "personnel across");

    /// <summary>People killed.</summary>
    public static Measure PersonnelKilled { get; } = People("personnel_killed", "People killed.", "personnel killed");

    /// <summary>People captured.</summary>
    public static Measure PersonnelCaptured { get; } =
        People("personnel_captured", "People captured.", "personnel captured");

    /// <summary>People whom nothing can ever carry across.</summary>
    public static Measure PersonnelStranded { get; } =
        People("personnel_stranded", "People whom nothing can ever carry across.", "personnel stranded");

    /// <summary>People unresolved at the horizon.</summary>
    public static Measure PersonnelRemaining { get; } =
        People("personnel_remaining", "People unresolved at the horizon.", "personnel unresolved at the horizon");

    /// <summary>Vehicles across at the end, those across at the start included.</summary>
    public static Measure VehiclesAcross { get; } =
        Vehicles("vehicles_across", "Vehicles across, those across at the start included.", "vehicles across");

    /// <summary>Vehicles destroyed by fire.</summary>
    public static Measure VehiclesDestroyed { get; } =
        Vehicles("vehicles_destroyed", "Vehicles destroyed by fire.", "vehicles destroyed");

    /// <summary>Vehicles abandoned.</summary>
    public static Measure VehiclesAbandoned { get; } =
        Vehicles("vehicles_abandoned", "Vehicles abandoned.", "vehicles abandoned");

    /// <summary>Vehicles captured.</summary>
    public static Measure VehiclesCaptured { get; } =
        Vehicles("vehicles_captured", "Vehicles captured.", "vehicles captured");

    /// <summary>Vehicles that nothing can ever carry across.</summary>
    public static Measure VehiclesStranded { get; } =
        Vehicles("vehicles_stranded", "Vehicles that nothing can ever carry across.", "vehicles stranded");

    /// <summary>Vehicles unresolved at the horizon.</summary>
    public static Measure VehiclesRemaining { get; } =
        Vehicles("vehicles_remaining", "Vehicles unresolved at the horizon.", "vehicles unresolved at the horizon");

    /// <summary>People hurt and not killed, those wounded at the start included, whatever became of them.</summary>
    public static Measure Wounded { get; } =
        People("wounded", "People wounded and not killed, those wounded at the start included.", "personnel wounded");

    /// <summary>The shares q of the initial force for which T(q) is reported, in percent.</summary>
    public static IReadOnlyList<int> Shares { get; } = [50, 75, 90, 95, 99];

    /// <summary>T(q) of personnel: when q percent of the initial people are across, hours; infinite if never.</summary>
    /// <param name="share">q in percent, one of <see cref="Shares"/>.</param>
    public static Measure PersonnelTime(int share) => Time("personnel", share, "people");

    /// <summary>T(q) of vehicles: when q percent of the initial vehicles are across, hours; infinite if never.</summary>
    /// <param name="share">q in percent, one of <see cref="Shares"/>.</param>
    public static Measure VehiclesTime(int share) => Time("vehicles", share, "vehicles");

    /// <summary>All of them, in the order of their columns.</summary>
    internal static IReadOnlyList<Measure> All { get; } =
    [
        Outcome,
        Duration,
        PersonnelAcross,
        PersonnelKilled,
        PersonnelCaptured,
        PersonnelStranded,
        PersonnelRemaining,
        VehiclesAcross,
        VehiclesDestroyed,
        VehiclesAbandoned,
        VehiclesCaptured,
        VehiclesStranded,
        VehiclesRemaining,
        .. Shares.Select(PersonnelTime),
        .. Shares.Select(VehiclesTime),
        Clearance,
        Wounded,
    ];

    static Measure Time(string name, int share, string whom)
    {
        if (!Shares.Contains(share))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, $"one of {string.Join(", ", Shares)} %");
        }
        return Hours(
            $"{name}_t{share}_h",
            $"When {share} % of the initial {whom} were across.",
            $"{share} % of the {whom} across"
        );
    }

    static Measure Hours(string name, string about, string label) =>
        new(MeasureGroup.Headline, name)
        {
            About = about,
            Label = label,
            Unit = "h",
        };

    static Measure People(string name, string about, string label) =>
        new(MeasureGroup.Headline, name)
        {
            About = about,
            Label = label,
            Range = MeasureRange.People,
        };

    static Measure Vehicles(string name, string about, string label) =>
        new(MeasureGroup.Headline, name)
        {
            About = about,
            Label = label,
            Range = MeasureRange.Vehicles,
        };
}
