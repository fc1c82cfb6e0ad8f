using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Description;

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
        var units = MeasureUnit.Of(dimension).Where(unit => unit.IsUsual || unit.Symbol == PerDay).ToList();
        if (units.Count == 0 || values.All(value => value == 0 && dimension != Dimension.Share))
        {
            return ([.. values.Select(Number)], "");
        }
        var best = units
            .Select(unit => (Unit: unit, Numbers: values.Select(value => Number(unit.FromBase(value))).ToList()))
            .MinBy(written => written.Numbers.Sum(Length));
        return (best.Numbers, dimension == Dimension.Angle ? "°" : $" {best.Unit.Symbol}");
    }

    /// <summary>Digits, and one more for a point.</summary>
    static int Length(string number) => number.Length + (number.Contains('.', StringComparison.Ordinal) ? 1 : 0);

    /// <summary>At most six digits that count, thousands apart.</summary>
    static string Number(double value) => double.IsPositiveInfinity(value) ? "unlimited" : Wording.SixDigits(value);
}
