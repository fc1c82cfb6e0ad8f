using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a forecast says: how likely the crossing is to be done by when, before and after what was seen of it, and how wrong such
/// forecasts are. Times are hours after the order. A number that is infinite or does not exist is <c>null</c> in the file.
/// </summary>
public sealed record ForecastSummary : IPartlyComputed<ForecastSummary>
{
    /// <summary>The observations' short name.</summary>
    public required string Name { get; init; }

    /// <summary>The observations' title, or that of the scenario; null if neither has one.</summary>
    public string? Title { get; init; }

    /// <summary>The scenario's short name.</summary>
    public required string Scenario { get; init; }

    /// <summary>What was set in the scenario's file, in words; null for the file as it is.</summary>
    public string? Changed { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Hash of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Replications of the scenario as it is.</summary>
    public required int Replications { get; init; }

    /// <summary>Replications that were looked for near to what was seen; 0 where enough of the others were near.</summary>
    public required int LookedFor { get; init; }

    /// <summary>Whether it was cancelled before all replications were done.</summary>
    public bool Partial { get; init; }

    /// <summary>Up to when it was seen, hours.</summary>
    [JsonPropertyName("as_of_h")]
    public required double AsOf { get; init; }

    /// <summary>The scenario's horizon, hours.</summary>
    [JsonPropertyName("horizon_h")]
    public required double Horizon { get; init; }

    /// <summary>What is to be said, in plain sentences; the first is the answer.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Why nothing is foretold: the model can hardly produce what was seen; null where it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What was seen, and how usual it is in the model.</summary>
    public required IReadOnlyList<ForecastObservation> Observations { get; init; }

    /// <summary>How usual all that was seen is together; null where less than two things were seen.</summary>
    public ForecastCheck? Together { get; init; }

    /// <summary>The chances to be done; the first is the one that was asked for.</summary>
    public required IReadOnlyList<ForetoldChance> Chances { get; init; }

    /// <summary>The chance that it is never done before the horizon.</summary>
    public required ForetoldChance Never { get; init; }

    /// <summary>How long it takes among those that are done.</summary>
    public required IReadOnlyList<ForecastQuantile> Durations { get; init; }

    /// <summary>The interval that holds 90 % of all replications, those that are never done included.</summary>
    public required ForecastInterval Interval { get; init; }

    /// <summary>How many replications the forecast rests on; null where nothing was seen, or nothing is foretold.</summary>
    public ForecastBasis? Basis { get; init; }

    /// <summary>How wrong forecasts from such observations are; null where nothing was seen, or nothing is foretold.</summary>
    public ForecastCoverage? Coverage { get; init; }

    /// <summary>The assumptions, those that moved most first; empty where nothing is foretold.</summary>
    public IReadOnlyList<ForecastAssumption> Assumptions { get; init; } = [];

    /// <summary>What is across over time, before and after.</summary>
    public required IReadOnlyList<ForecastCurve> Curves { get; init; }

    /// <summary>What to look at next, the most telling first; empty where nothing is foretold.</summary>
    public IReadOnlyList<ForecastLook> NextLooks { get; init; } = [];

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    ForecastSummary IPartlyComputed<ForecastSummary>.Lacking(IReadOnlyList<Omission> all, IReadOnlyList<string> said) =>
        this with
        {
            NotComputed = all,
            Sentences = [.. Sentences, .. said],
        };
}
