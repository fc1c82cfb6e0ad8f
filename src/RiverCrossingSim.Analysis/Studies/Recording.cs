namespace RiverCrossingSim.Analysis;

/// <summary>What is kept of one experiment's replications: columns, fingerprints and curves.</summary>
/// <param name="experiment">What is replicated.</param>
sealed class Recording(Experiment experiment)
{
    readonly double[][] _columns = [.. experiment.Columns.Select(_ => Array.Empty<double>())];
    ulong[] _fingerprints = [];

    /// <summary>What is replicated.</summary>
    public Experiment Experiment => experiment;

    /// <summary>The curves over time.</summary>
    public Timeline Timeline { get; } = new(experiment.Timeline);

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
    public void Keep(int replication, double[] row, int[] samples, ulong fingerprint)
    {
        for (var column = 0; column < row.Length; column++)
        {
            _columns[column][replication] = row[column];
        }
        _fingerprints[replication] = fingerprint;
        Timeline.Add(samples);
    }

    /// <summary>The numbers of the first replications.</summary>
    public ReplicationTable Table(int replications) =>
        new(experiment.Columns, _columns, replications, new ArraySegment<ulong>(_fingerprints, 0, replications));
}
