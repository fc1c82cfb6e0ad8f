using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Replicates many scenarios under the same luck and keeps the headline figures of each. Blocks of replications are claimed one
/// after another, each for all scenarios, so that what is done when the study is ended is the first replications of all alike; and
/// a thread holds one scenario at a time, so that hundreds take no more memory than one.
/// </summary>
sealed class SubsetRuns
{
    const int BlockSize = 20;

    static readonly IReadOnlyList<Measure> Kept = [Headline.Duration, .. LossKinds.All];

    readonly IReadOnlyList<Lazy<Experiment>> _experiments;
    readonly double[][][] _values;
    readonly ulong[][] _fingerprints;
    readonly int _replications;
    readonly ulong _seed;
    readonly StudyControl _control;
    readonly Workers<SubsetWorker, Block> _workers;
    int _ran;

    /// <summary>Makes ready.</summary>
    /// <param name="scenarios">How many scenarios.</param>
    /// <param name="scenario">Makes one of them; called by several threads, once for each.</param>
    /// <param name="replications">Replications of each.</param>
    /// <param name="options">Seed and threads.</param>
    /// <param name="control">Ends it.</param>
    /// <param name="report">Told how many replications are done, of all scenarios together.</param>
    public SubsetRuns(
        int scenarios,
        Func<int, Scenario> scenario,
        int replications,
        AttributionOptions options,
        StudyControl control,
        Action<int> report
    )
    {
        (_replications, _seed, _control) = (replications, options.Seed, control);
        _experiments =
        [
            .. Enumerable
                .Range(0, scenarios)
                .Select(place => new Lazy<Experiment>(() => Experiment.Of(new Plan(scenario(place)), _seed))),
        ];
        _values = [.. _experiments.Select(_ => Kept.Select(_ => new double[replications]).ToArray())];
        _fingerprints = [.. _experiments.Select(_ => new ulong[replications])];
        _workers = new Workers<SubsetWorker, Block>(options.Threads, control, () => new SubsetWorker(), Replicate)
        {
            Report = () => report(Volatile.Read(ref _ran)),
        };
    }

    /// <summary>Replicates until all is done or the study is ended.</summary>
    /// <returns>Replications done of every scenario.</returns>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public int Run()
    {
        var starts = Enumerable
            .Range(0, (_replications + BlockSize - 1) / BlockSize)
            .Select(block => block * BlockSize);
        var blocks = starts.SelectMany(from =>
            Enumerable.Range(0, _experiments.Count).Select(place => new Block(place, from))
        );
        var done = _workers.Run(blocks, _replications * (long)_experiments.Count);
        return Math.Min(_replications, done / _experiments.Count * BlockSize);
    }

    /// <summary>The headline figures of a scenario's first replications.</summary>
    public ReplicationTable Table(int scenario, int replications) =>
        new(
            [.. Kept.Select(measure => measure.Of(""))],
            _values[scenario],
            replications,
            new ArraySegment<ulong>(_fingerprints[scenario], 0, replications)
        );

    void Replicate(SubsetWorker worker, Block block)
    {
        var experiment = _experiments[block.Scenario].Value;
        worker.Turn(experiment, Kept);
        var until = Math.Min(_replications, block.From + BlockSize);
        for (var replication = block.From; replication < until; replication++)
        {
            var number = replication;
            _control.Named(number, _seed, giveUp => Keep(worker, block.Scenario, number, giveUp));
            Interlocked.Increment(ref _ran);
        }
    }

    void Keep(SubsetWorker worker, int scenario, int replication, CancellationToken giveUp)
    {
        _fingerprints[scenario][replication] = worker.Replicate((uint)replication, giveUp);
        for (var measure = 0; measure < Kept.Count; measure++)
        {
            _values[scenario][measure][replication] = worker.Value(measure);
        }
    }

    /// <summary>Some replications of one scenario.</summary>
    readonly record struct Block(int Scenario, int From);
}
