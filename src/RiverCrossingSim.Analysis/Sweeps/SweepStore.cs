using System.Data;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// The SQLite file of a sweep. Each batch of replications is one transaction with a write-ahead log: a process that is
/// killed leaves whole batches, and the replications of a scenario are always 0 to n - 1.
/// </summary>
public sealed class SweepStore : IDisposable
{
    readonly SqliteConnection _connection;
    readonly FileStream? _lock;
    readonly HashSet<string> _columns = [];
    (long Layout, SqliteCommand Command)? _insert;

    SweepStore(string? path)
    {
        Path = path;
        if (path is not null)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            _lock = Lock(path);
        }
        _connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Prepare();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The file; null for one in memory.</summary>
    public string? Path { get; }

    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a file to run a sweep; makes it where it is not there.</summary>
    /// <param name="path">The file; null for one in memory.</param>
    /// <exception cref="IOException">It is no sweep, or another process is writing to it.</exception>
    public static SweepStore Open(string? path) => new(path);

    /// <summary>Why a file cannot be the store of a sweep, in words; null if it can, or if it is not there.</summary>
    public static string? Objection(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return Directory.Exists(path) ? $"{path} is a folder, not a sweep" : null;
        }
        try
        {
            using var connection = Connect(path, SqliteOpenMode.ReadOnly);
            return Number(connection, "PRAGMA application_id") != SweepSchema.ApplicationId
                    ? $"{path} is no sweep of this program"
                : Number(connection, "PRAGMA user_version") > SweepSchema.Version
                    ? $"{path} was written by a later version of this program"
                : null;
        }
        catch (SqliteException)
        {
            return $"{path} is no SQLite file";
        }
    }

    /// <summary>Runs changes as one transaction: all of them or none.</summary>
    internal void Whole(Action change)
    {
        // In SQL, not by the library's object: a prepared command is used in one transaction after another.
        Run("BEGIN IMMEDIATE");
        try
        {
            change();
            Run("COMMIT");
        }
        catch
        {
            Run("ROLLBACK");
            throw;
        }
    }

    /// <summary>Runs SQL without an answer.</summary>
    internal void Run(string sql, params (string Name, object Value)[] parameters)
    {
        using var command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>A command with its parameters.</summary>
    internal SqliteCommand Command(string sql, params (string Name, object Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }
        return command;
    }

    /// <summary>The number of a scenario, and how many of its replications are there; it is added where it is new.</summary>
    internal (long Scenario, int Done) Enter(string hash, ulong seed, ForceScale scale)
    {
        var key = new (string, object)[]
        {
            ("$hash", hash),
            ("$seed", unchecked((long)seed)),
            ("$version", ProgramVersion.Text),
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
        var scenario = (long)insert.ExecuteScalar()!;
        return (scenario, Done(scenario));
    }

    /// <summary>Replications of a scenario that are there: 0 to this number - 1.</summary>
    internal int Done(long scenario)
    {
        using var count = Command(
            "SELECT COALESCE(MAX(replication) + 1, 0) FROM replications WHERE scenario = $scenario",
            ("$scenario", scenario)
        );
        return (int)(long)count.ExecuteScalar()!;
    }

    /// <summary>Writes replications of a scenario, one transaction.</summary>
    internal void Add(long scenario, IReadOnlyList<ResultColumn> columns, int from, IReadOnlyList<Replicated> rows) =>
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
            var place = columns.TakeWhile(column => column.Name != Columns.Outcome).Count();
            for (var i = 0; i < rows.Count; i++)
            {
                ended.Parameters[1].Value = from + i;
                ended.Parameters[2].Value = Names.Kebab((OutcomeKind)(int)rows[i].Row[place]);
                ended.Parameters[3].Value = $"{rows[i].Fingerprint:x16}";
                ended.ExecuteNonQuery();
                insert.Parameters[0].Value = scenario;
                insert.Parameters[1].Value = from + i;
                for (var column = 0; column < columns.Count; column++)
                {
                    var number = rows[i].Row[column];
                    insert.Parameters[column + 2].Value = double.IsNaN(number) ? DBNull.Value : number;
                }
                insert.ExecuteNonQuery();
            }
        });

    /// <summary>Ends the connection, folds the log into the file and lets other processes in.</summary>
    public void Dispose()
    {
        if (_connection.State != ConnectionState.Open)
        {
            return;
        }
        _insert?.Command.Dispose();
        Fold();
        _connection.Dispose();
        _lock?.Dispose();
    }

    /// <summary>Leaves one file, so that readers make none beside it; a log that another process reads stays.</summary>
    void Fold()
    {
        try
        {
            Run("PRAGMA journal_mode = DELETE");
        }
        catch (SqliteException)
        {
            // The log is folded in when the file is opened next.
        }
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
        foreach (var column in columns.Where(column => _columns.Add(column.Name)))
        {
            Run($"ALTER TABLE outcomes ADD COLUMN {SweepSchema.Quoted(column.Name)} REAL");
            Run(
                "INSERT OR IGNORE INTO columns VALUES ($name, $unit, $about)",
                ("$name", column.Name),
                ("$unit", column.Unit),
                ("$about", column.About)
            );
        }
        using var insert = Command(
            "INSERT INTO layouts (names) VALUES ($names) ON CONFLICT DO UPDATE SET names = names RETURNING layout",
            ("$names", names)
        );
        return (long)insert.ExecuteScalar()!;
    }

    void Prepare()
    {
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;");
        Whole(() =>
            Run(
                $"PRAGMA application_id = {SweepSchema.ApplicationId}; PRAGMA user_version = {SweepSchema.Version}; {SweepSchema.Create}"
            )
        );
        using var known = Command("SELECT name FROM pragma_table_info('outcomes')");
        using var reader = known.ExecuteReader();
        while (reader.Read())
        {
            _columns.Add(reader.GetString(0));
        }
    }

    static SqliteConnection Connect(string? path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path ?? ":memory:",
                Mode = path is null ? SqliteOpenMode.Memory : mode,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Two processes that run the same sweep would do everything twice.</summary>
    static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(
                $"{path}.lock",
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException taken)
        {
            throw new IOException($"Another process is running the sweep in {path}.", taken);
        }
    }
}
