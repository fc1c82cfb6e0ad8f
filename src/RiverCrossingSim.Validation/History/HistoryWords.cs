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
            ? $"{100 * below:0.#} % of the replications below it, {100 * above:0.#} % above"
            : "";
    }

    /// <summary>A number without more digits than it needs.</summary>
    public static string Number(double number) => Math.Abs(number) >= 100 ? $"{number:#,0}" : $"{number:0.##}";
}
