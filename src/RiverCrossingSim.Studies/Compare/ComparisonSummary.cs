using System.Text.Json.Serialization;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a comparison says, in numbers and in sentences: the content of its <c>summary.json</c>, of the table on the
/// terminal and of the head of its report. Differences are second - first, over the same replications. A number that
/// does not exist is <c>null</c> in the file.
/// </summary>
public sealed record ComparisonSummary : IPartlyComputed<ComparisonSummary>
{
    /// <summary>One sentence that says which is better, as far as the replications show it.</summary>
    public required string Verdict { get; init; }

    /// <summary>What else there is to say, in plain sentences.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Where those compared differ in a way that the reader must know: forces, horizons.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications of each.</summary>
    public required int Replications { get; init; }

    /// <summary>Whether the study was cancelled before all replications were done.</summary>
    public bool Partial { get; init; }

    /// <summary>Why a study with a precision target ended, in words; null without a target.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>The confidence with which all intervals of differences hold together.</summary>
    public required double Confidence { get; init; }

    /// <summary>How many differences those are.</summary>
    public required int Comparisons { get; init; }

    /// <summary>The confidence of each single one that this takes.</summary>
    public required double EachConfidence { get; init; }

    /// <summary>The earliest of the horizons, hours.</summary>
    [JsonPropertyName("common_horizon_h")]
    public required double CommonHorizon { get; init; }

    /// <summary>The time by which all are judged: the last milestone at or before every horizon.</summary>
    public required Deadline Deadline { get; init; }

    /// <summary>Those compared, in the order given.</summary>
    public required IReadOnlyList<ComparedScenario> Scenarios { get; init; }

    /// <summary>Each measure's mean, scenario by scenario.</summary>
    public required IReadOnlyList<MeasureMeans> Measures { get; init; }

    /// <summary>Every pair, the first always the earlier of those given.</summary>
    public required IReadOnlyList<PairSummary> Pairs { get; init; }

    /// <summary>Whether all had the same luck, replication by replication; else the runs were independent of each other.</summary>
    public bool IsPaired { get; init; } = true;

    /// <summary>With three or more, each against the best of the others; else empty.</summary>
    public IReadOnlyList<MeasureBest> Best { get; init; } = [];

    /// <summary>The curves "done within t" of all pairs with their band; in the files they are <c>done-within.csv</c>.</summary>
    [JsonIgnore]
    public CurveComparison Curves { get; init; } = null!;

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    ComparisonSummary IPartlyComputed<ComparisonSummary>.Lacking(
        IReadOnlyList<Omission> all,
        IReadOnlyList<string> said
    ) => this with { NotComputed = all, Sentences = [.. Sentences, .. said] };

    /// <summary>The pair of two scenarios by their places.</summary>
    /// <param name="first">The place of the one given earlier.</param>
    /// <param name="second">The place of the one given later.</param>
    public PairSummary Pair(int first, int second) =>
        Pairs.Single(pair => pair.First == Scenarios[first].Name && pair.Second == Scenarios[second].Name);
}

/// <summary>One of those compared.</summary>
/// <param name="Name">Its name in the comparison.</param>
/// <param name="Origin">Where it comes from, in words; null if that is not known.</param>
/// <param name="Title">The scenario's title; null if it has none.</param>
/// <param name="ScenarioHash">Hash of the resolved scenario.</param>
/// <param name="Personnel">People of the force at the start.</param>
/// <param name="Vehicles">Vehicles of the force at the start.</param>
/// <param name="Horizon">Its own horizon, hours.</param>
/// <param name="Outcomes">How its replications ended, up to its own horizon.</param>
/// <param name="Duration">The 5, 25, 50, 75 and 95 % quantiles of the duration of completed replications, hours; empty if none completed.</param>
/// <param name="Median">The median duration of all replications, hours, where one that did not complete counts as never.</param>
public sealed record ComparedScenario(
    string Name,
    string? Origin,
    string? Title,
    string ScenarioHash,
    int Personnel,
    int Vehicles,
    [property: JsonPropertyName("horizon_h")] double Horizon,
    OutcomeShares Outcomes,
    [property: JsonPropertyName("duration_h")] IReadOnlyList<QuantileEstimate> Duration,
    [property: JsonPropertyName("median_h")] QuantileEstimate? Median
);

/// <summary>A measure and its mean in each scenario.</summary>
/// <param name="Measure">Its name: <c>done_in_time</c>, <c>restricted_duration_h</c>, <c>personnel_killed</c>.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Means">The means with their own 95 % intervals, in the order of the scenarios.</param>
public sealed record MeasureMeans(string Measure, string Label, MeasureKind Kind, IReadOnlyList<MeanEstimate> Means);

/// <summary>A mean and its 95 % interval.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Mean">The mean; a chance or share is from 0 to 1.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public sealed record MeanEstimate(string Scenario, double Mean, double Low, double High);

/// <summary>A measure, and how far each scenario lies behind the best of the others in it.</summary>
/// <param name="Measure">Its name.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Scenarios">In the order of the scenarios.</param>
public sealed record MeasureBest(string Measure, string Label, MeasureKind Kind, IReadOnlyList<BestEstimate> Scenarios)
{
    /// <summary>Whether it is of the duration.</summary>
    [JsonIgnore]
    public bool IsDuration => Measure == ComparedMeasures.Duration;
}

/// <summary>How far a scenario lies behind the best of the others; below 0 if it is ahead of them.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Behind">The estimate, in the unit of the measure; for a chance, by how much it is smaller.</param>
/// <param name="Low">Lower end of the interval; 0 where the scenario is shown not to be the best.</param>
/// <param name="High">Upper end of the interval; 0 where the scenario is shown to be the best.</param>
/// <param name="MayBeBest">Whether the replications leave it open, or show, that it is the best.</param>
/// <param name="IsBest">Whether they show it.</param>
public sealed record BestEstimate(string Scenario, double Behind, double Low, double High, bool MayBeBest, bool IsBest);
