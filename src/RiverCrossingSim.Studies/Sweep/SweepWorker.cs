namespace RiverCrossingSim.Studies;

/// <summary>What one thread has to replicate the points of a sweep with: the function that runs those of the point at which it is.</summary>
sealed class SweepWorker
{
    PointWork? _work;
    ReplicationFunction? _function;
    int[] _samples = [];

    /// <summary>Turns to a point; a function is made where it was at another.</summary>
    public void Turn(PointWork work)
    {
        if (_work != work)
        {
            (_work, _function, _samples) = (work, work.Experiment.NewReplication(), new int[work.Experiment.Samples]);
        }
    }

    /// <summary>Runs one replication at the point.</summary>
    /// <param name="replication">Its number, from 0.</param>
    /// <param name="giveUp">Ends it midway.</param>
    public ReplicatedRow Replicate(uint replication, CancellationToken giveUp)
    {
        var row = new double[_work!.Experiment.Columns.Count];
        return new ReplicatedRow(row, _function!(replication, replication, row, _samples, giveUp));
    }
}

/// <summary>A scenario of a sweep of which replications are missing.</summary>
/// <param name="scenario">Its number in the store.</param>
/// <param name="done">Replications that are there: 0 to this number - 1.</param>
/// <param name="compile">Makes it ready to run.</param>
sealed class PointWork(long scenario, int done, Func<Experiment> compile)
{
    readonly Lazy<Experiment> _experiment = new(compile);

    /// <summary>Its number in the store.</summary>
    public long Scenario { get; } = scenario;

    /// <summary>The scenario, made ready to run when it is first needed.</summary>
    public Experiment Experiment => _experiment.Value;

    /// <summary>Replications that are in the store: 0 to this number - 1.</summary>
    public int Done { get; set; } = done;
}

/// <summary>Some replications of one scenario, and what came out of them.</summary>
/// <param name="Work">The scenario.</param>
/// <param name="From">The first replication.</param>
/// <param name="Count">How many.</param>
sealed record SweepBatch(PointWork Work, int From, int Count)
{
    /// <summary>What came out, in their order.</summary>
    public List<ReplicatedRow> Rows { get; } = new(Count);
}
