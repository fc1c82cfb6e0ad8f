using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>A withdrawal that happened, what is predicted of it, and what was observed.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Scenario">The scenario that predicts it.</param>
/// <param name="IsBlind">Whether the ranges of its assumptions were committed before it was first run.</param>
/// <param name="Note">What is to be known of how it was made.</param>
public sealed record HistoricalCase(string Name, Scenario Scenario, bool IsBlind, string Note)
{
    /// <summary>The figures that are predicted, and from which output.</summary>
    public required IReadOnlyList<PredictedFigure> Figures { get; init; }

    /// <summary>What was observed, by figure; empty where it is not handed over yet.</summary>
    public required IReadOnlyDictionary<string, ObservedFigure> Observed { get; init; }

    /// <summary>
    /// To whom its outcome was known when the model's rules were made, in words: a score under those rules is then no
    /// test of them. Empty where it was known to nobody.
    /// </summary>
    public string KnownTo { get; init; } = "";

    /// <summary>The one figure by which it counts in the record of wars; empty where it does not count, as no withdrawal or as one that counts already.</summary>
    public string Primary { get; init; } = "";

    /// <summary>Claims of what was moved in what time.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Forecasts of how long it would take.</summary>
    public IReadOnlyList<Forecast> Forecasts { get; init; } = [];

    /// <summary>Committed files that are no longer as they were committed; empty for none.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];
}

/// <summary>A figure that is predicted.</summary>
/// <param name="Name">What it is, in words.</param>
/// <param name="Outputs">The outputs of a replication whose sum it is, as <see cref="Output.Named"/> knows them.</param>
/// <param name="Unit">Its unit: h and d for times, else a word.</param>
/// <param name="Note">What is to be known of it.</param>
public sealed record PredictedFigure(string Name, IReadOnlyList<string> Outputs, string Unit, string Note);

/// <summary>What was observed.</summary>
/// <param name="Figure">The predicted figure that it is held against.</param>
/// <param name="Low">At least so much, in the figure's unit.</param>
/// <param name="High">At most so much; infinite where the source says no more than "at least".</param>
/// <param name="Source">Where it is from.</param>
public sealed record ObservedFigure(string Figure, double Low, double High, string Source)
{
    /// <summary>Why the model misses it, where it does and its authors know; empty otherwise.</summary>
    public string Explanation { get; init; } = "";
}

/// <summary>A claim that so much was moved in such a time.</summary>
/// <param name="Text">The claim.</param>
/// <param name="Scenario">The scenario that it is asked of, with the share already across left open.</param>
/// <param name="Output">The time that decides it, a column in hours.</param>
/// <param name="WithinHours">It is met where that is at most this, hours.</param>
/// <param name="Items">What was to be moved.</param>
/// <param name="Source">Who claimed it.</param>
public sealed record Claim(string Text, Scenario Scenario, string Output, double WithinHours, int Items, string Source);

/// <summary>A forecast of the duration.</summary>
/// <param name="Text">As it was said.</param>
/// <param name="FromHours">At least so long, hours.</param>
/// <param name="ToHours">At most so long, hours; infinite for no limit.</param>
/// <param name="Source">Who said it.</param>
public sealed record Forecast(string Text, double FromHours, double ToHours, string Source);
