using Microsoft.Data.Sqlite;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Replicates a scenario at many points.</summary>
public static class Sweep
{
    /// <summary>Runs a study: checks every point, then replicates those that are not there yet.</summary>
    /// <param name="study">The study.</param>
    /// <param name="options">Where the results go and how many threads work; null for the defaults.</param>
    /// <param name="cancellation">Ends the sweep early, as the <see cref="StudyScope"/> around the caller does; the result then holds what is finished, and is partial.</param>
    /// <exception cref="StudyException">The study, or the scenario of one of its points, is wrong; nothing was run.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while the points were checked; nothing was run.</exception>
    /// <exception cref="StorageException">The store is damaged, or cannot be used: the message says why, and what holds for the work done.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    /// <exception cref="FinishedWorkException">The program failed at the summary; the message says where the replications are.</exception>
    public static SweepResult Run(
        SweepStudy study,
        SweepOptions? options = null,
        CancellationToken cancellation = default
    ) => Run(StudyFile.Plan(study), options, cancellation);

    /// <summary>Runs a study that was made ready.</summary>
    /// <inheritdoc cref="Run(SweepStudy, SweepOptions?, CancellationToken)"/>
    /// <param name="plan">The study.</param>
    /// <param name="options">Where the results go and how many threads work; null for the defaults.</param>
    /// <param name="cancellation">Ends the sweep early, as the <see cref="StudyScope"/> around the caller does; the result then holds what is finished, and is partial.</param>
    public static SweepResult Run(
        SweepPlan plan,
        SweepOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new SweepOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        try
        {
            return Stored(plan, options, cancellation);
        }
        catch (SqliteException failure)
        {
            throw SqliteTrouble.Told(
                options.Store,
                failure,
                options.Store is null
                    ? ""
                    : "What was finished before is in it, and the same command goes on from there."
            );
        }
    }

    static SweepResult Stored(SweepPlan plan, SweepOptions options, CancellationToken cancellation)
    {
        var isNew = options.Store is not null && !File.Exists(options.Store);
        using var store = SweepStore.Open(options.Store);
        try
        {
            using var end = StudyScope.Join(cancellation);
            new SweepEntry(plan, store, options, end.Token).Enter();
        }
        catch when (isNew)
        {
            store.Dispose();
            Remove(options.Store!);
            throw;
        }
        using var control = new StudyControl(options.Progress, cancellation);
        var runner = new SweepRunner(plan, store, options.Threads, control);
        runner.Run();
        var elapsed = control.Elapsed;
        return Read(plan, store) with { Ran = runner.Ran, Elapsed = elapsed };
    }

    static SweepResult Read(SweepPlan plan, SweepStore store)
    {
        try
        {
            return new SweepReading(plan, store).Result();
        }
        catch (Exception fault) when (store.Path is not null && fault is not (SqliteException or IOException))
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
