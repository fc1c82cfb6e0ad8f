using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a two-level study says: how much of the spread is what nobody knows and how much is luck. A number that does not
/// exist is <c>null</c> in the file.
/// </summary>
public sealed record LevelsSummary : IPartlyComputed<LevelsSummary>
{
    /// <summary>The scenario's short name.</summary>
    public required string Name { get; init; }

    /// <summary>The scenario's title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>What was set in the file before the study, in words; null for the file as it is. In the folder the manifest has it.</summary>
    [JsonIgnore]
    public string? Changed { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Hash of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Draws of the assumptions.</summary>
    public required int Assumptions { get; init; }

    /// <summary>Replications of each draw.</summary>
    public required int Chance { get; init; }

    /// <summary>Whether the study was cancelled before all draws were done.</summary>
    public bool Partial { get; init; }

    /// <summary>The scenario's horizon, hours.</summary>
    [JsonPropertyName("horizon_h")]
    public required double Horizon { get; init; }

    /// <summary>The last milestone up to the horizon; in mean times, a replication that is not done by then counts with it.</summary>
    public required Deadline Deadline { get; init; }

    /// <summary>How the replications ended.</summary>
    public required OutcomeShares Outcomes { get; init; }

    /// <summary>What is to be said, in plain sentences; the first is the answer.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>The spread of each measure, parted in two; without those that are the same in every replication.</summary>
    public required IReadOnlyList<LevelShare> Measures { get; init; }

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    LevelsSummary IPartlyComputed<LevelsSummary>.Lacking(IReadOnlyList<Omission> all, IReadOnlyList<string> said) =>
        this with
        {
            NotComputed = all,
            Sentences = [.. Sentences, .. said],
        };
}

/// <summary>The spread of a measure: what differs from one draw of the assumptions to the next, and what is luck.</summary>
/// <param name="Measure">Its name: <c>restricted_duration_h</c>, <c>done_within_35h</c>, <c>personnel_killed</c>.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Mean">The mean over all replications.</param>
/// <param name="BetweenDeviation">The standard deviation between draws of the assumptions, 0 where its square was estimated below 0.</param>
/// <param name="WithinDeviation">The standard deviation by luck where the assumptions stay the same.</param>
/// <param name="BetweenVariance">The variance between draws, estimated without bias; it may be negative.</param>
/// <param name="WithinVariance">The variance by luck, estimated without bias.</param>
/// <param name="AssumptionsShare">The share of the variance that is what nobody knows, from 0 to 1, a negative estimate cut to 0.</param>
/// <param name="Low">Lower end of the share's 95 % interval.</param>
/// <param name="High">Upper end of the share's 95 % interval.</param>
/// <param name="IsCut">Whether the variance between draws was estimated below 0.</param>
public sealed record LevelShare(
    string Measure,
    string Label,
    MeasureKind Kind,
    double Mean,
    double BetweenDeviation,
    double WithinDeviation,
    double BetweenVariance,
    double WithinVariance,
    double AssumptionsShare,
    double Low,
    double High,
    bool IsCut
);
