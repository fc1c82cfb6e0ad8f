namespace RiverCrossingSim.Statistics;

/// <summary>A step of an <see cref="Ecdf"/>: from this value on, until the next, the curve has this height.</summary>
/// <param name="Value">In the unit of the values.</param>
/// <param name="Share">The share of values at or below, from 0 to 1.</param>
/// <param name="Lower">The band's lower edge.</param>
/// <param name="Upper">The band's upper edge.</param>
public readonly record struct EcdfStep(double Value, double Share, double Lower, double Upper);
