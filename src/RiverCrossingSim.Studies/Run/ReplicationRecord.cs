using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What came out of one replication. People across, killed, captured, stranded and remaining are all of the force, and so are vehicles across,
/// destroyed, abandoned, captured, stranded and remaining. Its <c>[name]</c> gives any column of <c>replications.csv</c> by its heading.
/// </summary>
/// <param name="Number">Its number, from 0; replications of the same number and seed share their luck across scenarios.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Duration">Time from the order to clearance, hours; null unless it completed.</param>
/// <param name="PersonnelAcross">People across at the end, those across at the start included.</param>
/// <param name="PersonnelKilled">People killed.</param>
/// <param name="Wounded">People hurt and not killed.</param>
/// <param name="PersonnelCaptured">People captured.</param>
/// <param name="PersonnelStranded">People whom nothing can ever carry across.</param>
/// <param name="PersonnelRemaining">People still on the near bank, on the march or on the river at the end, and not stranded.</param>
/// <param name="VehiclesAcross">Vehicles across at the end, those across at the start included.</param>
/// <param name="VehiclesDestroyed">Vehicles destroyed by fire.</param>
/// <param name="VehiclesAbandoned">Vehicles left behind and destroyed by their own people.</param>
/// <param name="VehiclesCaptured">Vehicles captured.</param>
/// <param name="VehiclesStranded">Vehicles that nothing can ever carry across.</param>
/// <param name="VehiclesRemaining">Vehicles still on the near bank, on the march or on the river at the end, and not stranded.</param>
public sealed record ReplicationRecord(
    int Number,
    OutcomeKind Outcome,
    double? Duration,
    int PersonnelAcross,
    int PersonnelKilled,
    int Wounded,
    int PersonnelCaptured,
    int PersonnelStranded,
    int PersonnelRemaining,
    int VehiclesAcross,
    int VehiclesDestroyed,
    int VehiclesAbandoned,
    int VehiclesCaptured,
    int VehiclesStranded,
    int VehiclesRemaining
)
{
    readonly ReplicationTable? _table;

    /// <summary>Takes one row of a table.</summary>
    internal ReplicationRecord(ReplicationTable table, int row)
        : this(
            row,
            table.Outcome(row),
            double.IsFinite(table[Headline.Duration][row]) ? table[Headline.Duration][row] : null,
            (int)table[Headline.PersonnelAcross][row],
            (int)table[Headline.PersonnelKilled][row],
            (int)table[Headline.Wounded][row],
            (int)table[Headline.PersonnelCaptured][row],
            (int)table[Headline.PersonnelStranded][row],
            (int)table[Headline.PersonnelRemaining][row],
            (int)table[Headline.VehiclesAcross][row],
            (int)table[Headline.VehiclesDestroyed][row],
            (int)table[Headline.VehiclesAbandoned][row],
            (int)table[Headline.VehiclesCaptured][row],
            (int)table[Headline.VehiclesStranded][row],
            (int)table[Headline.VehiclesRemaining][row]
        ) => _table = table;

    /// <summary>Any number of the replication, by the column's name: <c>personnel_t95_h</c>, <c>site.ferries.trips</c>, <c>assumption.current</c>.</summary>
    /// <param name="column">The name, as <c>study.Table.Columns</c> lists it; a time that is never reached is infinite.</param>
    /// <exception cref="ArgumentException">There is no such column; the message names the nearest.</exception>
    public double this[string column] =>
        _table is { } table && table.Has(column)
            ? table[column][Number]
            : throw new ArgumentException(ReplicationRecords.NoColumn(_table, column), nameof(column));

    /// <summary>Whether the numbers are the same.</summary>
    public bool Equals(ReplicationRecord? other) =>
        other is not null
        && (Number, Outcome, Duration, PersonnelAcross, PersonnelKilled, Wounded)
            == (
                other.Number,
                other.Outcome,
                other.Duration,
                other.PersonnelAcross,
                other.PersonnelKilled,
                other.Wounded
            )
        && (PersonnelCaptured, PersonnelStranded, PersonnelRemaining)
            == (other.PersonnelCaptured, other.PersonnelStranded, other.PersonnelRemaining)
        && (VehiclesAcross, VehiclesDestroyed, VehiclesAbandoned, VehiclesCaptured, VehiclesStranded, VehiclesRemaining)
            == (
                other.VehiclesAcross,
                other.VehiclesDestroyed,
                other.VehiclesAbandoned,
                other.VehiclesCaptured,
                other.VehiclesStranded,
                other.VehiclesRemaining
            );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Outcome, Duration, PersonnelAcross, VehiclesAcross);
}
