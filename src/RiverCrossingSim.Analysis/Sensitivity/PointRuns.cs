using System.Diagnostics;
using RiverCrossingSim.Analysis.Designs;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>Runs one replication at each of many points, on several threads, and keeps its outputs.</summary>
sealed class PointRuns(
    Plan plan,
    FactorSpace space,
    IReadOnlyList<Output> outputs,
    SensitivityOptions options,
    CancellationToken cancellation
)
{
    static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);
    readonly Stopwatch _clock = Stopwatch.StartNew();
    readonly Replication?[] _workers = new Replication?[options.Threads];
    readonly int[][] _columns =
    [
        .. outputs.Select(output => output.Columns.Select(name => Place(plan, name)).ToArray()),
    ];
    int _ran;

    /// <summary>Replications run so far.</summary>
    public int Ran => Volatile.Read(ref _ran);

    /// <summary>Wall-clock time since the start.</summary>
    public TimeSpan Elapsed => _clock.Elapsed;

    /// <summary>Runs points in their order until all are done or the study is cancelled.</summary>
    /// <param name="count">Points.</param>
    /// <param name="at">A point.</param>
    /// <param name="target">Replications of the whole study, for the progress.</param>
    /// <returns>Each output at the points done, a prefix of all.</returns>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public double[][] Run(int count, Func<int, SamplePoint> at, int target)
    {
        var values = Array.ConvertAll(_columns, _ => new double[count]);
        var claimed = -1;
        var workers = Enumerable
            .Range(0, Math.Min(options.Threads, count))
            .Select(worker => Task.Factory.StartNew(() => Work(worker), TaskCreationOptions.LongRunning))
            .ToArray();
        while (workers.Any(worker => !worker.IsCompleted))
        {
            Task.WaitAny([Task.WhenAll(workers)], ReportEvery);
            options.Progress?.Invoke(new StudyProgress(Ran, target, Elapsed));
        }
        Task.WhenAll(workers).GetAwaiter().GetResult();
        var done = Math.Min(claimed + 1, count);
        return Array.ConvertAll(values, all => all[..done]);

        void Work(int worker)
        {
            var replication = _workers[worker] ??= new Replication(plan);
            var row = new double[plan.Rows.Columns.Count];
            var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
            while (!cancellation.IsCancellationRequested)
            {
                var index = Interlocked.Increment(ref claimed);
                if (index >= count)
                {
                    return;
                }
                One(replication, index, at(index), row, samples);
                for (var output = 0; output < values.Length; output++)
                {
                    values[output][index] = Value(output, row);
                }
                Interlocked.Increment(ref _ran);
            }
        }
    }

    void One(Replication replication, int index, SamplePoint point, double[] row, int[] samples)
    {
        var (uniforms, assumptions, chance) = space.Draws(point);
        try
        {
            replication.Run(options.Seed, assumptions, chance, uniforms, row, samples);
        }
        catch (Exception cause)
        {
            throw new ReplicationException(index, options.Seed, cause);
        }
    }

    double Value(int output, double[] row) =>
        outputs[output].Of(Array.ConvertAll(_columns[output], place => row[place]), ForceScale.Of(plan.Scenario));

    static int Place(Plan plan, string name) => plan.Rows.Columns.TakeWhile(column => column.Name != name).Count();
}
