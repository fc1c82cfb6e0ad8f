using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A unit that a file may write. A value in the base unit is the number written times <c>Times</c>, divided by <c>Per</c>.</summary>
/// <param name="Symbol">As it is written.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Times">Factor; whole, so that 8 km/h is 8 / 3.6 to the last bit.</param>
/// <param name="Per">Divisor.</param>
/// <param name="IsUsual">Whether the writer and the messages use it.</param>
public sealed record MeasureUnit(string Symbol, Dimension Dimension, double Times, double Per = 1, bool IsUsual = true)
{
    /// <summary>All units, the usual ones of each dimension first and in the order in which the writer prefers them.</summary>
    public static IReadOnlyList<MeasureUnit> All { get; } =
    [
        new("d", Dimension.Duration, 86_400),
        new("h", Dimension.Duration, 3_600),
        new("min", Dimension.Duration, 60),
        new("s", Dimension.Duration, 1),
        new("m", Dimension.Length, 1),
        new("km", Dimension.Length, 1_000),
        new("ft", Dimension.Length, 0.3048, IsUsual: false),
        new("yd", Dimension.Length, 0.9144, IsUsual: false),
        new("mi", Dimension.Length, 1_609.344, IsUsual: false),
        new("nmi", Dimension.Length, 1_852, IsUsual: false),
        new("m/s", Dimension.Speed, 1),
        new("km/h", Dimension.Speed, 1, 3.6),
        new("km/d", Dimension.Speed, 1, 86.4, IsUsual: false),
        new("m/min", Dimension.Speed, 1, 60, IsUsual: false),
        new("kn", Dimension.Speed, 1_852, 3_600, IsUsual: false),
        new("mph", Dimension.Speed, 0.44704, IsUsual: false),
        new("t", Dimension.Mass, 1),
        new("kg", Dimension.Mass, 1, 1_000, IsUsual: false),
        new("/d", Dimension.Rate, 1, 86_400),
        new("/h", Dimension.Rate, 1, 3_600),
        new("/min", Dimension.Rate, 1, 60),
        new("/s", Dimension.Rate, 1),
        new("%", Dimension.Share, 1, 100),
        new("deg", Dimension.Angle, 1),
    ];

    /// <summary>The unit with this symbol, or null.</summary>
    /// <param name="symbol">As it is written; case matters.</param>
    public static MeasureUnit? Find(string symbol) => All.FirstOrDefault(unit => unit.Symbol == symbol);

    /// <summary>The units of a dimension; none for numbers and counts.</summary>
    /// <param name="dimension">What they measure.</param>
    public static IEnumerable<MeasureUnit> Of(Dimension dimension) => All.Where(unit => unit.Dimension == dimension);

    /// <summary>The number in the base unit.</summary>
    /// <param name="number">The number as it is written.</param>
    public double ToBase(double number) => number * Times / Per;

    /// <summary>The number as it would be written.</summary>
    /// <param name="value">The value in the base unit.</param>
    public double FromBase(double value) => value * Per / Times;
}
