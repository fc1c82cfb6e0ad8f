namespace RiverCrossingSim.Studies;

/// <summary>
/// Replicates a scenario at many points. <see cref="Run(SweepStudy, SweepOptions?, CancellationToken)"/> keeps what comes out
/// in memory; with a store of its own a caller goes through the three steps by itself: enter, replicate, summarize.
/// </summary>
public static class Sweep
{
    /// <summary>Runs a study in memory: checks every point, then replicates them.</summary>
    /// <param name="study">The study.</param>
    /// <param name="options">How many threads work; null for the defaults.</param>
    /// <param name="cancellation">Ends the sweep early, as the <see cref="StudyScope"/> around the caller does; the result then holds what is finished, and is partial.</param>
    /// <exception cref="StudyException">The study, or the scenario of one of its points, is wrong; nothing was run.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while the points were checked; nothing was run.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static SweepResult Run(
        SweepStudy study,
        SweepOptions? options = null,
        CancellationToken cancellation = default
    ) => Run(StudyFile.Plan(study), options, cancellation);

    /// <summary>Runs a study that was made ready, in memory.</summary>
    /// <inheritdoc cref="Run(SweepStudy, SweepOptions?, CancellationToken)"/>
    /// <param name="plan">The study.</param>
    /// <param name="options">How many threads work; null for the defaults.</param>
    /// <param name="cancellation">Ends the sweep early, as the <see cref="StudyScope"/> around the caller does; the result then holds what is finished, and is partial.</param>
    public static SweepResult Run(
        SweepPlan plan,
        SweepOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        options ??= new SweepOptions();
        var store = new SweepMemory();
        Enter(plan, store, options, cancellation);
        var done = Replicate(plan, store, options, cancellation);
        return Summarize(plan, store, done);
    }

    /// <summary>Checks every point of a study and enters it in a store.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="store">The store.</param>
    /// <param name="options">How many threads work.</param>
    /// <param name="cancellation">Ends it, as the <see cref="StudyScope"/> around the caller does.</param>
    /// <exception cref="StudyException">The scenario of a point is wrong; nothing was entered.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was entered.</exception>
    public static void Enter(
        SweepPlan plan,
        ISweepStore store,
        SweepOptions options,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        using var end = StudyScope.Join(cancellation);
        store.Enter(plan, new SweepPointChecks(plan, options.Threads, end.Token).Points());
    }

    /// <summary>Runs what a store lacks of a study that was entered.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="store">The store.</param>
    /// <param name="options">How many threads work, and who is told how far it is.</param>
    /// <param name="cancellation">Ends it early, as the <see cref="StudyScope"/> around the caller does; the store then has what is finished.</param>
    /// <exception cref="ReplicationException">A replication failed; what was finished before it is in the store.</exception>
    public static SweepWork Replicate(
        SweepPlan plan,
        ISweepStore store,
        SweepOptions options,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        using var control = new StudyControl(options.Progress, cancellation);
        var runner = new SweepRunner(plan, store, options.Threads, control);
        runner.Run();
        return new SweepWork(runner.Ran, control.Elapsed);
    }

    /// <summary>What came out of a study, as far as it was run.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="store">The store.</param>
    /// <param name="done">What was run now.</param>
    public static SweepResult Summarize(SweepPlan plan, ISweepStore store, SweepWork done) =>
        new SweepReading(plan, store).Result() with
        {
            Ran = done.Replications,
            Elapsed = done.Elapsed,
        };
}

/// <summary>What was run of a sweep.</summary>
/// <param name="Replications">How many replications.</param>
/// <param name="Elapsed">Wall-clock time that they took.</param>
public readonly record struct SweepWork(int Replications, TimeSpan Elapsed);
