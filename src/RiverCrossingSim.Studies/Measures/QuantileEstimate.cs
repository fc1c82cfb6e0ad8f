namespace RiverCrossingSim.Studies;

/// <summary>A quantile and its 95 % interval by order statistics.</summary>
/// <param name="P">The share of values at or below it, from 0 to 1.</param>
/// <param name="Value">The quantile; infinite where it lies beyond the values that are finite.</param>
/// <param name="Low">Lower end of the interval; minus infinity where too few values bound it.</param>
/// <param name="High">Upper end of the interval; infinite where too few values bound it.</param>
public sealed record QuantileEstimate(double P, double Value, double Low, double High);
