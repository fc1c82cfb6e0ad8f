using System.Globalization;
using System.Text.RegularExpressions;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The unit in which a factor's numbers are written, and how they are written: with six digits that count, so that what
/// the results print is exactly what was run.
/// </summary>
sealed partial class FactorScale
{
    readonly MeasureUnit? _unit;
    readonly bool _whole;

    FactorScale(MeasureUnit? unit, bool whole) => (_unit, _whole) = (unit, whole);

    /// <summary>The unit's symbol; empty for none.</summary>
    public string Symbol => _unit?.Symbol ?? "";

    /// <summary>The unit that an author wrote; that of the dimension where it is not one alone.</summary>
    public static FactorScale Written(string text, Measured measured, bool whole)
    {
        var symbol = NumberInFront().Replace(text, "").Trim();
        var unit =
            MeasureUnit.Find(symbol) ?? (measured.Dimension is { } dimension ? Usual(dimension, measured.Value) : null);
        return new FactorScale(unit, whole);
    }

    /// <summary>The unit in which a reader thinks of a value.</summary>
    public static FactorScale Of(Dimension dimension, double value, bool whole) => new(Usual(dimension, value), whole);

    /// <summary>A value in the base unit, as a file writes it.</summary>
    public FactorValue Value(double inBase)
    {
        var number = _unit?.FromBase(inBase) ?? inBase;
        var digits = (_whole ? Math.Round(number) : number).ToString("G6", CultureInfo.InvariantCulture);
        return new FactorValue(
            Symbol.Length == 0 ? digits : $"{digits} {Symbol}",
            double.Parse(digits, CultureInfo.InvariantCulture)
        );
    }

    /// <summary>A value that an author wrote, with its number in this unit.</summary>
    public FactorValue Value(string text, Measured measured) =>
        new(text, _unit?.FromBase(measured.Value) is { } number ? Tidy(number) : measured.Value);

    /// <summary>8.000000000000002 is 8.</summary>
    static double Tidy(double number) =>
        double.Parse(number.ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    static MeasureUnit? Usual(Dimension dimension, double value) =>
        dimension switch
        {
            Dimension.Share => MeasureUnit.Find("%"),
            Dimension.Duration => MeasureUnit.Find(value >= 3_600 ? "h" : "min"),
            Dimension.Length => MeasureUnit.Find(value >= 10_000 ? "km" : "m"),
            Dimension.Speed => MeasureUnit.Find("km/h"),
            Dimension.Rate => MeasureUnit.Find(value * 3_600 < 1 ? "/d" : "/h"),
            Dimension.Number or Dimension.Count => null,
            _ => MeasureUnit.Of(dimension).First(),
        };

    [GeneratedRegex(@"^\s*[-+0-9.eE]+", RegexOptions.NonBacktracking)]
    private static partial Regex NumberInFront();
}
