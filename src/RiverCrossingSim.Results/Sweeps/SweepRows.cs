using Microsoft.Data.Sqlite;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Reads the replications of a study out of its store, one after another.</summary>
/// <param name="store">The store.</param>
/// <param name="columns">The columns that are wanted.</param>
/// <param name="replications">Replications of each point.</param>
sealed class SweepRows(SweepStore store, IReadOnlyList<string> columns, int replications)
{
    /// <summary>Columns of the answer before those that are wanted.</summary>
    const int First = 5;

    /// <summary>The replications.</summary>
    public IEnumerable<KeptReplication> Read()
    {
        using var command = Command();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new KeptReplication(
                reader.GetInt64(0),
                reader.GetString(1),
                reader.GetInt32(2),
                new ForceScale(reader.GetDouble(3), reader.GetInt64(4)),
                [.. columns.Select((_, i) => reader.IsDBNull(First + i) ? double.NaN : reader.GetDouble(First + i))]
            );
        }
    }

    SqliteCommand Command()
    {
        var selected = columns.Select(column => store.Has(column) ? $", o.{SweepSchema.Quoted(column)}" : ", NULL");
        return store.Command(
            $"""
            SELECT p.point, s.hash, o.replication, s.horizon_h, s.personnel{string.Concat(selected)}
            FROM points p JOIN scenarios s USING (scenario) JOIN outcomes o USING (scenario)
            WHERE o.replication < $replications ORDER BY p.point, o.replication
            """,
            ("$replications", replications)
        );
    }
}
