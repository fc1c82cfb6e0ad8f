using System.Diagnostics;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Runs what a store lacks. Batches of replications are claimed in the order of the points, run on several threads and
/// written in that order, each as one transaction, by the thread that called.
/// </summary>
public sealed class SweepRunner
{
    /// <summary>About how long a batch takes: what is lost at most, for each batch in work, when the process is killed.</summary>
    static readonly TimeSpan BatchTime = TimeSpan.FromMilliseconds(250);

    const int FirstBatch = 10;
    const int LargestBatch = 1_000;

    /// <summary>Batches in work for each thread: the next is at hand when one is done.</summary>
    const int BatchesPerThread = 2;

    readonly SweepPlan _plan;
    readonly ISweepStore _store;
    readonly StudyControl _control;
    readonly Workers<SweepWorker, SweepBatch> _workers;
    readonly ulong _seed;
    int _target;
    int _ran;
    int _batchSize = FirstBatch;

    /// <summary>Makes ready to run what is missing.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="store">Where its points are entered, and its replications go.</param>
    /// <param name="threads">Threads, at least 1.</param>
    /// <param name="control">Ends it, and is told how far it is.</param>
    public SweepRunner(SweepPlan plan, ISweepStore store, int threads, StudyControl control)
    {
        (_plan, _store, _control, _seed) = (plan, store, control, plan.Study.Seed);
        _workers = new Workers<SweepWorker, SweepBatch>(threads, control, () => new SweepWorker(), Replicate)
        {
            Ahead = BatchesPerThread * threads,
            Take = Write,
            Report = () => control.Report(Ran, _target),
        };
    }

    /// <summary>Replications that were run now.</summary>
    public int Ran => Volatile.Read(ref _ran);

    /// <summary>Runs what is missing, until all is there or the sweep is ended.</summary>
    /// <exception cref="ReplicationException">A replication failed; what was finished before it is written.</exception>
    public void Run()
    {
        var missing = _store
            .Missing(_plan.Study.Replications)
            .Select(work => new PointWork(work.Scenario, work.Done, () => Compile(work.Point)))
            .ToList();
        _target = (int)missing.Sum(work => (long)(_plan.Study.Replications - work.Done));
        _workers.Run(Batches(missing), _target);
    }

    IEnumerable<SweepBatch> Batches(IEnumerable<PointWork> missing)
    {
        foreach (var work in missing)
        {
            for (var from = work.Done; from < _plan.Study.Replications; )
            {
                var count = Math.Min(Volatile.Read(ref _batchSize), _plan.Study.Replications - from);
                yield return new SweepBatch(work, from, count);
                from += count;
            }
        }
    }

    Experiment Compile(long point)
    {
        var scenario = _plan.Source.Read(_plan.Sets(_plan.Point(point))).Scenario;
        return Experiment.Of(new Plan(scenario!), _seed);
    }

    /// <summary>A batch that has begun is finished, so that nothing that was run is lost when the sweep is ended.</summary>
    void Replicate(SweepWorker worker, SweepBatch batch)
    {
        var start = Stopwatch.GetTimestamp();
        worker.Turn(batch.Work);
        for (var replication = batch.From; replication < batch.From + batch.Count; replication++)
        {
            try
            {
                batch.Rows.Add(worker.Replicate((uint)replication, _control.GiveUp));
            }
            catch (OperationCanceledException) when (_control.GiveUp.IsCancellationRequested)
            {
                return;
            }
            catch (Exception cause)
            {
                throw new ReplicationException(replication, _seed, cause);
            }
            Interlocked.Increment(ref _ran);
        }
        var each = Stopwatch.GetElapsedTime(start) / batch.Count;
        Volatile.Write(ref _batchSize, (int)Math.Clamp(BatchTime / each, 1, LargestBatch));
    }

    /// <summary>A batch that was given up midway may be short, and one that follows it in the same scenario would leave a gap.</summary>
    void Write(SweepBatch batch)
    {
        if (batch.Rows.Count > 0 && batch.From == batch.Work.Done)
        {
            _store.Add(batch.Work.Scenario, batch.Work.Experiment.Columns, batch.From, batch.Rows);
            batch.Work.Done += batch.Rows.Count;
        }
    }
}
