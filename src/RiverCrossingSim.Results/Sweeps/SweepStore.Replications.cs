using System.Text.Json;
using Microsoft.Data.Sqlite;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

// What the store keeps: the points of a study, their scenarios, and the replications of each.
public sealed partial class SweepStore
{
    readonly HashSet<string> _columns = [];
    (long Layout, SqliteCommand Command)? _insert;

    /// <summary>The number of a scenario; it is added where it is new.</summary>
    internal long Enter(string hash, ulong seed, ForceScale scale)
    {
        var key = new (string, object)[]
        {
            ("$hash", hash),
            ("$seed", unchecked((long)seed)),
            ("$version", $"{ResultsVersion.Current}"),
            ("$horizon", scale.Horizon),
            ("$personnel", scale.Personnel),
        };
        using var insert = Command(
            """
            INSERT INTO scenarios (hash, seed, version, horizon_h, personnel)
            VALUES ($hash, $seed, $version, $horizon, $personnel)
            ON CONFLICT DO UPDATE SET hash = hash RETURNING scenario
            """,
            key
        );
        return (long)insert.ExecuteScalar()!;
    }

    /// <summary>Replications of a scenario that are there: 0 to this number - 1.</summary>
    int Done(long scenario)
    {
        using var count = Command(
            "SELECT COALESCE(MAX(replication) + 1, 0) FROM replications WHERE scenario = $scenario",
            ("$scenario", scenario)
        );
        return (int)(long)count.ExecuteScalar()!;
    }

    /// <inheritdoc/>
    public void Enter(SweepPlan plan, IEnumerable<EnteredPoint> points) =>
        new SweepEntry(plan, this, _command).Enter(points);

    /// <summary>Whether a replication of any scenario has such a column.</summary>
    internal bool Has(string column) => _columns.Contains(column);

    /// <inheritdoc/>
    public IEnumerable<KeptReplication> Read(IReadOnlyList<string> columns, int replications) =>
        new SweepRows(this, columns, replications).Read();

    /// <inheritdoc/>
    public IReadOnlyList<MissingReplications> Missing(int replications)
    {
        using var command = Command("SELECT scenario, MIN(point) FROM points GROUP BY scenario ORDER BY 2");
        using var reader = command.ExecuteReader();
        var missing = new List<MissingReplications>();
        while (reader.Read())
        {
            var (scenario, point) = (reader.GetInt64(0), reader.GetInt64(1));
            var done = Done(scenario);
            if (done < replications)
            {
                missing.Add(new MissingReplications(scenario, point, done));
            }
        }
        return missing;
    }

    /// <summary>Writes replications of a scenario and their checksum, one transaction.</summary>
    /// <inheritdoc/>
    public void Add(long scenario, IReadOnlyList<ResultColumn> columns, int from, IReadOnlyList<ReplicatedRow> rows) =>
        Whole(() =>
        {
            var insert = InsertInto(scenario, columns);
            using var ended = Command(
                "INSERT INTO replications VALUES ($scenario, $replication, $outcome, $fingerprint)",
                ("$scenario", scenario),
                ("$replication", 0),
                ("$outcome", ""),
                ("$fingerprint", "")
            );
            var written = rows.Select((row, i) => Values(columns, from + i, row)).ToList();
            foreach (var values in written)
            {
                for (var i = 0; i < 3; i++)
                {
                    ended.Parameters[i + 1].Value = values[i];
                }
                ended.ExecuteNonQuery();
                insert.Parameters[0].Value = scenario;
                insert.Parameters[1].Value = values[0];
                for (var column = 0; column < columns.Count; column++)
                {
                    insert.Parameters[column + 2].Value = values[column + 3] ?? DBNull.Value;
                }
                insert.ExecuteNonQuery();
            }
            Run(
                "INSERT INTO batches VALUES ($scenario, $first, $count, $checksum)",
                ("$scenario", scenario),
                ("$first", from),
                ("$count", rows.Count),
                ("$checksum", SweepChecksums.Batch(SweepChecksums.Scenario(_connection, scenario), written))
            );
        });

    /// <summary>What is kept of a replication: its number, outcome and fingerprint, and its numbers; null for one that does not exist.</summary>
    static object?[] Values(IReadOnlyList<ResultColumn> columns, int replication, ReplicatedRow replicated)
    {
        var place = columns.TakeWhile(column => column.Measure != Headline.Outcome).Count();
        return
        [
            (long)replication,
            Names.Kebab((OutcomeKind)(int)replicated.Row[place]),
            $"{replicated.Fingerprint:x16}",
            .. replicated.Row.Take(columns.Count).Select(number => double.IsNaN(number) ? null : (object?)number),
        ];
    }

    SqliteCommand InsertInto(long scenario, IReadOnlyList<ResultColumn> columns)
    {
        var layout = Layout(columns);
        Run(
            "UPDATE scenarios SET layout = $layout WHERE scenario = $scenario AND layout IS NULL",
            ("$layout", layout),
            ("$scenario", scenario)
        );
        if (_insert is { } known && known.Layout == layout)
        {
            return known.Command;
        }
        _insert?.Command.Dispose();
        var names = columns.Select(column => SweepSchema.Quoted(column.Name));
        var places = columns.Select((_, i) => $", ${i}");
        var command = Command(
            $"INSERT INTO outcomes (scenario, replication, {string.Join(", ", names)}) VALUES ($s, $r{string.Concat(places)})",
            [("$s", 0L), ("$r", 0), .. columns.Select((_, i) => ($"${i}", (object)0.0))]
        );
        command.Prepare();
        _insert = (layout, command);
        return command;
    }

    long Layout(IReadOnlyList<ResultColumn> columns)
    {
        var names = JsonSerializer.Serialize(columns.Select(column => column.Name));
        var added = columns.Where(column => _columns.Add(column.Name)).ToList();
        foreach (var column in added)
        {
            Run($"ALTER TABLE outcomes ADD COLUMN {SweepSchema.Quoted(column.Name)} REAL");
            Run(
                "INSERT OR IGNORE INTO columns VALUES ($name, $unit, $about)",
                ("$name", column.Name),
                ("$unit", column.Unit),
                ("$about", column.About)
            );
        }
        if (added.Count > 0)
        {
            SweepChecksums.EnterColumns(this);
        }
        using var insert = Command(
            "INSERT INTO layouts (names) VALUES ($names) ON CONFLICT DO UPDATE SET names = names RETURNING layout",
            ("$names", names)
        );
        return (long)insert.ExecuteScalar()!;
    }
}
