using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>All that came out of a scenario that was replicated to be held against what was seen of it.</summary>
public sealed record ForecastResult
{
    /// <summary>The scenario and what was seen of it.</summary>
    public required ForecastSubject Subject { get; init; }

    /// <summary>The replications of the scenario as it is, then those that were looked for near to what was seen.</summary>
    public required IReadOnlyList<ForecastRow> Rows { get; init; }

    /// <summary>How many of them are of the scenario as it is: the forecast without anything seen.</summary>
    public required int Prior { get; init; }

    /// <summary>
    /// By how much each replication is to be weighed so that all together stand for the scenario as it is: 1 where none was looked for
    /// elsewhere.
    /// </summary>
    public required double[] Importance { get; init; }

    /// <summary>The time of which the chance to be done is foretold first.</summary>
    public required TimeSpan Within { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications of the scenario as it is that were asked for.</summary>
    public required int Asked { get; init; }

    /// <summary>Wall-clock time.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>At what was looked in each.</summary>
    internal ForecastPlan Plan { get; init; } = null!;

    /// <summary>People and vehicles of the initial force, in the order of the curves.</summary>
    internal IReadOnlyList<int> Initial { get; init; } = [];

    /// <summary>Whether it was ended before all were done.</summary>
    public bool Partial => Prior < Asked;

    /// <summary>The scenario's hash.</summary>
    public string ScenarioHash => ScenarioFile.Hash(Subject.Scenario);

    /// <summary>The scenario.</summary>
    public Scenario Scenario => Subject.Scenario;
}
