using System.Text.Json;
using Microsoft.Data.Sqlite;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Results;

/// <summary>
/// The replications of a sweep as one table, read from its SQLite file row by row: the point, its factors, the
/// replication, how it ended, its numbers, its fingerprint. The order of rows and columns follows from the study alone,
/// so an interrupted sweep gives the same table as one that was not.
/// </summary>
public sealed class SweepTable : IDisposable
{
    readonly SqliteConnection _connection;
    readonly string _path;

    /// <summary>Opens a sweep to read it, and holds it against its checksums.</summary>
    /// <param name="path">The SQLite file.</param>
    /// <param name="isUncheckedWelcome">Whether one of version 0.1.0 will do, which kept no checksums.</param>
    /// <exception cref="IOException">It is not there, is no sweep, or is damaged.</exception>
    public SweepTable(string path, bool isUncheckedWelcome = false)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file {path}.", path);
        }
        if (SweepStore.Objection(path, isUncheckedWelcome) is { } objection)
        {
            throw new StorageException($"{objection}.");
        }
        _path = path;
        _connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SweepStore.ReadingMode(path),
                Pooling = false,
                DefaultTimeout = SweepStore.LongestWait,
            }.ToString()
        );
        try
        {
            _connection.Open();
            if (Rows("SELECT COUNT(*) FROM sqlite_master").Single()[0] is 0L)
            {
                throw new StorageException($"{path} holds no study yet.");
            }
            Manifest = Rows("SELECT key, value FROM manifest")
                .ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
            if (Manifest.Count == 0)
            {
                throw new StorageException($"{path} holds no study yet.");
            }
            HasChecksums = Rows("PRAGMA user_version").Single()[0] is > 1L;
            if (HasChecksums)
            {
                SweepChecksums.Verify(_connection, path);
            }
            Factors =
            [
                .. Rows("SELECT name, unit FROM factors ORDER BY factor")
                    .Select(row => ((string)row[0]!, (string)row[1]!)),
            ];
            Numbers =
            [
                .. Rows(
                        "SELECT DISTINCT names FROM layouts l JOIN scenarios USING (layout) JOIN points USING (scenario) ORDER BY point"
                    )
                    .SelectMany(row => JsonSerializer.Deserialize<string[]>((string)row[0]!)!)
                    .Distinct()
                    .Where(name => name != Headline.Outcome.Name),
            ];
        }
        catch (SqliteException failure)
        {
            _connection.Dispose();
            throw SqliteTrouble.Told(path, failure, "");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether what is read was held against checksums; a sweep of version 0.1.0 has none.</summary>
    public bool HasChecksums { get; }

    /// <summary>What makes the sweep reproducible.</summary>
    public IReadOnlyDictionary<string, string> Manifest { get; }

    /// <summary>The factors and their units.</summary>
    public IReadOnlyList<(string Name, string Unit)> Factors { get; }

    /// <summary>The columns of numbers, in the order of <c>replications.csv</c>.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>The headings of <see cref="Rows()"/>.</summary>
    public IReadOnlyList<string> Headings =>
        [
            "point",
            .. Factors.Select(factor => $"factor.{factor.Name}"),
            "replication",
            Headline.Outcome.Name,
            .. Numbers,
            "fingerprint",
        ];

    /// <summary>What each heading means: its unit and a line of words.</summary>
    public IEnumerable<(string Name, string Unit, string About)> Legend()
    {
        var known = Rows("SELECT name, unit, about FROM columns")
            .ToDictionary(row => (string)row[0]!, row => ((string)row[1]!, (string)row[2]!));
        yield return ("point", "", "The point of the design, from 0.");
        foreach (var (name, unit) in Factors)
        {
            yield return ($"factor.{name}", unit, "The factor's value at the point; empty for the scenario's own.");
        }
        yield return ("replication", "", "The replication, from 0: the same number, the same luck at every point.");
        yield return (Headline.Outcome.Name, "", known.GetValueOrDefault(Headline.Outcome.Name).Item2 ?? "");
        foreach (var name in Numbers)
        {
            var (unit, about) = known[name];
            yield return (name, unit, about);
        }
        yield return ("fingerprint", "", "Of all that happened: equal fingerprints, equal histories.");
    }

    /// <summary>The rows, by point and replication: long, double, string, or null where there is no value.</summary>
    public IEnumerable<object?[]> Rows()
    {
        var factors = Factors.Select(factor => $"p.{SweepSchema.Quoted(factor.Name)}, ");
        var numbers = Numbers.Select(name => $"o.{SweepSchema.Quoted(name)}, ");
        return Rows(
            $"""
            SELECT p.point, {string.Concat(factors)}r.replication, r.outcome, {string.Concat(numbers)}r.fingerprint
            FROM points p JOIN replications r USING (scenario) JOIN outcomes o USING (scenario, replication)
            WHERE r.replication < {Manifest["replications"]} ORDER BY p.point, r.replication
            """
        );
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _connection.Dispose();

    IEnumerable<object?[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = Guarded(command.ExecuteReader);
        while (Guarded(reader.Read))
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }
            yield return row;
        }
    }

    TAnswer Guarded<TAnswer>(Func<TAnswer> ask)
    {
        try
        {
            return ask();
        }
        catch (SqliteException failure)
        {
            throw SqliteTrouble.Told(_path, failure, "");
        }
    }
}
