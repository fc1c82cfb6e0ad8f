using System.Text.Json.Serialization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What would have been different in one replication without one thing after another. A number that does not exist is <c>null</c> in
/// the file.
/// </summary>
public sealed record IncidentSummary : IPartlyComputed<IncidentSummary>
{
    /// <summary>The scenario's short name.</summary>
    public required string Name { get; init; }

    /// <summary>The scenario's title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>What was set in the file, in words; null for the file as it is.</summary>
    public string? Changed { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Hash of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Replications of the run of which it is one.</summary>
    public required int Replications { get; init; }

    /// <summary>The replication, counted from 0.</summary>
    public required int Replication { get; init; }

    /// <summary>Its place among them, from 1 for the best: completed ones first, the shorter before the longer.</summary>
    public required int Place { get; init; }

    /// <summary>Whether the study was cancelled before all was thought away.</summary>
    public bool Partial { get; init; }

    /// <summary>The horizon, with which one that never completes counts, hours.</summary>
    [JsonPropertyName("up_to_h")]
    public required double UpTo { get; init; }

    /// <summary>How the replication ended.</summary>
    public required ReplicationEnd End { get; init; }

    /// <summary>What is to be said, in plain sentences; the first is the answer.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>What was thought away, what helps most first.</summary>
    public required IReadOnlyList<ExplainedIncident> Without { get; init; }

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    /// <summary>Whether the replication completed.</summary>
    [JsonIgnore]
    public bool HasCompleted => End.Outcome == OutcomeKind.Completed;

    /// <summary>What is thought away by itself, and is no whole cause.</summary>
    [JsonIgnore]
    public IEnumerable<ExplainedIncident> Single => Without.Where(one => one.Kind != ThoughtAwayKind.Cause);

    /// <summary>Whole causes of the scenario.</summary>
    [JsonIgnore]
    public IEnumerable<ExplainedIncident> Causes => Without.Where(one => one.Kind == ThoughtAwayKind.Cause);

    IncidentSummary IPartlyComputed<IncidentSummary>.Lacking(IReadOnlyList<Omission> all, IReadOnlyList<string> said) =>
        this with
        {
            NotComputed = all,
            Sentences = [.. Sentences, .. said],
        };
}

/// <summary>What would have been different in a replication without one thing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in a sentence.</param>
/// <param name="At">When it happened, hours after the order; null for what holds all the time.</param>
/// <param name="Hits">Hits of a strike; 0 for what is none.</param>
/// <param name="End">How the replication would have ended.</param>
/// <param name="Sooner">By how many hours it would have been over sooner, one that never completes counted as the horizon; below 0 for later.</param>
/// <param name="MorePeople">How many more people would have come across; below 0 for fewer.</param>
/// <param name="MoreVehicles">How many more vehicles would have come across; below 0 for fewer.</param>
/// <param name="FewerKilled">How many fewer people would have been killed; below 0 for more.</param>
public sealed record ExplainedIncident(
    ThoughtAwayKind Kind,
    string Name,
    [property: JsonPropertyName("at_h")] double? At,
    int Hits,
    ReplicationEnd End,
    [property: JsonPropertyName("sooner_h")] double Sooner,
    int MorePeople,
    int MoreVehicles,
    int FewerKilled
)
{
    /// <summary>Whether anything that is looked at would have been different.</summary>
    [JsonIgnore]
    public bool ChangesAnything => Sooner != 0 || MorePeople != 0 || MoreVehicles != 0 || FewerKilled != 0;
}
