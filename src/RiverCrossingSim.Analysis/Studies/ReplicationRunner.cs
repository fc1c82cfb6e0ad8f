using System.Diagnostics;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// Runs replications of one or several experiments on several threads and keeps their numbers. Several experiments are
/// replicated side by side, each replication of all of them under the same indices: under the same luck.
/// </summary>
/// <remarks>
/// Threads claim replications in order, one at a time, and finish what they have claimed, whatever happens. A
/// replication that is begun for one experiment is done for all. So when the study is cancelled, the finished
/// replications are 0 to n - 1 without a gap, the curves hold exactly those, and when replications fail, the first of
/// them is among those that were run, on any number of threads.
/// </remarks>
sealed class ReplicationRunner(
    IReadOnlyList<Experiment> experiments,
    StudyOptions options,
    CancellationToken cancellation
)
{
    const int FirstStretch = 4_096;
    static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);
    readonly Stopwatch _clock = Stopwatch.StartNew();
    readonly Simulation?[,] _simulations = new Simulation?[options.Threads, experiments.Count];
    readonly Recording[] _recordings = [.. experiments.Select(experiment => new Recording(experiment))];
    readonly Lock _claiming = new();
    readonly Lock _failing = new();
    readonly CancellationToken _scope = StudyScope.Cancellation;
    readonly Action<StudyProgress>? _progress = options.Progress ?? StudyScope.Progress;
    ReplicationException? _failure;
    long _claimed; // replications of single experiments: the first of all experiments, the second of all, and so on

    /// <summary>Replicates one experiment.</summary>
    public ReplicationRunner(Experiment experiment, StudyOptions options, CancellationToken cancellation)
        : this([experiment], options, cancellation) { }

    /// <summary>Replications done of every experiment: 0 to this number - 1, all of them.</summary>
    public int Done { get; private set; }

    /// <summary>The curves over time of the first experiment.</summary>
    public Timeline Timeline => TimelineOf(0);

    bool IsCancelled => cancellation.IsCancellationRequested || _scope.IsCancellationRequested;

    /// <summary>Wall-clock time since the start.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>The numbers of the replications done of the first experiment.</summary>
    public ReplicationTable Table() => TableOf(0);

    /// <summary>The curves over time of an experiment.</summary>
    public Timeline TimelineOf(int experiment) => _recordings[experiment].Timeline;

    /// <summary>The numbers of the replications done of an experiment.</summary>
    public ReplicationTable TableOf(int experiment) => _recordings[experiment].Table(Done);

    /// <summary>Goes on until so many replications are done, or the study is cancelled.</summary>
    /// <param name="target">Replications to be done in all.</param>
    /// <exception cref="ReplicationException">A replication failed; the first one that did.</exception>
    public void RunTo(int target)
    {
        while (Done < target && !IsCancelled)
        {
            // Room is made as it is needed: a run of ten million that is cancelled early takes no more than it did.
            RunStretch((int)Math.Min(target, Math.Max(FirstStretch, 2L * Done)), target);
        }
    }

    void RunStretch(int until, int target)
    {
        foreach (var recording in _recordings)
        {
            recording.MakeRoom(until);
        }
        var workers = Enumerable
            .Range(0, (int)Math.Min(options.Threads, (long)(until - Done) * _recordings.Length))
            .Select(worker => Task.Factory.StartNew(() => Work(worker, until), TaskCreationOptions.LongRunning))
            .ToArray();
        while (!Task.WaitAll(workers, ReportEvery))
        {
            Report(target);
        }
        Done = (int)(_claimed / _recordings.Length);
        Report(target);
        if (_failure is not null)
        {
            throw _failure;
        }
    }

    void Report(int target) =>
        _progress?.Invoke(new StudyProgress(_recordings[^1].Timeline.Replications, target, Elapsed));

    void Work(int worker, int until)
    {
        var rows = Array.ConvertAll(_recordings, r => new double[r.Experiment.Columns.Count]);
        var samples = Array.ConvertAll(_recordings, r => new int[Samples(r.Experiment.Timeline)]);
        while (Claim(until) is { } claim)
        {
            var (replication, place) = ((int)(claim / _recordings.Length), (int)(claim % _recordings.Length));
            try
            {
                var recording = _recordings[place];
                var simulation = _simulations[worker, place] ??= recording.Experiment.NewSimulation();
                var (assumptions, chance) = options.Indices((uint)replication);
                var fingerprint = simulation(assumptions, chance, rows[place], samples[place]);
                recording.Keep(replication, rows[place], samples[place], fingerprint);
            }
            catch (Exception cause)
            {
                Fail(new ReplicationException(replication, options.Seed, cause));
            }
        }
    }

    /// <summary>The next to be done; null where the study ends, which is never between the experiments of one replication.</summary>
    long? Claim(int until)
    {
        lock (_claiming)
        {
            var begins = _claimed % _recordings.Length == 0;
            var ends = begins && (IsCancelled || _claimed / _recordings.Length >= until);
            return ends || _failure is not null ? null : _claimed++;
        }
    }

    static int Samples(TimelineLayout layout) => layout.Series.Count * layout.Samples;

    void Fail(ReplicationException failure)
    {
        lock (_failing)
        {
            if (_failure is null || failure.Replication < _failure.Replication)
            {
                _failure = failure;
            }
        }
    }
}
