using System.Text.Json.Serialization;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>How the replications ended; the three shares add up to 1.</summary>
/// <param name="Completed">Cleared, with at least the completion share across.</param>
/// <param name="Failed">Everybody resolved, but less than the completion share across.</param>
/// <param name="Censored">Somebody unresolved at the horizon.</param>
public sealed record OutcomeShares(ShareEstimate Completed, ShareEstimate Failed, ShareEstimate Censored);

/// <summary>People captured or stranded in replications that completed all the same, since enough others were across.</summary>
/// <param name="Completed">Completed replications that left anybody, of those that completed.</param>
/// <param name="Most">The most people left in one of them.</param>
public sealed record LeftBehind(ShareEstimate Completed, int Most);

/// <summary>The chance to be done within a given time.</summary>
/// <param name="Within">The time, hours.</param>
/// <param name="Text">The time in words: "35 h", "3 days".</param>
/// <param name="Done">Replications that completed and were clear by then, of all replications.</param>
public sealed record MilestoneChance(
    [property: JsonPropertyName("within_h")] double Within,
    string Text,
    ShareEstimate Done
);

/// <summary>T(q) over all replications; infinite (null in the file) where that share is never across.</summary>
/// <param name="Kind"><c>personnel</c> or <c>vehicles</c>.</param>
/// <param name="Percent">q, percent of the initial personnel or vehicles.</param>
/// <param name="P05">The 5 % quantile, hours.</param>
/// <param name="Median">The median, hours.</param>
/// <param name="P95">The 95 % quantile, hours.</param>
/// <param name="Reached">Replications in which that share got across.</param>
public sealed record TimeToShare(
    string Kind,
    int Percent,
    [property: JsonPropertyName("p05_h")] double P05,
    [property: JsonPropertyName("median_h")] double Median,
    [property: JsonPropertyName("p95_h")] double P95,
    ShareEstimate Reached
);

/// <summary>How a time is distributed.</summary>
/// <param name="P05">The 5 % quantile, hours.</param>
/// <param name="Median">The median, hours.</param>
/// <param name="P95">The 95 % quantile, hours.</param>
public sealed record TimeSpread(
    [property: JsonPropertyName("p05_h")] double P05,
    [property: JsonPropertyName("median_h")] double Median,
    [property: JsonPropertyName("p95_h")] double P95
)
{
    internal static TimeSpread Of(IEnumerable<double> hours)
    {
        var sorted = new OrderStatistics([.. hours]);
        return new TimeSpread(sorted.Quantile(0.05), sorted.Quantile(0.5), sorted.Quantile(0.95));
    }
}

/// <summary>What was lost of one kind, or came across.</summary>
/// <param name="Kind">The column: <c>personnel_killed</c>, <c>vehicles_destroyed</c>.</param>
/// <param name="Label">The kind in words: "personnel killed".</param>
/// <param name="Initial">People or vehicles of the force at the start, to compare with.</param>
/// <param name="Number">How many, over the replications.</param>
public sealed record LossSummary(string Kind, string Label, int Initial, MeasureSummary Number);

/// <summary>What was lost on one kind of target.</summary>
/// <param name="Cause">The kind of target, as the scenario file writes it: <c>waiting-area</c>.</param>
/// <param name="Label">The kind in words: "waiting area".</param>
/// <param name="Measures">By the name of the measure, those of <see cref="LossMeasures"/>.</param>
public sealed record CauseSummary(string Cause, string Label, IReadOnlyDictionary<string, MeasureSummary> Measures);

/// <summary>What one crossing site did.</summary>
/// <param name="Site">Its name.</param>
/// <param name="Means">What works there, in words: "ferries", "pontoon bridge".</param>
/// <param name="Measures">
/// By the name of the measure: those of <see cref="SiteMeasures"/>, the downtime of each <see cref="Closure"/>, and whatever else
/// its means reports; only those that make sense for its means.
/// </param>
public sealed record SiteSummary(string Site, string Means, IReadOnlyDictionary<string, MeasureSummary> Measures);

/// <summary>The crossing that carried most.</summary>
/// <param name="Site">Its name.</param>
/// <param name="VehiclesShare">Its part of all vehicles carried, from 0 to 1; NaN where none were.</param>
/// <param name="PersonsShare">Its part of all people carried, from 0 to 1; NaN where none were.</param>
/// <param name="HeldUpBy">What held it up, one sentence.</param>
public sealed record BusiestCrossing(string Site, double VehiclesShare, double PersonsShare, string HeldUpBy);

