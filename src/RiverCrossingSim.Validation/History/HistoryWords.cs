using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Figures of history in words, with their units.</summary>
public static class HistoryWords
{
    /// <summary>What was observed: "2,100 to 2,400 men", "at least 35 h".</summary>
    public static string Observed(ObservedFigure observed, string unit)
    {
        ArgumentNullException.ThrowIfNull(observed);
        return double.IsInfinity(observed.High) ? $"at least {Number(observed.Low)} {unit}"
            : observed.Low.Equals(observed.High) ? $"{Number(observed.Low)} {unit}"
            : $"{Number(observed.Low)} to {Number(observed.High)} {unit}";
    }

    /// <summary>A predicted band: "1,200 to 2,560 men, median 2,300".</summary>
    public static string Band(Prediction prediction, string unit)
    {
        ArgumentNullException.ThrowIfNull(prediction);
        return $"{Number(prediction.Lower)} to {Number(prediction.Upper)} {unit}, median {Number(prediction.Median)}";
    }

    /// <summary>Where what was observed falls: "12 % of the replications below it, 80 % above".</summary>
    public static string Place(Prediction prediction)
    {
        ArgumentNullException.ThrowIfNull(prediction);
        return prediction is { ShareBelow: { } below, ShareAbove: { } above }
            ? $"{Wording.Percent(below)} of the replications below it, {Wording.Percent(above)} above"
            : "";
    }

    /// <summary>A figure of history, to the digit: "2,100", "1.25".</summary>
    /// <param name="number">The figure.</param>
    public static string Number(double number) =>
        Math.Abs(number) >= 100 ? Wording.Number(number) : Wording.Decimals(number, 2);
}
