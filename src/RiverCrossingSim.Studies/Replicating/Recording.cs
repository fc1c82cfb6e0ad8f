namespace RiverCrossingSim.Studies;

/// <summary>Takes what was sampled over time in one replication. Called by several threads, once for each replication that counts.</summary>
/// <param name="replication">The replication's place in the study, from 0.</param>
/// <param name="samples">Series after series; to be read at once, for they are written over.</param>
delegate void SampleSink(int replication, ReadOnlySpan<int> samples);

/// <summary>What is kept of one experiment's replications: columns, fingerprints and, where somebody wants it, what was sampled over time.</summary>
sealed class Recording
{
    readonly double[][] _columns;
    readonly SampleSink? _sink;
    readonly Timeline? _timeline;
    ulong[] _fingerprints = [];

    Recording(Experiment experiment, Timeline? timeline, SampleSink? sink)
    {
        (Experiment, _timeline, _sink) = (experiment, timeline, sink);
        _columns = [.. experiment.Columns.Select(_ => Array.Empty<double>())];
    }

    /// <summary>What is replicated.</summary>
    public Experiment Experiment { get; }

    /// <summary>The curves over time.</summary>
    /// <exception cref="InvalidOperationException">They are not kept.</exception>
    public Timeline Timeline =>
        _timeline ?? throw new InvalidOperationException("No curves over time are kept of these replications.");

    /// <summary>Whether anybody wants what is sampled over time.</summary>
    public bool KeepsSamples => _sink is not null;

    /// <summary>Keeps the rows alone.</summary>
    public static Recording OfRows(Experiment experiment) => new(experiment, null, null);

    /// <summary>Keeps the rows and the curves over time.</summary>
    public static Recording WithTimeline(Experiment experiment)
    {
        var timeline = new Timeline(experiment.Timeline);
        return new Recording(experiment, timeline, (_, samples) => timeline.Add(samples));
    }

    /// <summary>Keeps the rows, and hands on what is sampled over time.</summary>
    public static Recording WithSink(Experiment experiment, SampleSink sink) => new(experiment, null, sink);

    /// <summary>Makes room for so many replications.</summary>
    public void MakeRoom(int replications)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            Array.Resize(ref _columns[column], replications);
        }
        Array.Resize(ref _fingerprints, replications);
    }

    /// <summary>Keeps the numbers of one replication; any number of threads may keep different ones at the same time.</summary>
    public void Keep(int replication, double[] row, ulong fingerprint)
    {
        for (var column = 0; column < row.Length; column++)
        {
            _columns[column][replication] = row[column];
        }
        _fingerprints[replication] = fingerprint;
    }

    /// <summary>Hands on what was sampled in a replication that counts: one of the first, without a gap.</summary>
    public void KeepSamples(int replication, int[] samples) => _sink?.Invoke(replication, samples);

    /// <summary>The numbers of the first replications.</summary>
    public ReplicationTable Table(int replications) =>
        new(Experiment.Columns, _columns, replications, new ArraySegment<ulong>(_fingerprints, 0, replications));
}
