using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Replicates a scenario with many subsets of its causes under the same luck and keeps the headline figures of each. Blocks of
/// replications are claimed one after another, each for all places of the design, so that what is done when the study is ended is the
/// first replications of all alike; and a thread holds one scenario at a time, so that hundreds take no more memory than one.
/// </summary>
sealed class SubsetRuns
{
    const int BlockSize = 20;

    static readonly IReadOnlyList<Measure> Kept = [Headline.Duration, .. LossKinds.All];

    readonly AttributionDesign _design;
    readonly Func<int, Scenario> _scenario;
    readonly IReadOnlyList<Lazy<Experiment>?> _experiments;
    readonly double[][][] _values;
    readonly ulong[][] _fingerprints;
    readonly int _replications;
    readonly ulong _seed;
    readonly StudyControl _control;
    readonly Workers<SubsetWorker, Block> _workers;
    int _ran;

    /// <summary>Makes ready.</summary>
    /// <param name="design">The subsets.</param>
    /// <param name="scenario">Makes the scenario of a subset; called by several threads.</param>
    /// <param name="replications">Replications of each place.</param>
    /// <param name="options">Seed and threads.</param>
    /// <param name="control">Ends it.</param>
    /// <param name="report">Told how many replications are done, of all places together.</param>
    public SubsetRuns(
        AttributionDesign design,
        Func<int, Scenario> scenario,
        int replications,
        AttributionOptions options,
        StudyControl control,
        Action<int> report
    )
    {
        (_design, _scenario, _replications, _seed, _control) = (design, scenario, replications, options.Seed, control);
        _experiments =
        [
            .. Enumerable
                .Range(0, design.Places)
                .Select(place => design.IsSame(place) ? new Lazy<Experiment>(() => Make(place, 0)) : null),
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

    /// <summary>The headline figures of a place's first replications.</summary>
    public ReplicationTable Table(int place, int replications) =>
        new(
            [.. Kept.Select(measure => measure.Of(""))],
            _values[place],
            replications,
            new ArraySegment<ulong>(_fingerprints[place], 0, replications)
        );

    Experiment Make(int place, int replication) =>
        Experiment.Of(new Plan(_scenario(_design.Subset(place, replication))), _seed);

    void Replicate(SubsetWorker worker, Block block)
    {
        var same = _experiments[block.Place]?.Value;
        if (same is not null)
        {
            worker.Turn(same, Kept);
        }
        var until = Math.Min(_replications, block.From + BlockSize);
        for (var replication = block.From; replication < until; replication++)
        {
            var number = replication;
            if (same is null)
            {
                worker.Turn(Make(block.Place, number), Kept);
            }
            _control.Named(number, _seed, giveUp => Keep(worker, block.Place, number, giveUp));
            Interlocked.Increment(ref _ran);
        }
    }

    void Keep(SubsetWorker worker, int place, int replication, CancellationToken giveUp)
    {
        _fingerprints[place][replication] = worker.Replicate((uint)replication, giveUp);
        for (var measure = 0; measure < Kept.Count; measure++)
        {
            _values[place][measure][replication] = worker.Value(measure);
        }
    }

    /// <summary>Some replications of one place of the design.</summary>
    readonly record struct Block(int Place, int From);
}
