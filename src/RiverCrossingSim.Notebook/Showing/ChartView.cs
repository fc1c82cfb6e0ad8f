using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using RiverCrossingSim.Reporting;

namespace RiverCrossingSim.Notebook;

/// <summary>A chart as a picture, and in words where pictures are not shown.</summary>
static partial class ChartView
{
    /// <summary>The chart's forms.</summary>
    public static Shown Of(Chart chart)
    {
        var text = $"{chart.Title}\n{chart.Absence ?? chart.Caption}";
        return new Shown(FontCheck.Problem() is { } problem ? $"{text}\n{problem}" : text)
        {
            Svg = WithOwnNames(ChartFiles.Svg(chart)),
        };
    }

    /// <summary>
    /// A page may hold many pictures, and a name in one of them would mean the same name in all: names take a part that
    /// follows from the picture.
    /// </summary>
    static string WithOwnNames(string svg)
    {
        var own = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(svg)))[..8];
        return Names().Replace(svg, name => $"{name.Value}{own}-");
    }

    [GeneratedRegex(""" id="|url\(#""", RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
