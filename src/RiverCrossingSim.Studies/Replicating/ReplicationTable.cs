using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>The replications' numbers: a row per replication, in their order, and named columns.</summary>
public sealed class ReplicationTable
{
    readonly Dictionary<string, int> _places;
    readonly double[][] _columns;

    /// <summary>Takes rows as the replications wrote them.</summary>
    /// <param name="columns">What stands at each place of a row.</param>
    /// <param name="rows">A row per replication, replication 0 first.</param>
    /// <param name="fingerprints">The event fingerprint of each replication.</param>
    public ReplicationTable(
        IReadOnlyList<ResultColumn> columns,
        IReadOnlyList<double[]> rows,
        IReadOnlyList<ulong> fingerprints
    )
        : this(
            columns,
            [.. columns.Select((_, place) => rows.Select(row => row[place]).ToArray())],
            rows.Count,
            fingerprints
        ) { }

    /// <summary>Takes whole columns and keeps them, so that no second copy of the numbers is made.</summary>
    /// <param name="columns">What stands in each column.</param>
    /// <param name="values">The columns' numbers, replication 0 first; they may be longer than <paramref name="count"/>.</param>
    /// <param name="count">Replications.</param>
    /// <param name="fingerprints">The event fingerprint of each replication.</param>
    internal ReplicationTable(
        IReadOnlyList<ResultColumn> columns,
        double[][] values,
        int count,
        IReadOnlyList<ulong> fingerprints
    )
    {
        Columns = columns;
        Count = count;
        Fingerprints = fingerprints;
        _columns = values;
        _places = columns.Select((column, place) => (column.Name, place)).ToDictionary(c => c.Name, c => c.place);
    }

    /// <summary>What stands in each column.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Replications.</summary>
    public int Count { get; }

    /// <summary>The event fingerprint of each replication: equal fingerprints, equal histories.</summary>
    public IReadOnlyList<ulong> Fingerprints { get; }

    /// <summary>One column, by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public ReadOnlySpan<double> this[string name] => _columns[_places[name]].AsSpan(0, Count);

    /// <summary>One column.</summary>
    public ReadOnlySpan<double> this[ResultColumn column] => this[column.Name];

    /// <summary>The column of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="subject">The site, source, assumption, cause or stage; empty for none.</param>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public ReadOnlySpan<double> this[Measure measure, string subject = ""] => this[measure.Of(subject)];

    /// <summary>The first replications alone, as a view of the same numbers.</summary>
    /// <param name="count">How many, at most <see cref="Count"/>.</param>
    public ReplicationTable First(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        return new ReplicationTable(Columns, _columns, count, [.. Fingerprints.Take(count)]);
    }

    /// <summary>The columns of a group of measures.</summary>
    public IEnumerable<ResultColumn> Group(MeasureGroup group) => Columns.Where(column => column.Group == group);

    /// <summary>The columns of a measure, one for each subject that has it.</summary>
    public IEnumerable<ResultColumn> Of(Measure measure) => Columns.Where(column => column.Measure.IsSame(measure));

    /// <summary>Whether there is a column of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="subject">The site, source, assumption, cause or stage; empty for none.</param>
    public bool Has(Measure measure, string subject = "") => Has(measure.Of(subject).Name);

    /// <summary>Whether there is a column of this name.</summary>
    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>How replication <paramref name="row"/> ended.</summary>
    public OutcomeKind Outcome(int row) => (OutcomeKind)(int)this[Headline.Outcome][row];
}
