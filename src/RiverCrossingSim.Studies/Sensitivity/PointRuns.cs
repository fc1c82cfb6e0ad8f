using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Runs one replication at each of many points, on several threads, and keeps its outputs.</summary>
sealed class PointRuns
{
    readonly ForceScale _scale;
    readonly FactorSpace _space;
    readonly IReadOnlyList<Output> _outputs;
    readonly ulong _seed;
    readonly int[][] _columns;
    readonly StudyControl _control;
    readonly Workers<PointWorker, int> _workers;
    Func<int, SamplePoint> _at = _ => throw new InvalidOperationException("No points are run.");
    double[][] _values = [];
    int _target;

    public PointRuns(
        Plan plan,
        FactorSpace space,
        IReadOnlyList<Output> outputs,
        SensitivityOptions options,
        StudyControl control
    )
    {
        (_space, _outputs, _seed, _control) = (space, outputs, options.Seed, control);
        _scale = ForceScale.Of(plan.Scenario);
        _columns = [.. outputs.Select(output => output.Columns.Select(name => Place(plan, name)).ToArray())];
        _workers = new Workers<PointWorker, int>(
            options.Threads,
            control,
            () => new PointWorker(plan, space.Assumptions, _columns),
            Do
        )
        {
            Report = () => control.Report(Ran + _workers!.Done, _target),
        };
    }

    /// <summary>Replications of the runs that have ended.</summary>
    public int Ran { get; private set; }

    /// <summary>Runs points in their order until all are done or the study is ended.</summary>
    /// <param name="count">Points.</param>
    /// <param name="at">A point.</param>
    /// <param name="target">Replications of the whole study, for the progress.</param>
    /// <returns>Each output at the points done, a prefix of all.</returns>
    /// <exception cref="ReplicationException">A replication failed; the lowest that did.</exception>
    public double[][] Run(int count, Func<int, SamplePoint> at, int target)
    {
        (_at, _target) = (at, target);
        _values = Array.ConvertAll(_columns, _ => new double[count]);
        var done = _workers.Run(Enumerable.Range(0, count), count);
        Ran += done;
        return Array.ConvertAll(_values, all => all[..done]);
    }

    void Do(PointWorker worker, int index)
    {
        var (assumptions, chance) = _space.Draws(_at(index), worker.Uniforms);
        try
        {
            worker.Replication.Run(
                _seed,
                assumptions,
                chance,
                worker.Uniforms,
                worker.Row,
                worker.Samples,
                _control.GiveUp
            );
        }
        catch (Exception cause)
            when (!_control.GiveUp.IsCancellationRequested || cause is not OperationCanceledException)
        {
            throw new ReplicationException(index, _seed, cause);
        }
        for (var output = 0; output < _values.Length; output++)
        {
            _values[output][index] = Value(output, worker);
        }
    }

    double Value(int output, PointWorker worker)
    {
        var values = worker.Values[output];
        for (var column = 0; column < values.Length; column++)
        {
            values[column] = worker.Row[_columns[output][column]];
        }
        return _outputs[output].Of(values, _scale);
    }

    static int Place(Plan plan, string name) => plan.Rows.Columns.TakeWhile(column => column.Name != name).Count();

    /// <summary>What one thread has to replicate with; all of it is written over at the next point.</summary>
    sealed class PointWorker(Plan plan, int assumptions, int[][] columns)
    {
        public Replication Replication { get; } = new(plan);

        public double[] Uniforms { get; } = new double[assumptions];

        public double[] Row { get; } = new double[plan.Rows.Columns.Count];

        public int[] Samples { get; } = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];

        public double[][] Values { get; } = [.. columns.Select(places => new double[places.Length])];
    }
}
