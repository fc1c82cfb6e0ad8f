using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Where the replications of a sweep are kept. Replications belong to scenarios and not to points, so that equal points are run once;
/// those of a scenario are always 0 to n - 1.
/// </summary>
public interface ISweepStore
{
    /// <summary>Enters a study and its points, all of them or none, in the place of the study before; replications that are there stay.</summary>
    /// <param name="plan">The study.</param>
    /// <param name="points">Its points, in their order. What they throw ends it, and nothing is entered.</param>
    void Enter(SweepPlan plan, IEnumerable<EnteredPoint> points);

    /// <summary>The scenarios of the study's points that have fewer replications than asked for, each once, in the order of the points.</summary>
    /// <param name="replications">Replications asked for, at least 1.</param>
    IReadOnlyList<MissingReplications> Missing(int replications);

    /// <summary>Keeps replications of a scenario, all of them or none.</summary>
    /// <param name="scenario">Its number in the store.</param>
    /// <param name="columns">What stands in the rows.</param>
    /// <param name="from">The first replication; those before it are there.</param>
    /// <param name="rows">What came out, in the order of the replications.</param>
    void Add(long scenario, IReadOnlyList<ResultColumn> columns, int from, IReadOnlyList<ReplicatedRow> rows);

    /// <summary>The replications of the study's points, in the order of the points and of the replications.</summary>
    /// <param name="columns">The columns that are wanted.</param>
    /// <param name="replications">The most of each point, at least 1.</param>
    IEnumerable<KeptReplication> Read(IReadOnlyList<string> columns, int replications);
}

/// <summary>A point of a sweep whose scenario is sound.</summary>
/// <param name="Index">Its place in the design, from 0.</param>
/// <param name="Hash">Hash of its scenario; equal points have equal ones.</param>
/// <param name="Values">The value of each factor; null where the scenario's own was left.</param>
/// <param name="Scale">What outputs are measured against.</param>
public sealed record EnteredPoint(long Index, string Hash, IReadOnlyList<FactorValue?> Values, ForceScale Scale);

/// <summary>A replication of a point, as a store gives it back.</summary>
/// <param name="Point">The point, from 0.</param>
/// <param name="Hash">Hash of its scenario.</param>
/// <param name="Replication">The replication, from 0.</param>
/// <param name="Scale">What outputs are measured against.</param>
/// <param name="Numbers">A number for each column that was asked for; not a number where there is none.</param>
public sealed record KeptReplication(long Point, string Hash, int Replication, ForceScale Scale, double[] Numbers);

/// <summary>A scenario of which replications are missing.</summary>
/// <param name="Scenario">Its number in the store.</param>
/// <param name="Point">The first point that has it, from 0.</param>
/// <param name="Done">Replications that are there: 0 to this number - 1.</param>
public readonly record struct MissingReplications(long Scenario, long Point, int Done);

/// <summary>One replication as a store takes it.</summary>
/// <param name="Row">Its numbers.</param>
/// <param name="Fingerprint">The event fingerprint.</param>
public readonly record struct ReplicatedRow(double[] Row, ulong Fingerprint);
