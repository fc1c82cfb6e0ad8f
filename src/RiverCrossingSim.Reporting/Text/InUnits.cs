using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>Numbers of a scenario in the one unit in which all of them together read shortest.</summary>
static class InUnits
{
    const string PerDay = "km/d";

    /// <summary>A value: "8 km", "0.5 m/s", "unlimited".</summary>
    public static string Value(double value, Dimension dimension)
    {
        var (numbers, unit) = Of([value], dimension);
        return numbers[0] + unit;
    }

    /// <summary>Several values: their numbers, and the unit that stands behind the last.</summary>
    public static (IReadOnlyList<string> Numbers, string Unit) Of(IReadOnlyList<double> values, Dimension dimension)
    {
        if (values.All(double.IsPositiveInfinity))
        {
            return ([.. values.Select(_ => "unlimited")], "");
        }
        var unit = Shortest(values, dimension);
        return ([.. values.Select(value => Number(unit?.FromBase(value) ?? value))], Symbol(unit));
    }

    /// <summary>A distribution: "triangular(8, 20, 45 km/d)".</summary>
    public static string Text(Distribution distribution, Dimension dimension)
    {
        if (Given(distribution) is not { } given)
        {
            return Quantities.Text(distribution, dimension);
        }
        var (numbers, unit) = Of(given, dimension);
        return given.Count == 1 && distribution is Constant
            ? numbers[0] + unit
            : $"{distribution.Kind}({string.Join(", ", numbers)}{unit})";
    }

    /// <summary>What was drawn, in the unit in which the distribution reads shortest: "22.6 km/d (12.8 to 38.4)".</summary>
    public static string Drawn(Distribution distribution, Dimension dimension, double middle, double low, double high)
    {
        if (Given(distribution) is not { } given)
        {
            return Quantities.Spread(middle, low, high, dimension);
        }
        var unit = Shortest(given, dimension);
        return $"{Few(middle)}{Symbol(unit)} ({Few(low)} to {Few(high)})";

        string Few(double value) => Wording.Number(unit?.FromBase(value) ?? value);
    }

    /// <summary>The parameters that all have the distribution's unit; null where some do not, or where they are a list.</summary>
    static List<double>? Given(Distribution distribution)
    {
        var parameters = DistributionCatalogue.Find(distribution.Kind)!.Parameters;
        return parameters[0].IsList || parameters.Any(parameter => !parameter.HasUnit)
            ? null
            : [.. distribution.Parameters.Where(double.IsFinite)];
    }

    /// <summary>The unit in which the values together read shortest; null where they have none.</summary>
    static MeasureUnit? Shortest(IReadOnlyList<double> values, Dimension dimension) =>
        values.All(value => value == 0 && dimension != Dimension.Share)
            ? null
            : MeasureUnit
                .Of(dimension)
                .Where(unit => unit.IsUsual || unit.Symbol == PerDay)
                .MinBy(unit => values.Sum(value => Length(Number(unit.FromBase(value)))));

    static string Symbol(MeasureUnit? unit) =>
        unit switch
        {
            null => "",
            { Dimension: Dimension.Angle } => "°",
            { Symbol: var symbol } => $" {symbol}",
        };

    /// <summary>Digits, and one more for a point.</summary>
    static int Length(string number) => number.Length + (number.Contains('.', StringComparison.Ordinal) ? 1 : 0);

    /// <summary>At most six digits that count, thousands apart.</summary>
    static string Number(double value) => double.IsPositiveInfinity(value) ? "unlimited" : Wording.SixDigits(value);
}
