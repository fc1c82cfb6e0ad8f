namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>Jupyter counts places in a text in Unicode code points, .NET in UTF-16 code units.</summary>
static class CodePoints
{
    /// <summary>The code unit of a code point.</summary>
    public static int ToUnits(string text, int points)
    {
        var units = 0;
        while (points-- > 0 && units < text.Length)
        {
            units += IsPair(text, units) ? 2 : 1;
        }
        return units;
    }

    /// <summary>The code point of a code unit.</summary>
    public static int FromUnits(string text, int units)
    {
        var points = 0;
        for (var unit = 0; unit < Math.Min(units, text.Length); points++)
        {
            unit += IsPair(text, unit) ? 2 : 1;
        }
        return points;
    }

    static bool IsPair(string text, int unit) => unit + 1 < text.Length && char.IsSurrogatePair(text, unit);
}
