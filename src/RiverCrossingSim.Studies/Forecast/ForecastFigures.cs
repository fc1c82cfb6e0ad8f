using System.Text.Json.Serialization;

namespace RiverCrossingSim.Studies;

/// <summary>A thing that was seen.</summary>
/// <param name="Quantity">What, by its name in the file.</param>
/// <param name="Subject">The site or source of fire; empty for the whole.</param>
/// <param name="Text">It in words: "vehicles across, 2,100 to 2,900, at 20 h".</param>
/// <param name="Time">When, hours.</param>
/// <param name="Low">Lower end of its range, in the base unit; 1 or 0 for a fact.</param>
/// <param name="High">Upper end of its range.</param>
/// <param name="ModelLow">The 5 % quantile in the model before anything was seen, in the base unit.</param>
/// <param name="ModelMedian">The median in the model.</param>
/// <param name="ModelHigh">The 95 % quantile in the model.</param>
/// <param name="ModelText">These in words: "1,386 (0 to 9,023)"; of a fact, nothing.</param>
/// <param name="Check">How usual it is in the model.</param>
/// <param name="Source">Where it is taken from; null where that is not said.</param>
/// <param name="Confidence">How far that is to be trusted, in words; null where that is not said.</param>
public sealed record ForecastObservation(
    string Quantity,
    string Subject,
    string Text,
    [property: JsonPropertyName("time_h")] double Time,
    double Low,
    double High,
    double ModelLow,
    double ModelMedian,
    double ModelHigh,
    string ModelText,
    ForecastCheck Check,
    string? Source,
    string? Confidence
);

/// <summary>How usual what was seen is in the model.</summary>
/// <param name="AsFar">Replications in which it lies as far out; of a fact, those in which it is so.</param>
/// <param name="Of">Replications.</param>
/// <param name="Chance">The chance of being as far out on any side, from 0 to 1.</param>
/// <param name="IsImpossible">Whether it is so unusual that nothing is foretold from it.</param>
public sealed record ForecastCheck(int AsFar, int Of, double Chance, bool IsImpossible);

/// <summary>A chance before and after what was seen.</summary>
/// <param name="Within">The time by which it is to be done, hours; the horizon for the chance that it never is.</param>
/// <param name="Text">The time in words.</param>
/// <param name="Before">The chance before anything was seen, from 0 to 1.</param>
/// <param name="After">The chance after; null where nothing is foretold.</param>
/// <param name="Tempered">The same by tempered weights, as a check of the method; null where nothing was seen or is foretold.</param>
public sealed record ForetoldChance(
    [property: JsonPropertyName("within_h")] double Within,
    string Text,
    double Before,
    double? After,
    double? Tempered
);

/// <summary>A quantile of the duration among the replications that are done.</summary>
/// <param name="P">Which, from 0 to 1.</param>
/// <param name="Before">Hours, before anything was seen.</param>
/// <param name="After">Hours, after; null where nothing is foretold.</param>
public sealed record ForecastQuantile(
    double P,
    [property: JsonPropertyName("before_h")] double Before,
    [property: JsonPropertyName("after_h")] double? After
);

/// <summary>The interval that holds 90 % of all replications; infinite at its end where it may never be done.</summary>
/// <param name="BeforeLow">Its lower end before anything was seen, hours.</param>
/// <param name="BeforeHigh">Its upper end before.</param>
/// <param name="AfterLow">Its lower end after; null where nothing is foretold.</param>
/// <param name="AfterHigh">Its upper end after; null where nothing is foretold.</param>
public sealed record ForecastInterval(
    [property: JsonPropertyName("before_low_h")] double BeforeLow,
    [property: JsonPropertyName("before_high_h")] double BeforeHigh,
    [property: JsonPropertyName("after_low_h")] double? AfterLow,
    [property: JsonPropertyName("after_high_h")] double? AfterHigh
);

/// <summary>On how many replications a forecast rests.</summary>
/// <param name="Agreeing">Replications that agree with every fact that was seen.</param>
/// <param name="Kept">Those nearest to what was seen, which are kept.</param>
/// <param name="EffectiveSize">How many of equal weight would say as much.</param>
/// <param name="Near">How many are as near as the observations are exact: the effective size of plain weights by the likelihood.</param>
/// <param name="TemperedSize">The effective size of the tempered weights of the check.</param>
/// <param name="Power">The power to which the likelihood is raised for them, from 0 to 1.</param>
public sealed record ForecastBasis(
    int Agreeing,
    int Kept,
    double EffectiveSize,
    double Near,
    double TemperedSize,
    double Power
);

