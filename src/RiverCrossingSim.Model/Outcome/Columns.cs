namespace RiverCrossingSim.Model;

/// <summary>The names of the columns that are the same for every scenario, and the lists from which names are made.</summary>
public static class Columns
{
    /// <summary>How the replication ended, as the number of an <see cref="OutcomeKind"/>; a file has the name instead.</summary>
    public const string Outcome = "outcome";

    /// <summary>Clearance time of a completed replication, hours; infinite otherwise.</summary>
    public const string Duration = "duration_h";

    /// <summary>When nobody was left on the near bank or under way, whatever the share across, hours; infinite if never.</summary>
    public const string Clearance = "clearance_h";

    /// <summary>People across at the end, those across at the start included.</summary>
    public const string PersonnelAcross = "personnel_across";

    /// <summary>People killed.</summary>
    public const string PersonnelKilled = "personnel_killed";

    /// <summary>People captured.</summary>
    public const string PersonnelCaptured = "personnel_captured";

    /// <summary>People whom nothing can ever carry across.</summary>
    public const string PersonnelStranded = "personnel_stranded";

    /// <summary>People unresolved at the horizon.</summary>
    public const string PersonnelRemaining = "personnel_remaining";

    /// <summary>Vehicles across at the end, those across at the start included.</summary>
    public const string VehiclesAcross = "vehicles_across";

    /// <summary>Vehicles destroyed by fire.</summary>
    public const string VehiclesDestroyed = "vehicles_destroyed";

    /// <summary>Vehicles abandoned.</summary>
    public const string VehiclesAbandoned = "vehicles_abandoned";

    /// <summary>Vehicles captured.</summary>
    public const string VehiclesCaptured = "vehicles_captured";

    /// <summary>Vehicles that nothing can ever carry across.</summary>
    public const string VehiclesStranded = "vehicles_stranded";

    /// <summary>Vehicles unresolved at the horizon.</summary>
    public const string VehiclesRemaining = "vehicles_remaining";

    /// <summary>People hurt and not killed, those wounded at the start included, whatever became of them.</summary>
    public const string Wounded = "wounded";

    /// <summary>Events that the replication took.</summary>
    public const string Events = "events";

    /// <summary>The shares q of the initial force for which T(q) is reported, in percent.</summary>
    public static IReadOnlyList<int> Shares { get; } = [50, 75, 90, 95, 99];

    /// <summary>T(q) of personnel: when q percent of the initial people are across, hours; infinite if never.</summary>
    /// <param name="share">q in percent, one of <see cref="Shares"/>.</param>
    public static string PersonnelTime(int share) => $"personnel_t{share}_h";

    /// <summary>T(q) of vehicles: when q percent of the initial vehicles are across, hours; infinite if never.</summary>
    /// <param name="share">q in percent, one of <see cref="Shares"/>.</param>
    public static string VehiclesTime(int share) => $"vehicles_t{share}_h";
}
