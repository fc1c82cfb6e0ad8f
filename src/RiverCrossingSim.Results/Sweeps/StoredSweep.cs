using Microsoft.Data.Sqlite;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Replicates a scenario at many points and keeps the replications in an SQLite file, from which an interrupted sweep goes on.</summary>
public static class StoredSweep
{
    /// <summary>Runs a study: checks every point, then replicates those that are not there yet.</summary>
    /// <param name="study">The study.</param>
    /// <param name="path">The SQLite file; it is made where it is not there.</param>
    /// <param name="options">How many threads work; null for the defaults.</param>
    /// <param name="command">The command as it was given, for the manifest.</param>
    /// <param name="cancellation">Ends the sweep early, as the <see cref="StudyScope"/> around the caller does; the result then holds what is finished, and is partial.</param>
    /// <exception cref="StudyException">The study, or the scenario of one of its points, is wrong; nothing was run.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while the points were checked; nothing was run.</exception>
    /// <exception cref="StorageException">The store is damaged, or cannot be used: the message says why, and what holds for the work done.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    /// <exception cref="FinishedWorkException">The program failed at the summary; the message says where the replications are.</exception>
    public static SweepResult Run(
        SweepStudy study,
        string path,
        SweepOptions? options = null,
        string command = "",
        CancellationToken cancellation = default
    ) => Run(StudyFile.Plan(study), path, options, command, cancellation);

    /// <summary>Runs a study that was made ready.</summary>
    /// <inheritdoc cref="Run(SweepStudy, string, SweepOptions?, string, CancellationToken)"/>
    /// <param name="plan">The study.</param>
    /// <param name="path">The SQLite file; it is made where it is not there.</param>
    /// <param name="options">How many threads work; null for the defaults.</param>
    /// <param name="command">The command as it was given, for the manifest.</param>
    /// <param name="cancellation">Ends the sweep early, as the <see cref="StudyScope"/> around the caller does; the result then holds what is finished, and is partial.</param>
    public static SweepResult Run(
        SweepPlan plan,
        string path,
        SweepOptions? options = null,
        string command = "",
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Stored(plan, path, options ?? new SweepOptions(), command, cancellation);
        }
        catch (SqliteException failure)
        {
            throw SqliteTrouble.Told(
                path,
                failure,
                "What was finished before is in it, and the same command goes on from there."
            );
        }
    }

    static SweepResult Stored(
        SweepPlan plan,
        string path,
        SweepOptions options,
        string command,
        CancellationToken cancellation
    )
    {
        var isNew = !File.Exists(path);
        using var store = SweepStore.Open(path, command);
        try
        {
            Sweep.Enter(plan, store, options, cancellation);
        }
        catch when (isNew)
        {
            store.Dispose();
            Remove(path);
            throw;
        }
        var done = Sweep.Replicate(plan, store, options, cancellation);
        return Read(plan, store, done) with { Store = path };
    }

    static SweepResult Read(SweepPlan plan, SweepStore store, SweepWork done)
    {
        try
        {
            return Sweep.Summarize(plan, store, done);
        }
        catch (Exception fault) when (fault is not (SqliteException or IOException))
        {
            throw new FinishedWorkException(
                $"The sweep could not be summarized. Its replications are whole in {store.Path}, and the same command goes on from there.",
                fault
            );
        }
    }

    /// <summary>A store that was made for nothing goes, and its folder where there is nothing else in it.</summary>
    static void Remove(string store)
    {
        Disk.Current.Delete(store);
        var folder = Path.GetDirectoryName(Path.GetFullPath(store))!;
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Disk.Current.DeleteFolder(folder);
        }
    }
}
