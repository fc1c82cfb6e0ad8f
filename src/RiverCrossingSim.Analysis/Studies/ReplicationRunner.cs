using System.Diagnostics;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// Runs replications on several threads and keeps their numbers.
/// </summary>
/// <remarks>
/// Threads claim replications in order, one at a time, and finish what they have claimed, whatever happens. So when
/// the study is cancelled, the finished replications are 0 to n - 1 without a gap, the curves hold exactly those, and
/// when replications fail, the first of them is among those that were run, on any number of threads.
/// </remarks>
sealed class ReplicationRunner(Experiment experiment, StudyOptions options, CancellationToken cancellation)
{
    const int FirstStretch = 4_096;
    static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);
    readonly Stopwatch _clock = Stopwatch.StartNew();
    readonly Simulation?[] _simulations = new Simulation?[options.Threads];
    readonly double[][] _columns = [.. experiment.Columns.Select(_ => Array.Empty<double>())];
    readonly Lock _failing = new();
    ulong[] _fingerprints = [];
    ReplicationException? _failure;
    int _claimed;

    /// <summary>Replications done: 0 to this number - 1, all of them.</summary>
    public int Done { get; private set; }

    /// <summary>The curves over time.</summary>
    public Timeline Timeline { get; } = new(experiment.Timeline);

    /// <summary>Wall-clock time since the start.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>The numbers of the replications done.</summary>
    public ReplicationTable Table() =>
        new(experiment.Columns, _columns, Done, new ArraySegment<ulong>(_fingerprints, 0, Done));

    /// <summary>Goes on until so many replications are done, or the study is cancelled.</summary>
    /// <param name="target">Replications to be done in all.</param>
    /// <exception cref="ReplicationException">A replication failed; the first one that did.</exception>
    public void RunTo(int target)
    {
        while (Done < target && !cancellation.IsCancellationRequested)
        {
            // Room is made as it is needed: a run of ten million that is cancelled early takes no more than it did.
            RunStretch((int)Math.Min(target, Math.Max(FirstStretch, 2L * Done)), target);
        }
    }

    void RunStretch(int until, int target)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            Array.Resize(ref _columns[column], until);
        }
        Array.Resize(ref _fingerprints, until);

        var workers = Enumerable
            .Range(0, Math.Min(options.Threads, until - Done))
            .Select(worker => Task.Factory.StartNew(() => Work(worker, until), TaskCreationOptions.LongRunning))
            .ToArray();
        while (!Task.WaitAll(workers, ReportEvery))
        {
            Report(target);
        }
        Done = _claimed = Math.Min(_claimed, until);
        Report(target);
        if (_failure is not null)
        {
            throw _failure;
        }
    }

    void Report(int target) => options.Progress?.Invoke(new StudyProgress(Timeline.Replications, target, Elapsed));

    void Work(int worker, int until)
    {
        var row = new double[_columns.Length];
        var samples = new int[experiment.Timeline.Series.Count * experiment.Timeline.Samples];
        while (!cancellation.IsCancellationRequested && _failure is null)
        {
            var replication = Interlocked.Increment(ref _claimed) - 1;
            if (replication >= until)
            {
                return;
            }
            try
            {
                var simulation = _simulations[worker] ??= experiment.NewSimulation();
                var (assumptions, chance) = options.Indices((uint)replication);
                _fingerprints[replication] = simulation(assumptions, chance, row, samples);
                Keep(replication, row, samples);
            }
            catch (Exception cause)
            {
                Fail(new ReplicationException(replication, options.Seed, cause));
            }
        }
    }

    void Keep(int replication, double[] row, int[] samples)
    {
        for (var column = 0; column < row.Length; column++)
        {
            _columns[column][replication] = row[column];
        }
        Timeline.Add(samples);
    }

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
