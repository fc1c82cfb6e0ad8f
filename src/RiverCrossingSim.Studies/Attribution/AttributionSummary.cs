using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a study of causes says: how the difference between a move and an undisturbed one is shared out among them. A number that
/// does not exist is <c>null</c> in the file.
/// </summary>
public sealed record AttributionSummary : IPartlyComputed<AttributionSummary>
{
    /// <summary>The scenario's short name.</summary>
    public required string Name { get; init; }

    /// <summary>The scenario's title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>What was set in the file, in words; null for the file as it is.</summary>
    public string? Changed { get; init; }

    /// <summary>The file with which it is compared, where the causes are what differs; null for an undisturbed move.</summary>
    public string? Against { get; init; }

    /// <summary>What it is compared with, in words.</summary>
    [JsonIgnore]
    public string Base => Against ?? "an undisturbed move";

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Hash of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Replications of each subset of the causes.</summary>
    public required int Replications { get; init; }

    /// <summary>Whether the study was cancelled before all replications were done.</summary>
    public bool Partial { get; init; }

    /// <summary>The time at which durations are cut, and with which failures count, hours.</summary>
    [JsonPropertyName("up_to_h")]
    public required double UpTo { get; init; }

    /// <summary>Replications that never ended with every cause on: they failed, or were unresolved at the horizon.</summary>
    public required ShareEstimate NeverEnded { get; init; }

    /// <summary>
    /// How much of the difference in mean duration are replications that never ended with every cause on, hours.
    /// </summary>
    [JsonPropertyName("never_ended_part_h")]
    public required double NeverEndedPart { get; init; }

    /// <summary>How the shares are had.</summary>
    public required AttributionMethod Method { get; init; }

    /// <summary>Subsets of the causes with which each replication was run.</summary>
    public required int Subsets { get; init; }

    /// <summary>What has a share, in the order of the causes.</summary>
    public required IReadOnlyList<ExplainedCause> Causes { get; init; }

    /// <summary>How it was chosen what has a share of its own; null where every cause has.</summary>
    public CauseChoice? Choice { get; init; }

    /// <summary>What is to be said, in plain sentences; the first is the answer.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>The difference in each measure and its shares; the mean duration first.</summary>
    public required IReadOnlyList<ExplainedMeasure> Measures { get; init; }

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    AttributionSummary IPartlyComputed<AttributionSummary>.Lacking(
        IReadOnlyList<Omission> all,
        IReadOnlyList<string> said
    ) => this with { NotComputed = all, Sentences = [.. Sentences, .. said] };
}

/// <summary>A cause, or several as one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">The causes of which it is made.</param>
/// <param name="Off">What is the case where it is switched off.</param>
public sealed record ExplainedCause(string Name, IReadOnlyList<string> Members, string Off);

/// <summary>How the difference between a move and an undisturbed one is shared out in one measure.</summary>
/// <param name="Measure">Its name: <c>restricted_duration_h</c>, <c>done_within_35h</c>, <c>restricted_duration_q90_h</c>.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Quantile">Which quantile over the replications it is; null for a mean.</param>
/// <param name="Actual">Its mean, or quantile, with every cause on.</param>
/// <param name="Undisturbed">The same with every cause off.</param>
/// <param name="Shares">The shares, in the order of the causes; they sum to actual - undisturbed.</param>
public sealed record ExplainedMeasure(
    string Measure,
    string Label,
    MeasureKind Kind,
    double? Quantile,
    double Actual,
    double Undisturbed,
    IReadOnlyList<CauseShare> Shares
)
{
    /// <summary>
    /// Its mean, or quantile, with each subset of the causes that every replication has: of none first, of all last; bit i of a subset for
    /// the i-th cause.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<(int Subset, double Value)> Worth { get; init; } = [];

    /// <summary>What it is compared with, in words.</summary>
    [JsonIgnore]
    public string Base { get; init; } = "an undisturbed move";

    /// <summary>Whether it is the mean duration.</summary>
    [JsonIgnore]
    public bool IsDuration => Measure == ComparedMeasures.Duration;

    /// <summary>Whether any cause is shown to change it.</summary>
    [JsonIgnore]
    public bool HasShares => Shares.Any(share => share.Finding is ShareFinding.More or ShareFinding.Less);

    /// <summary>What is shared out: actual - undisturbed.</summary>
    public double Difference => Actual - Undisturbed;
}

/// <summary>
/// What a cause has of a difference: what it adds when it joins those that are on, averaged over all orders in which they may join. In
/// the unit of the measure; above 0 where it makes the measure greater.
/// </summary>
/// <param name="Cause">Its name.</param>
/// <param name="Share">The share.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="Finding">What it shows.</param>
/// <param name="Differing">Replications in which the cause changes anything.</param>
/// <param name="OffAlone">What it adds where all the others are on: actual minus actual without it.</param>
/// <param name="OnAlone">What it adds where all the others are off.</param>
public sealed record CauseShare(
    string Cause,
    double Share,
    double Low,
    double High,
    ShareFinding Finding,
    int Differing,
    double OffAlone,
    double OnAlone
);

/// <summary>What the replications show of a share.</summary>
public enum ShareFinding
{
    /// <summary>The cause makes the measure greater.</summary>
    More,

    /// <summary>The cause makes the measure smaller.</summary>
    Less,

    /// <summary>The interval holds 0: it is not told apart from 0.</summary>
    Undecided,

    /// <summary>Too few replications came out differently to bound the share.</summary>
    TooFew,

    /// <summary>The cause changes nothing in any replication: the share is exactly 0.</summary>
    Nothing,
}
