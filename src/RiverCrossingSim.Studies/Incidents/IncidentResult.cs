using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A replication, and the same with one thing after another thought away.</summary>
public sealed record IncidentResult
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The file that it was read from, as it was given; null where there was none.</summary>
    public string? File { get; init; }

    /// <summary>What was set in its file, each <c>path=value</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The run of which the replication is one, rows alone.</summary>
    public required ReplicationTable Run { get; init; }

    /// <summary>The replication, counted from 0.</summary>
    public required int Replication { get; init; }

    /// <summary>How the replication ended.</summary>
    public required ReplicationEnd End { get; init; }

    /// <summary>What was thought away, one at a time, in the order in which it befell: the first ones where the study was ended early.</summary>
    public required IReadOnlyList<ThoughtAway> Without { get; init; }

    /// <summary>How many were to be thought away.</summary>
    public required int Asked { get; init; }

    /// <summary>The horizon, with which one that never completes counts.</summary>
    public required TimeSpan UpTo { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Wall-clock time.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether it was cancelled before all was thought away.</summary>
    public bool Partial => Without.Count < Asked;

    /// <summary>The hash of the scenario.</summary>
    public string ScenarioHash => ScenarioFile.Hash(Scenario);
}

/// <summary>How a replication ended.</summary>
/// <param name="Outcome">Whether it completed.</param>
/// <param name="Duration">Hours from the order until it had completed; infinite where it did not.</param>
/// <param name="PeopleAcross">People of the force across at the end.</param>
/// <param name="VehiclesAcross">Vehicles of the force across at the end.</param>
/// <param name="Killed">People of the force killed.</param>
public sealed record ReplicationEnd(
    OutcomeKind Outcome,
    double Duration,
    int PeopleAcross,
    int VehiclesAcross,
    int Killed
);

/// <summary>One thing of a replication that was thought away, and how the replication ended then.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">When it happened, hours after the order; null for what holds all the time.</param>
/// <param name="Name">Its name in a sentence: "the strike of 03:12 on 10 November at barge-bridge".</param>
/// <param name="Hits">Hits of a strike; 0 for what is none.</param>
/// <param name="End">How it ended.</param>
public sealed record ThoughtAway(ThoughtAwayKind Kind, double? At, string Name, int Hits, ReplicationEnd End);

/// <summary>What can be thought away of a replication.</summary>
public enum ThoughtAwayKind
{
    /// <summary>One strike.</summary>
    Strike,

    /// <summary>One breakdown.</summary>
    Breakdown,

    /// <summary>One disruption.</summary>
    Disruption,

    /// <summary>The time to mend what one hit closed or broke; the hit itself stays, with whom it killed and what it destroyed.</summary>
    Repair,

    /// <summary>What keeps one site closed all along: its late opening, its operating window, its damage at the start.</summary>
    Closure,

    /// <summary>A whole cause of the scenario, as a study of causes has it.</summary>
    Cause,
}