/// <summary>What one fire source did.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Measures">By the name of the measure, those of <see cref="FireMeasures"/>.</param>
public sealed record FireSummary(string Source, IReadOnlyDictionary<string, MeasureSummary> Measures);

/// <summary>Something that happened once in a replication, or never: a site fell, the rear guard left, the dam broke.</summary>
/// <param name="Column">The column of the moment.</param>
/// <param name="Subject">Whom or what it befell, as the columns name it.</param>
/// <param name="Measure">What happened, as the columns name it: <c>fell_h</c>.</param>
/// <param name="Label">What happened in words: "city-ferries fell to the pursuer".</param>
/// <param name="Happened">Replications in which it happened.</param>
/// <param name="P05">The 5 % quantile of its time where it happened, hours; NaN where it never did.</param>
/// <param name="Median">The median, hours.</param>
/// <param name="P95">The 95 % quantile, hours.</param>
public sealed record EventSummary(
    [property: JsonIgnore] ResultColumn Column,
    string Subject,
    string Measure,
    string Label,
    ShareEstimate Happened,
    [property: JsonPropertyName("p05_h")] double P05,
    [property: JsonPropertyName("median_h")] double Median,
    [property: JsonPropertyName("p95_h")] double P95
);

/// <summary>Numbers of something that only some scenarios have: disruptions, civilians, the pursuer's line, the air defence.</summary>
/// <param name="Group">The group of columns: <c>disruption</c>, <c>civilians</c>, <c>pursuit</c>, <c>air_defence</c>, or one that the scenario's language has besides.</param>
/// <param name="Subject">Which of them; empty where there is only one.</param>
/// <param name="Measures">By the name of the measure.</param>
public sealed record OtherSummary(string Group, string Subject, IReadOnlyDictionary<string, MeasureSummary> Measures);

/// <summary>The time that loads spent in one stage, means over the replications.</summary>
/// <param name="Stage">The stage as the columns name it: <c>after_strike</c>.</param>
/// <param name="Label">The stage in words: "waiting after a strike".</param>
/// <param name="VehicleHours">Vehicle hours.</param>
/// <param name="VehicleShare">Part of all vehicle hours, from 0 to 1; NaN where there are none.</param>
/// <param name="PersonHours">Person hours, of riders as well.</param>
/// <param name="PersonShare">Part of all person hours, from 0 to 1; NaN where there are none.</param>
/// <param name="HalfFrom">When a quarter of its vehicle hours was over, or of its person hours where there are no vehicles, hours after the order; NaN where that is not known.</param>
/// <param name="HalfTo">When three quarters of them were over; between the two lies half of it.</param>
public sealed record StageSummary(
    string Stage,
    string Label,
    [property: JsonPropertyName("vehicle_h")] double VehicleHours,
    double VehicleShare,
    [property: JsonPropertyName("person_h")] double PersonHours,
    double PersonShare,
    [property: JsonPropertyName("half_from_h")] double HalfFrom,
    [property: JsonPropertyName("half_to_h")] double HalfTo
)
{
    /// <summary>Whether a load stands still there for want of something.</summary>
    [JsonIgnore]
    public bool IsWaiting { get; init; }
}

/// <summary>Something that nobody knows: what the scenario says of it, what was drawn, and what it goes with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value or distribution as a file writes it, with units.</param>
/// <param name="Source">Where the figure comes from; null where it is the author's assumption.</param>
/// <param name="Note">What is assumed and why; null if nothing is said.</param>
/// <param name="Drawn">What was drawn over the replications; null for one that is drawn per craft.</param>
/// <param name="GoesWith">Its rank correlation with how long it takes; null where it does not vary or nothing varies with it.</param>
public sealed record AssumptionSummary(
    string Name,
    string Value,
    string? Source,
    string? Note,
    MeasureSummary? Drawn,
    CorrelationEstimate? GoesWith
)
{
    /// <summary>How much of how long it takes it explains by itself; null where it does not vary or nothing varies with it.</summary>
    public ExplainedEstimate? Explains { get; init; }
}

/// <summary>
/// The share of the variance of a result's rank that an assumption explains by itself: the first-order index, by bins of
/// the assumption. Of the rank, because a few replications that never end would else outweigh all others.
/// </summary>
/// <param name="Of">The column that is ranked, the same as in the rank correlation.</param>
/// <param name="Share">At most 1, estimated without bias; it may come out below 0 where the assumption has no effect by itself.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end of the 95 % interval.</param>
/// <param name="PValue">That as much would show without any effect, adjusted by Holm over the assumptions.</param>
/// <param name="Bins">Bins used.</param>
public sealed record ExplainedEstimate(string Of, double Share, double Low, double High, double PValue, int Bins);
