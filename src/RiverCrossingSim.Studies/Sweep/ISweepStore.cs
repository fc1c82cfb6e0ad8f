using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Where the replications of a sweep are kept. Replications belong to scenarios and not to points, so that equal points are run once;
/// those of a scenario are always 0 to n - 1.
/// </summary>
public interface ISweepStore
{
    /// <summary>The scenarios of the study's points that have fewer replications than asked for, each once, in the order of the points.</summary>
    /// <param name="replications">Replications asked for, at least 1.</param>
    IReadOnlyList<MissingReplications> Missing(int replications);

    /// <summary>Keeps replications of a scenario, all of them or none.</summary>
    /// <param name="scenario">Its number in the store.</param>
    /// <param name="columns">What stands in the rows.</param>
    /// <param name="from">The first replication; those before it are there.</param>
    /// <param name="rows">What came out, in the order of the replications.</param>
    void Add(long scenario, IReadOnlyList<ResultColumn> columns, int from, IReadOnlyList<ReplicatedRow> rows);
}

/// <summary>A scenario of which replications are missing.</summary>
/// <param name="Scenario">Its number in the store.</param>
/// <param name="Point">The first point that has it, from 0.</param>
/// <param name="Done">Replications that are there: 0 to this number - 1.</param>
public readonly record struct MissingReplications(long Scenario, long Point, int Done);

/// <summary>One replication as a store takes it.</summary>
/// <param name="Row">Its numbers.</param>
/// <param name="Fingerprint">The event fingerprint.</param>
public readonly record struct ReplicatedRow(double[] Row, ulong Fingerprint);
