namespace RiverCrossingSim.Studies;

/// <summary>
/// What one thread has to replicate with: the functions that run replications, and the samples that it holds back until
/// all replications before them are finished. For when a study is ended, a replication that is given up takes those
/// after it along.
/// </summary>
/// <param name="recordings">What is kept of each experiment.</param>
sealed class ReplicationWorker(IReadOnlyList<Recording> recordings)
{
    readonly ReplicationFunction?[] _functions = new ReplicationFunction?[recordings.Count];
    readonly double[][] _rows = [.. recordings.Select(recording => new double[recording.Experiment.Columns.Count])];
    readonly bool _keepsSamples = recordings.Any(recording => recording.KeepsSamples);
    readonly Queue<(int Place, Sampled[] Samples)> _held = [];
    readonly Stack<Sampled[]> _free = [];

    /// <summary>Runs one replication of every experiment, under the same indices.</summary>
    /// <param name="place">The replication's place in the study, from 0.</param>
    /// <param name="assumptions">The index from which assumptions are drawn.</param>
    /// <param name="chance">The index from which everything else is drawn.</param>
    /// <param name="giveUp">Ends it midway.</param>
    public void Run(int place, uint assumptions, uint chance, CancellationToken giveUp)
    {
        var samples = _free.TryPop(out var free) ? free : NewSamples();
        for (var i = 0; i < recordings.Count; i++)
        {
            var function = _functions[i] ??= recordings[i].Experiment.NewReplication();
            var fingerprint = function(assumptions, chance, _rows[i], samples[i].Curves, giveUp, samples[i].Stages);
            recordings[i].Keep(place, _rows[i], fingerprint);
        }
        if (_keepsSamples)
        {
            _held.Enqueue((place, samples));
        }
        else
        {
            _free.Push(samples);
        }
    }

    /// <summary>Hands on the samples of replications that count.</summary>
    /// <param name="done">Replications finished: the first ones, without a gap.</param>
    public void HandOn(int done)
    {
        while (_held.TryPeek(out var first) && first.Place < done)
        {
            _held.Dequeue();
            for (var i = 0; i < recordings.Count; i++)
            {
                recordings[i].KeepSamples(first.Place, first.Samples[i]);
            }
            _free.Push(first.Samples);
        }
    }

    Sampled[] NewSamples() => [.. recordings.Select(recording => recording.NewSamples())];
}
