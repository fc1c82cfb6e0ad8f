namespace RiverCrossingSim.Studies;

/// <summary>
/// Runs replications of one or several experiments on several threads and keeps their numbers. Several experiments are
/// replicated side by side, each replication of all of them under the same indices: under the same luck.
/// </summary>
/// <remarks>
/// It can be run in steps, with a look at what there is between them. When the study is ended, the finished replications are
/// the first ones without a gap, of all experiments alike, and the curves hold exactly those.
/// </remarks>
sealed class ReplicationRunner : IDisposable
{
    const int FirstStretch = 4_096;

    readonly IReadOnlyList<Recording> _recordings;
    readonly StudyControl _control;
    readonly Workers<ReplicationWorker, int> _workers;
    int _target;

    /// <summary>Replicates experiments side by side.</summary>
    /// <param name="recordings">What is replicated, and what is kept of it.</param>
    /// <param name="options">Seed, threads and indices.</param>
    /// <param name="cancellation">Ends the study, as the scope around the caller does.</param>
    public ReplicationRunner(IReadOnlyList<Recording> recordings, StudyOptions options, CancellationToken cancellation)
    {
        _recordings = recordings;
        _control = new StudyControl(options.Progress, cancellation);
        _workers = new Workers<ReplicationWorker, int>(
            options.Threads,
            _control,
            () => new ReplicationWorker(recordings),
            (worker, place) => Replicate(worker, place, options)
        )
        {
            Report = () => _control.Report(DoneSoFar, _target),
        };
    }

    /// <summary>The number of the first replication: 0 unless this is a part of a study.</summary>
    public int First { get; init; }

    /// <summary>Replications done of every experiment: from <see cref="First"/> on, without a gap.</summary>
    public int Done { get; private set; }

    /// <summary>Wall-clock time since the start.</summary>
    public TimeSpan Elapsed => _control.Elapsed;

    /// <summary>The curves over time of an experiment.</summary>
    public Timeline TimelineOf(int experiment) => _recordings[experiment].Timeline;

    /// <summary>The numbers of the replications done of an experiment.</summary>
    public ReplicationTable TableOf(int experiment) => _recordings[experiment].Table(Done);

    /// <summary>Replications done while a stretch of them is run.</summary>
    int DoneSoFar => Done + _workers.Done;

    /// <summary>Goes on until so many replications are done, or the study is ended.</summary>
    /// <param name="target">Replications to be done in all.</param>
    /// <exception cref="ReplicationException">A replication failed; the lowest that did.</exception>
    public void RunTo(int target)
    {
        _target = target;
        while (Done < target && !_control.End.IsCancellationRequested)
        {
            // Room is made as it is needed: a run of ten million that is cancelled early takes no more than it did.
            RunStretch((int)Math.Min(target, Math.Max(FirstStretch, 2L * Done)));
        }
    }

    /// <summary>Goes on from look to look, until one says why the study ends there.</summary>
    /// <param name="most">Replications at the last look.</param>
    /// <param name="verdict">Looks at what there is, and says why the study ends; null to go on. It is told whether it is the last look.</param>
    /// <returns>Why the study ended; null where it was ended from outside before a look said so.</returns>
    /// <exception cref="ReplicationException">A replication failed; the lowest that did.</exception>
    public string? RunUntil(int most, Func<bool, string?> verdict)
    {
        foreach (var look in PrecisionLooks.Schedule(most))
        {
            RunTo(look);
            if (Done < look)
            {
                return null;
            }
            if (verdict(look == most) is { } said)
            {
                return said;
            }
        }
        return null;
    }

    /// <summary>Stops listening to the tokens.</summary>
    public void Dispose() => _control.Dispose();

    void RunStretch(int until)
    {
        foreach (var recording in _recordings)
        {
            recording.MakeRoom(until);
        }
        Done += _workers.Run(Enumerable.Range(Done, until - Done), until - Done);
        foreach (var worker in _workers.States)
        {
            worker.HandOn(Done);
        }
    }

    void Replicate(ReplicationWorker worker, int place, StudyOptions options)
    {
        worker.HandOn(DoneSoFar);
        var replication = First + place;
        var (assumptions, chance) = options.Indices((uint)replication);
        _control.Named(replication, options.Seed, giveUp => worker.Run(place, assumptions, chance, giveUp));
    }
}
