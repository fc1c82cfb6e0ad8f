using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Takes what was sampled over time in one replication. Called by several threads, once for each replication that counts.</summary>
/// <param name="replication">The replication's place in the study, from 0.</param>
/// <param name="samples">What was sampled; to be read at once, for it is written over.</param>
delegate void SampleSink(int replication, Sampled samples);

/// <summary>What one replication gives beside its row.</summary>
/// <param name="Curves">What was sampled over time, series after series.</param>
/// <param name="Stages">What everybody was at; null where nobody wants it.</param>
sealed record Sampled(int[] Curves, StageRecord? Stages);

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
        return new Recording(experiment, timeline, Add);

        void Add(int replication, Sampled samples)
        {
            timeline.Add(samples.Curves);
            if (samples.Stages is { } stages)
            {
                timeline.Stages.Add(stages);
            }
        }
    }

    /// <summary>Keeps the rows, and hands on what is sampled over time.</summary>
    public static Recording WithSink(Experiment experiment, SampleSink sink) => new(experiment, null, sink);

    /// <summary>Room for what one replication gives beside its row; what everybody was at is taken down only where it is kept.</summary>
    public Sampled NewSamples() =>
        new(
            new int[Experiment.Samples],
            _timeline is { Layout.Stages.Count: > 0 } timeline ? new StageRecord(timeline.Layout) : null
        );

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
    public void KeepSamples(int replication, Sampled samples) => _sink?.Invoke(replication, samples);

    /// <summary>The numbers of the first replications.</summary>
    public ReplicationTable Table(int replications) =>
        new(Experiment.Columns, _columns, replications, new ArraySegment<ulong>(_fingerprints, 0, replications));
}
