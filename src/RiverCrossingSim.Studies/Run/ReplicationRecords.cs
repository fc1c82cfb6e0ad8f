using System.Collections;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>The rows of a table as records, made when they are looked at: a million replications take no second copy.</summary>
sealed class ReplicationRecords(ReplicationTable table) : IReadOnlyList<ReplicationRecord>
{
    public int Count => table.Count;

    public ReplicationRecord this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new ReplicationRecord(table, index);
        }
    }

    public IEnumerator<ReplicationRecord> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return new ReplicationRecord(table, row);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Says that there is no such column, and which is meant perhaps.</summary>
    public static string NoColumn(ReplicationTable? table, string column)
    {
        var nearest = table is null ? null : NearestName.Of(column, table.Columns.Select(c => c.Name));
        return $"There is no column '{column}'; "
            + (nearest is null ? "study.Table.Columns lists them" : $"did you mean '{nearest}'?");
    }
}
