using System.Text.Json;
using Microsoft.Data.Sqlite;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// The checksums of a sweep's store: one for each batch of replications, one for the study, one for the meaning of the columns. What
/// a disk, a copy or an editor has changed since it was written is found before a number of it is used.
/// </summary>
static class SweepChecksums
{
    const string Study = "study";
    const string Columns = "columns";

    /// <summary>Nobody reads more points.</summary>
    const int MostPoints = 12;

    /// <summary>What identifies a scenario in the checksums of its batches.</summary>
    public static object?[] Scenario(SqliteConnection connection, long scenario) =>
        Rows(
                connection,
                $"SELECT hash, seed, version, horizon_h, personnel, names FROM scenarios JOIN layouts USING (layout) WHERE scenario = {scenario}"
            )
            .FirstOrDefault()
        ?? [];

    /// <summary>The checksum of a batch.</summary>
    /// <param name="scenario">What identifies its scenario.</param>
    /// <param name="rows">Its rows: the replication, its outcome and fingerprint, and its numbers in the order of the layout.</param>
    public static string Batch(object?[] scenario, IEnumerable<IReadOnlyList<object?>> rows)
    {
        using var hash = new RowHash();
        Array.ForEach(scenario, hash.Add);
        foreach (var row in rows)
        {
            foreach (var value in row)
            {
                hash.Add(value);
            }
        }
        return hash.Take();
    }

    /// <summary>Enters the checksum of the study at hand.</summary>
    public static void EnterStudy(SweepStore store) => Enter(store, Study, OfStudy(store.Connection));

    /// <summary>Enters the checksum of the meaning of the columns.</summary>
    public static void EnterColumns(SweepStore store) => Enter(store, Columns, OfColumns(store.Connection));

    /// <summary>Holds a store against its checksums.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="path">What it is called.</param>
    /// <exception cref="StorageException">It is damaged: the message says what, and what to do.</exception>
    public static void Verify(SqliteConnection connection, string path)
    {
        var entered = Rows(connection, "SELECT name, checksum FROM checksums")
            .ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
        if (entered.Count == 0 && !Rows(connection, "SELECT * FROM manifest LIMIT 1").Any())
        {
            return;
        }
        if (entered.GetValueOrDefault(Study) != OfStudy(connection))
        {
            throw Damaged(path, "its study, or the factors at its points, are not as they were written");
        }
        if (entered.TryGetValue(Columns, out var columns) && columns != OfColumns(connection))
        {
            throw Damaged(path, "the names, units or meanings of its columns are not as they were written");
        }
        var damaged = Rows(connection, "SELECT scenario, layout FROM scenarios")
            .Select(row => ((long)row[0]!, row[1] is not null))
            .ToList()
            .FindAll(scenario => !IsSound(connection, scenario.Item1, scenario.Item2));
        if (damaged.Count > 0)
        {
            var ids = string.Join(", ", damaged.Select(scenario => scenario.Item1));
            var points = Rows(connection, $"SELECT point FROM points WHERE scenario IN ({ids}) ORDER BY point")
                .Select(row => $"{row[0]}")
                .ToList();
            throw Damaged(path, $"replications of {Words(points)} are not as they were written");
        }
    }

    /// <summary>A store is damaged.</summary>
    /// <param name="path">What it is called.</param>
    /// <param name="what">What is wrong with it.</param>
    /// <param name="cause">What SQLite said; null where a checksum says it.</param>
    public static StorageException Damaged(string path, string what, Exception? cause = null) =>
        new(
            $"{path} is damaged: {what}. Put a copy from before in its place, or delete it and run the study again: it gives the same numbers.",
            cause
        );

    static bool IsSound(SqliteConnection connection, long scenario, bool hasRun)
    {
        var batches = Rows(
                connection,
                $"SELECT first, count, checksum FROM batches WHERE scenario = {scenario} ORDER BY first"
            )
            .ToList();
        var counted = (long)
            Rows(
                    connection,
                    $"SELECT (SELECT COUNT(*) FROM replications WHERE scenario = {scenario}) + (SELECT COUNT(*) FROM outcomes WHERE scenario = {scenario})"
                )
                .Single()[0]!;
        var next = 0L;
        var identity = Scenario(connection, scenario);
        if (hasRun != batches.Count > 0)
        {
            return false;
        }
        foreach (var batch in batches)
        {
            var (first, count) = ((long)batch[0]!, (long)batch[1]!);
            if (first != next || (string)batch[2]! != OfBatch(connection, scenario, identity, first, count))
            {
                return false;
            }
            next = first + count;
        }
        return counted == 2 * next;
    }

    static string? OfBatch(SqliteConnection connection, long scenario, object?[] identity, long first, long count)
    {
        if (identity is not [.., string names])
        {
            return null;
        }
        string[]? columns;
        try
        {
            columns = JsonSerializer.Deserialize<string[]>(names);
        }
        catch (JsonException)
        {
            return null;
        }
        var selected = string.Concat((columns ?? []).Select(name => $", o.{SweepSchema.Quoted(name)}"));
        return Batch(
            identity,
            Rows(
                connection,
                $"""
                SELECT r.replication, r.outcome, r.fingerprint{selected}
                FROM replications r JOIN outcomes o USING (scenario, replication)
                WHERE r.scenario = {scenario} AND r.replication >= {first} AND r.replication < {first + count}
                ORDER BY r.replication
                """
            )
        );
    }

    static string OfStudy(SqliteConnection connection) =>
        Of(
            connection,
            "SELECT key, value FROM manifest ORDER BY key",
            "SELECT factor, name, path, unit FROM factors ORDER BY factor",
            "SELECT p.*, s.hash, s.seed, s.version FROM points p JOIN scenarios s USING (scenario) ORDER BY p.point"
        );

    static string OfColumns(SqliteConnection connection) =>
        Of(connection, "SELECT name, unit, about FROM columns ORDER BY name");

    static string Of(SqliteConnection connection, params string[] queries)
    {
        using var hash = new RowHash();
        foreach (var value in queries.SelectMany(query => Rows(connection, query)).SelectMany(row => row))
        {
            hash.Add(value);
        }
        return hash.Take();
    }

    static void Enter(SweepStore store, string name, string checksum) =>
        store.Run(
            "INSERT OR REPLACE INTO checksums VALUES ($name, $checksum)",
            ("$name", name),
            ("$checksum", checksum)
        );

    static IEnumerable<object?[]> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }
            yield return row;
        }
    }

    static string Words(List<string> points) =>
        points.Count switch
        {
            0 => "a former study that is kept there",
            1 => $"point {points[0]}",
            <= MostPoints => $"the points {string.Join(", ", points)}",
            _ => $"{Wording.Counted(points.Count, "point")}, {string.Join(", ", points.Take(MostPoints))} among them,",
        };
}
