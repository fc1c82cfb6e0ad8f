using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What one thread has to replicate with: the function that runs replications of the scenario at which it is.</summary>
sealed class SubsetWorker
{
    ReplicationFunction? _function;
    double[] _row = [];
    int[] _samples = [];
    int[] _places = [];

    /// <summary>Turns to a scenario.</summary>
    /// <param name="experiment">The scenario, made ready to run.</param>
    /// <param name="kept">The measures of which the values are wanted.</param>
    public void Turn(Experiment experiment, IReadOnlyList<Measure> kept)
    {
        _function = experiment.NewReplication();
        _row = new double[experiment.Columns.Count];
        _samples = _samples.Length == experiment.Samples ? _samples : new int[experiment.Samples];
        var names = experiment.Columns.Select(column => column.Name).ToList();
        _places = [.. kept.Select(measure => names.IndexOf(measure.Of("").Name))];
    }

    /// <summary>Runs one replication.</summary>
    /// <param name="replication">Its number, from 0.</param>
    /// <param name="giveUp">Ends it midway.</param>
    /// <returns>Its event fingerprint.</returns>
    public ulong Replicate(uint replication, CancellationToken giveUp) =>
        _function!(replication, replication, _row, _samples, giveUp);

    /// <summary>The value of one of the measures in the last replication.</summary>
    public double Value(int measure) => _row[_places[measure]];
}
