using System.Diagnostics;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// Runs what a store lacks. Batches of replications are claimed in the order of the points, run on several threads and
/// written in that order, each as one transaction, by the thread that called.
/// </summary>
sealed class SweepRunner(SweepPlan plan, SweepStore store, SweepOptions options, CancellationToken cancellation)
{
    /// <summary>About how long a batch takes: what is lost at most, for each batch in work, when the process is killed.</summary>
    static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(250);

    const int FirstBatch = 10;
    const int LargestBatch = 1_000;

    /// <summary>Batches in work for each thread: the next is at hand when one is done.</summary>
    const int Ahead = 2;

    static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);
    readonly Stopwatch _clock = Stopwatch.StartNew();
    int _ran;
    int _batchSize = FirstBatch;

    /// <summary>Replications that were run now.</summary>
    public int Ran => Volatile.Read(ref _ran);

    /// <summary>Wall-clock time.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Runs what is missing, until all is there or the sweep is cancelled.</summary>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public void Run()
    {
        var missing = Missing();
        var target = (int)missing.Sum(work => (long)(plan.Study.Replications - work.Done));
        var scheduler = new ConcurrentExclusiveSchedulerPair(
            TaskScheduler.Default,
            options.Threads
        ).ConcurrentScheduler;
        var inWork = new Queue<Task<Batch>>();
        using var batches = Batches(missing).GetEnumerator();
        while (true)
        {
            while (
                inWork.Count < Ahead * options.Threads && !cancellation.IsCancellationRequested && batches.MoveNext()
            )
            {
                var batch = batches.Current;
                inWork.Enqueue(
                    Task.Factory.StartNew(
                        () => Replicate(batch),
                        CancellationToken.None,
                        TaskCreationOptions.None,
                        scheduler
                    )
                );
            }
            if (!inWork.TryDequeue(out var first))
            {
                break;
            }
            while (Task.WaitAny([first], ReportEvery) < 0)
            {
                Report(target);
            }
            Write(first.GetAwaiter().GetResult());
            Report(target);
        }
        Report(target);
    }

    void Report(int target) => options.Progress?.Invoke(new StudyProgress(Ran, target, Elapsed));

    /// <summary>The scenarios of which replications are missing, each once, in the order of the points.</summary>
    List<PointWork> Missing()
    {
        using var command = store.Command("SELECT scenario, MIN(point) FROM points GROUP BY scenario ORDER BY 2");
        using var reader = command.ExecuteReader();
        var missing = new List<PointWork>();
        while (reader.Read())
        {
            var scenario = reader.GetInt64(0);
            var done = store.Done(scenario);
            if (done < plan.Study.Replications)
            {
                missing.Add(new PointWork(scenario, reader.GetInt64(1), done));
            }
        }
        return missing;
    }

    IEnumerable<Batch> Batches(IEnumerable<PointWork> missing)
    {
        foreach (var work in missing)
        {
            var experiment = new Lazy<Experiment>(() => Compile(work.Point));
            var free = new Stack<Simulation>();
            for (var from = work.Done; from < plan.Study.Replications; )
            {
                var count = Math.Min(_batchSize, plan.Study.Replications - from);
                yield return new Batch(work, from, count, experiment, free);
                from += count;
            }
        }
    }

    Experiment Compile(long point)
    {
        var scenario = plan.Source.Read(plan.Sets(plan.Point(point))).Scenario;
        return Experiment.Of(new Plan(scenario!), (ulong)plan.Study.Seed);
    }

    /// <summary>A batch that has begun is finished, so that nothing that was run is lost when the sweep is cancelled.</summary>
    Batch Replicate(Batch batch)
    {
        if (cancellation.IsCancellationRequested)
        {
            return batch;
        }
        var experiment = batch.Experiment.Value;
        var simulation = batch.Take() ?? experiment.NewSimulation();
        var samples = new int[experiment.Timeline.Series.Count * experiment.Timeline.Samples];
        var start = Stopwatch.GetTimestamp();
        for (var replication = batch.From; replication < batch.From + batch.Count; replication++)
        {
            var row = new double[experiment.Columns.Count];
            try
            {
                var fingerprint = simulation((uint)replication, (uint)replication, row, samples);
                batch.Rows.Add(new Replicated(row, fingerprint));
            }
            catch (Exception cause)
            {
                throw new ReplicationException(replication, (ulong)plan.Study.Seed, cause);
            }
            Interlocked.Increment(ref _ran);
        }
        batch.GiveBack(simulation);
        var each = Stopwatch.GetElapsedTime(start) / batch.Count;
        _batchSize = (int)Math.Clamp(BatchTime / each, 1, LargestBatch);
        return batch;
    }

    /// <summary>After a cancellation a batch may be empty, and one that follows it in the same scenario would leave a gap.</summary>
    void Write(Batch batch)
    {
        if (batch.Rows.Count > 0 && batch.From == batch.Work.Done)
        {
            store.Add(batch.Work.Scenario, batch.Experiment.Value.Columns, batch.From, batch.Rows);
            batch.Work.Done += batch.Rows.Count;
        }
    }

    /// <summary>A scenario of which replications are missing.</summary>
    sealed class PointWork(long scenario, long point, int done)
    {
        public long Scenario { get; } = scenario;

        public long Point { get; } = point;

        public int Done { get; set; } = done;
    }

    /// <summary>Some replications of one scenario. Simulations are handed from batch to batch, so that none is made twice.</summary>
    sealed record Batch(PointWork Work, int From, int Count, Lazy<Experiment> Experiment, Stack<Simulation> Free)
    {
        public List<Replicated> Rows { get; } = new(Count);

        public Simulation? Take()
        {
            lock (Free)
            {
                return Free.TryPop(out var simulation) ? simulation : null;
            }
        }

        public void GiveBack(Simulation simulation)
        {
            lock (Free)
            {
                Free.Push(simulation);
            }
        }
    }
}
