using System.Data;
using Microsoft.Data.Sqlite;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// The SQLite file of a sweep. Each batch of replications is one transaction with a write-ahead log: a process that is
/// killed leaves whole batches, and the replications of a scenario are always 0 to n - 1.
/// </summary>
public sealed partial class SweepStore : ISweepStore, IDisposable
{
    /// <summary>Seconds to wait for another process that uses the file.</summary>
    internal const int LongestWait = 5;

    readonly SqliteConnection _connection;
    readonly IDisposable _lock;
    readonly string _command;

    SweepStore(string path, string command)
    {
        (Path, _command) = (path, command);
        _lock = Lock(path);
        try
        {
            _connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
        try
        {
            Prepare();
            SweepChecksums.Verify(_connection, path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a file to run a sweep; makes it where it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="command">The command as it was given, for the manifest.</param>
    /// <exception cref="StorageException">It is damaged, another process is writing to it, or the disk does not take it.</exception>
    public static SweepStore Open(string path, string command = "") => new(path, command);

    /// <summary>Why a file cannot be the store of a sweep, in words; null if it can, or if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isUncheckedWelcome">Whether one of version 0.1.0 will do, which kept no checksums.</param>
    /// <exception cref="StorageException">It is damaged, or the disk does not give it.</exception>
    public static string? Objection(string path, bool isUncheckedWelcome = false)
    {
        if (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            return Directory.Exists(path) ? $"{path} is a folder, not a sweep" : null;
        }
        try
        {
            using var connection = Connect(path, ReadingMode(path));
            var application = Number(connection, "PRAGMA application_id");
            if (application == 0 && Number(connection, "SELECT COUNT(*) FROM sqlite_master") == 0)
            {
                // A command ended, or the disk was full, while it made the store: there is nothing in it yet.
                return null;
            }
            if (application != SweepSchema.ApplicationId)
            {
                return $"{path} is no sweep of this program";
            }
            var version = Number(connection, "PRAGMA user_version");
            return version > SweepSchema.Version
                    ? $"{path} was written by a later version of this program, in format {version}; this is rcsim {ProgramVersion.Text} and knows formats up to {SweepSchema.Version}"
                : version < SweepSchema.Version && !isUncheckedWelcome
                    ? $"{path} was written by version 0.1.0, which kept no checksums, so that damage in it cannot be found: run the study into "
                        + "another folder, it gives the same numbers; or take it as it is with 'rcsim sweep export --unchecked'"
                : null;
        }
        catch (SqliteException failure) when (SqliteTrouble.IsNoDatabase(failure))
        {
            return $"{path} is no SQLite file";
        }
        catch (SqliteException failure)
        {
            throw SqliteTrouble.Told(path, failure, "");
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
            RollBack();
            throw;
        }
    }

    /// <summary>A disk that is full has ended the transaction already; what is told is why.</summary>
    void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // No transaction is open any more, or the connection is beyond use and ends with it.
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
        _lock.Dispose();
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

    /// <summary>
    /// How a store is opened to be read. A journal beside it was left by a command that ended while it wrote, and only who may write can
    /// take back what it had half done.
    /// </summary>
    /// <param name="path">The store.</param>
    internal static SqliteOpenMode ReadingMode(string path) =>
        File.Exists($"{path}-journal") ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly;

    static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = LongestWait,
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

    /// <summary>Makes the folder and holds the store: two processes that run the same sweep would do everything twice.</summary>
    static IDisposable Lock(string path)
    {
        try
        {
            Disk.Current.MakeFolder(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            return Disk.Current.Hold($"{path}.lock");
        }
        catch (IOException taken) when (DiskTrouble.IsHeld(taken))
        {
            throw new StorageException(
                $"Another process is running the sweep in {path}; wait for it, or give another folder with --out.",
                taken
            )
            {
                IsBusy = true,
            };
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            throw new StorageException(
                $"{path} cannot be written: {DiskTrouble.Words(failure)}. Nothing was run.",
                failure
            );
        }
    }
}
