using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What came out of one replication. Its <c>[name]</c> gives any column of <c>replications.csv</c> by its heading.</summary>
/// <param name="Number">Its number, from 0; replications of the same number and seed share their luck across scenarios.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Duration">Time from the order to clearance, hours; null unless it completed.</param>
/// <param name="PersonnelAcross">People across at the end, those across at the start included.</param>
/// <param name="PersonnelKilled">People killed.</param>
/// <param name="Wounded">People hurt and not killed.</param>
/// <param name="PersonnelStranded">People whom nothing can ever carry across.</param>
/// <param name="VehiclesAcross">Vehicles across at the end, those across at the start included.</param>
/// <param name="VehiclesDestroyed">Vehicles destroyed by fire.</param>
/// <param name="VehiclesStranded">Vehicles that nothing can ever carry across.</param>
public sealed record ReplicationRecord(
    int Number,
    OutcomeKind Outcome,
    double? Duration,
    int PersonnelAcross,
    int PersonnelKilled,
    int Wounded,
    int PersonnelStranded,
    int VehiclesAcross,
    int VehiclesDestroyed,
    int VehiclesStranded
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
            (int)table[Headline.PersonnelStranded][row],
            (int)table[Headline.VehiclesAcross][row],
            (int)table[Headline.VehiclesDestroyed][row],
            (int)table[Headline.VehiclesStranded][row]
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
        && (PersonnelStranded, VehiclesAcross, VehiclesDestroyed, VehiclesStranded)
            == (other.PersonnelStranded, other.VehiclesAcross, other.VehiclesDestroyed, other.VehiclesStranded);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Outcome, Duration, PersonnelAcross, VehiclesAcross);
}
