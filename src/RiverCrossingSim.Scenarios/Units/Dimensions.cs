using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>How messages speak of what a number measures.</summary>
static class Dimensions
{
    /// <summary>"a length", "a speed".</summary>
    public static string Noun(this Dimension dimension) =>
        dimension switch
        {
            Dimension.Number => "a plain number",
            Dimension.Count => "a count",
            Dimension.Share => "a share",
            Dimension.Duration => "a time",
            Dimension.Length => "a length",
            Dimension.Speed => "a speed",
            Dimension.Mass => "a mass",
            Dimension.Rate => "a rate",
            Dimension.Angle => "an angle",
            _ => throw new InvalidOperationException($"no noun for {dimension}"),
        };

    /// <summary>A value as an author would write it.</summary>
    public static string Example(this Dimension dimension) =>
        dimension switch
        {
            Dimension.Number => "1.5",
            Dimension.Count => "12",
            Dimension.Share => "95 %",
            Dimension.Duration => "8 min",
            Dimension.Length => "1000 m",
            Dimension.Speed => "12 km/h",
            Dimension.Mass => "60 t",
            Dimension.Rate => "3 /d",
            Dimension.Angle => "46.64 deg",
            _ => throw new InvalidOperationException($"no example for {dimension}"),
        };

    /// <summary>Whether a number of it must bear a unit.</summary>
    public static bool NeedsUnit(this Dimension dimension) => !IsPlain(dimension) && dimension != Dimension.Angle;

    /// <summary>Whether it is a number without a unit of its own: plain, a count, or a share, which may be in percent.</summary>
    public static bool IsPlain(this Dimension dimension) =>
        dimension is Dimension.Number or Dimension.Count or Dimension.Share;

    /// <summary>"m, km, ft or mi".</summary>
    public static string UnitList(this Dimension dimension)
    {
        var symbols = MeasureUnit.Of(dimension).Select(unit => unit.Symbol).ToList();
        return symbols.Count < 2
            ? string.Concat(symbols)
            : $"{string.Join(", ", symbols.SkipLast(1))} or {symbols[^1]}";
    }
}
