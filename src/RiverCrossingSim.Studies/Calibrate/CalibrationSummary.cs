using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>
/// What a calibration says: which assumptions fit what was seen, how they go together, and how wrong such calibrations are. Times are
/// hours after the order. A number that does not exist is <c>null</c> in the file.
/// </summary>
public sealed record CalibrationSummary
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

    /// <summary>Hash of the resolved scenario as it was.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Hash of the scenario with the assumptions that fit; null where there is none.</summary>
    public string? CalibratedHash { get; init; }

    /// <summary>Replications of the scenario as it is.</summary>
    public required int Replications { get; init; }

    /// <summary>Replications that were looked for near to what was seen; 0 where enough of the others were near.</summary>
    public required int LookedFor { get; init; }

    /// <summary>Whether it was cancelled before all replications were done.</summary>
    public bool Partial { get; init; }

    /// <summary>Up to when it was seen, hours.</summary>
    [JsonPropertyName("as_of_h")]
    public required double AsOf { get; init; }

    /// <summary>What is to be said, in plain sentences; the first is the answer.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Why no assumptions fit: the model can hardly produce what was seen; null where it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What was seen, and how usual it is in the scenario as it is.</summary>
    public required IReadOnlyList<ForecastObservation> Observations { get; init; }

    /// <summary>Rows of the table of assumptions that fit; 0 where there is none.</summary>
    public int Rows { get; init; }

    /// <summary>How many rows of equal weight would say as much.</summary>
    public double EffectiveSize { get; init; }

    /// <summary>The assumptions, those that moved most first.</summary>
    public IReadOnlyList<CalibratedAssumption> Assumptions { get; init; } = [];

    /// <summary>Assumptions that go together, the closest first; those whose ranks correlate by at least 0.2, and by more than chance makes.</summary>
    public IReadOnlyList<CalibratedPair> Pairs { get; init; } = [];
}

/// <summary>An assumption before and after what was seen.</summary>
/// <param name="Shift">How it moved.</param>
/// <param name="Covered">Of the replications taken for the truth, in how many its 90 % interval held it; null where none could be tried.</param>
public sealed record CalibratedAssumption(ForecastAssumption Shift, ShareEstimate? Covered);

/// <summary>Two assumptions that go together in what fits.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
/// <param name="Correlation">The correlation of their ranks, from -1 to 1.</param>
public sealed record CalibratedPair(string First, string Second, double Correlation);
