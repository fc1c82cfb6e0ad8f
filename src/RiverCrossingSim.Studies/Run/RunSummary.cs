using System.Text.Json.Serialization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a run says, in numbers and in sentences: the content of <c>summary.json</c>, of the table on the terminal
/// and of the head of the report. Times are hours after the order. A number that is infinite or does not exist is
/// <c>null</c> in the file: a time that is never reached, an interval without a bound.
/// </summary>
public sealed record RunSummary : IPartlyComputed<RunSummary>
{
    /// <summary>The kinds of things that the scenario can name, with their words.</summary>
    [JsonIgnore]
    public ScenarioLanguage Language { get; init; } = ScenarioLanguage.Default;

    /// <summary>The scenario's short name.</summary>
    public required string Name { get; init; }

    /// <summary>The scenario's title; null if it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The question that the scenario is there to answer; null if it states none.</summary>
    public string? Question { get; init; }

    /// <summary>What was set in the file before the run, in words: "changed from kherson-2022.yaml: horizon=5d"; null for the file as it is. In the folder the manifest has it.</summary>
    [JsonIgnore]
    public string? Changed { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Hash of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Replications done.</summary>
    public required int Replications { get; init; }

    /// <summary>Whether the run was cancelled before all replications were done.</summary>
    public bool Partial { get; init; }

    /// <summary>Why a run with a precision target ended, in words; null without a target.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>People of the force at the start.</summary>
    public required int Personnel { get; init; }

    /// <summary>Vehicles of the force at the start.</summary>
    public required int Vehicles { get; init; }

    /// <summary>The share of personnel that must be across for a withdrawal to count as completed, from 0 to 1.</summary>
    public required double CompletionShare { get; init; }

    /// <summary>When unresolved replications are cut off, hours.</summary>
    [JsonPropertyName("horizon_h")]
    public required double Horizon { get; init; }

    /// <summary>The summary in plain sentences, in the order in which they are to be read.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>How wrong forecasts of this model have been; left out where that was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RecordSummary? Record { get; init; }

    /// <summary>How the replications ended.</summary>
    public required OutcomeShares Outcomes { get; init; }

    /// <summary>Whom completed replications left behind; null where none completed, or nobody could be left.</summary>
    public LeftBehind? LeftBehind { get; init; }

    /// <summary>The 5, 25, 50, 75 and 95 % quantiles of the duration of completed replications, hours; empty if none completed.</summary>
    [JsonPropertyName("duration_h")]
    public IReadOnlyList<QuantileEstimate> Duration { get; init; } = [];

    /// <summary>The chance to be done within each of the scenario's milestones up to the horizon, over all replications; beyond it nothing was looked at.</summary>
    public IReadOnlyList<MilestoneChance> Milestones { get; init; } = [];

    /// <summary>T(q): when q percent of the initial personnel and vehicles are across, over all replications.</summary>
    public IReadOnlyList<TimeToShare> Times { get; init; } = [];

    /// <summary>People and vehicles across at the end, those across at the start included, over all replications.</summary>
    public IReadOnlyList<LossSummary> Across { get; init; } = [];

    /// <summary>What was lost, people first; every kind, also those of which nothing was lost.</summary>
    public IReadOnlyList<LossSummary> Losses { get; init; } = [];

    /// <summary>Losses by what was under fire when they happened; empty without fire.</summary>
    public IReadOnlyList<CauseSummary> LossesByCause { get; init; } = [];

    /// <summary>The crossing sites, in the order of the scenario.</summary>
    public IReadOnlyList<SiteSummary> Sites { get; init; } = [];

    /// <summary>The crossing that carried most, and what held it up; null if nothing was carried.</summary>
    public BusiestCrossing? Busiest { get; init; }

    /// <summary>The fire sources, in the order of the scenario.</summary>
    public IReadOnlyList<FireSummary> Fire { get; init; } = [];

    /// <summary>What happened once or never besides: sites that fell, the rear guard's release, the dam; empty without such things.</summary>
    public IReadOnlyList<EventSummary> Events { get; init; } = [];

    /// <summary>Numbers of disruptions, civilians, the pursuer's line and the air defence, where the scenario has them.</summary>
    public IReadOnlyList<OtherSummary> Others { get; init; } = [];

    /// <summary>Where the loads' time went, in the order of a load's way.</summary>
    public IReadOnlyList<StageSummary> Stages { get; init; } = [];

    /// <summary>What nobody knows, and what it goes with; those that matter most first.</summary>
    public IReadOnlyList<AssumptionSummary> Assumptions { get; init; } = [];

    /// <summary>
    /// What would have to be true: how the assumptions are distributed among the replications that were done within a
    /// time; for each milestone within which enough were done, and enough were not.
    /// </summary>
    public IReadOnlyList<ConditionSummary> Conditions { get; init; } = [];

    /// <summary>Under which assumptions it is mostly not done within the last milestone, or the time asked for; null where no rule is found.</summary>
    public FailureRule? WhereItFails { get; init; }

    /// <summary>The undisturbed pace.</summary>
    public required UndisturbedPace Pace { get; init; }

    /// <summary>What no luck can beat with the replications' own assumptions; null where it could not be computed.</summary>
    public LowerBoundSummary? LowerBound { get; init; }

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    RunSummary IPartlyComputed<RunSummary>.Lacking(IReadOnlyList<Omission> all, IReadOnlyList<string> said) =>
        this with
        {
            NotComputed = all,
            Sentences = [.. Sentences, .. said],
        };
}