/// <summary>
/// How wrong forecasts from such observations are: each of many replications is taken for the truth in turn, seen with the
/// same errors at the same times, and foretold from the others.
/// </summary>
/// <param name="Truths">Replications taken for the truth.</param>
/// <param name="Inside">Of these, how many lay in their 90 % interval.</param>
/// <param name="DoneTruths">Those of them that were done.</param>
/// <param name="DoneInside">Of these, how many lay in the 90 % band among those done.</param>
/// <param name="WidthBefore">Median width of the band before anything was seen, hours.</param>
/// <param name="WidthAfter">Median width of the band after, hours.</param>
/// <param name="BrierBefore">Mean squared error of the chance to be done in time, before: 0 is perfect, 0.25 a coin.</param>
/// <param name="BrierAfter">The same after.</param>
public sealed record ForecastCoverage(
    int Truths,
    ShareEstimate Inside,
    int DoneTruths,
    ShareEstimate DoneInside,
    [property: JsonPropertyName("width_before_h")] double WidthBefore,
    [property: JsonPropertyName("width_after_h")] double WidthAfter,
    double BrierBefore,
    double BrierAfter
)
{
    /// <summary>What part of the squared error the observations take away; below 0 where they do harm.</summary>
    public double Skill => BrierBefore > 0 ? 1 - (BrierAfter / BrierBefore) : 0;
}

/// <summary>What was seen says of an assumption.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Before and after in words.</param>
/// <param name="Before">Its 5, 50 and 95 % quantiles before, in the base unit.</param>
/// <param name="After">The same after.</param>
/// <param name="Ranks">Where these lie among the values before, from 0 to 1.</param>
/// <param name="Moved">How far its middle moved among its own values, from -0.5 to 0.5: 0.25 from the median to the upper quartile.</param>
/// <param name="Narrowed">By what part its 90 % range among its own values became narrower; below 0 where it became wider.</param>
/// <param name="HasMoved">Whether that is more than chance makes of so few replications.</param>
public sealed record ForecastAssumption(
    string Name,
    string Text,
    IReadOnlyList<double> Before,
    IReadOnlyList<double> After,
    IReadOnlyList<double> Ranks,
    double Moved,
    double Narrowed,
    bool HasMoved
);

/// <summary>What is across over time, as shares of the force.</summary>
/// <param name="Quantity">People or vehicles, by the name of the observed quantity.</param>
/// <param name="Initial">How many there are in all.</param>
/// <param name="Points">The points, rising in time.</param>
public sealed record ForecastCurve(string Quantity, int Initial, IReadOnlyList<ForecastCurvePoint> Points);

/// <summary>What is across at a time: 5, 50 and 95 % quantiles.</summary>
/// <param name="Time">Hours.</param>
/// <param name="Before">Before anything was seen, shares from 0 to 1.</param>
/// <param name="After">After; empty where nothing is foretold.</param>
public sealed record ForecastCurvePoint(
    [property: JsonPropertyName("time_h")] double Time,
    IReadOnlyList<double> Before,
    IReadOnlyList<double> After
);

/// <summary>A further look that could be had.</summary>
/// <param name="Quantity">At what, by the name of the observed quantity.</param>
/// <param name="Subject">The site or source of fire; empty for the whole.</param>
/// <param name="Time">When, hours.</param>
/// <param name="Text">It in words.</param>
/// <param name="Error">With what standard deviation it is taken to be seen, in the base unit; 0 for a fact.</param>
/// <param name="Brier">The squared error of the chance to be done in time that is to be expected with it.</param>
/// <param name="BrierNow">The same without it.</param>
/// <param name="Width">The width of the 90 % interval that is to be expected with it, hours; never counts as the horizon.</param>
/// <param name="WidthNow">The same without it.</param>
public sealed record ForecastLook(
    string Quantity,
    string Subject,
    [property: JsonPropertyName("time_h")] double Time,
    string Text,
    double Error,
    double Brier,
    double BrierNow,
    [property: JsonPropertyName("width_h")] double Width,
    [property: JsonPropertyName("width_now_h")] double WidthNow
)
{
    /// <summary>Below this squared error it is as good as known whether it is done in time, and looks are told apart by the width.</summary>
    const double Decided = 0.01;

    /// <summary>Whether it is by the width that looks are told apart.</summary>
    public bool IsByWidth => BrierNow < Decided;

    /// <summary>What part of the squared error, or of the width, it is to be expected to take away; below 0 where it seems to do harm.</summary>
    public double Gain => IsByWidth ? (WidthNow > 0 ? 1 - (Width / WidthNow) : 0) : 1 - (Brier / BrierNow);
}
