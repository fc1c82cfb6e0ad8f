using System.Globalization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>A value as a table's cell has it: no more digits than a reader wants.</summary>
static class CellText
{
    const int Longest = 200;

    /// <summary>The text.</summary>
    public static string Of(object? value) =>
        value switch
        {
            null => "",
            double number => Number(number),
            float number => Number(number),
            int or long or uint or ulong or short => ((IFormattable)value).ToString(
                "#,0",
                CultureInfo.InvariantCulture
            ),
            DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => Cut(value.ToString() ?? ""),
        };

    /// <summary>Whether the values of a type stand to the right.</summary>
    public static bool IsNumber(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;
    }

    static string Number(double number) =>
        Math.Abs(number) switch
        {
            double.PositiveInfinity => number > 0 ? "∞" : "−∞",
            double.NaN => "",
            >= 1_000 => Wording.Count(number),
            >= 100 => Wording.Decimals(number, 1),
            >= 1 => Wording.Decimals(number, 2),
            _ => number.ToString("G3", CultureInfo.InvariantCulture),
        };

    static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
