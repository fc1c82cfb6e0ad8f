using Microsoft.Data.Sqlite;

namespace RiverCrossingSim.Results;

/// <summary>What SQLite refused, in plain words.</summary>
static class SqliteTrouble
{
    // https://www.sqlite.org/rescode.html
    const int NoPermission = 3;
    const int Busy = 5;
    const int Locked = 6;
    const int NoMemory = 7;
    const int ReadOnly = 8;
    const int InputOutput = 10;
    const int Corrupt = 11;
    const int Full = 13;
    const int CannotOpen = 14;
    const int Schema = 1;
    const int NoDatabase = 26;

    /// <summary>Tells whether a file is no database at all.</summary>
    public static bool IsNoDatabase(SqliteException failure) => failure.SqliteErrorCode == NoDatabase;

    /// <summary>A failure of a store, as the user is told of it.</summary>
    /// <param name="path">The store.</param>
    /// <param name="failure">What SQLite said.</param>
    /// <param name="keeps">What holds for the work that was done, a sentence.</param>
    public static StorageException Told(string path, SqliteException failure, string keeps)
    {
        return failure.SqliteErrorCode is Corrupt or NoDatabase or Schema
            ? SweepChecksums.Damaged(path, Words(failure), failure)
            : new StorageException($"{path} cannot be used: {Words(failure)}. {keeps}".TrimEnd(), failure)
            {
                IsBusy = failure.SqliteErrorCode is Busy or Locked,
            };
    }

    static string Words(SqliteException failure) =>
        failure.SqliteErrorCode switch
        {
            Full => "the disk is full",
            Busy or Locked => "another process uses it",
            ReadOnly => "it, or its folder, is read-only",
            NoPermission => "there is no permission to write there",
            CannotOpen => "it, or a file beside it, cannot be opened",
            InputOutput => "the disk failed or is full (input/output error)",
            NoMemory => "there is not enough memory",
            Schema => "a table or a column of it is missing",
            // SQLite says the same where the disk fails in reading.
            Corrupt => "parts of the file cannot be read, or are not a database's",
            NoDatabase => "it is no SQLite file",
            _ => failure.Message.TrimEnd('.'),
        };
}
