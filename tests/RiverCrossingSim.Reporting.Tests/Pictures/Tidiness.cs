using System.Xml.Linq;
using SkiaSharp;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>What a reader must never meet in a picture: a text that is cut off, left out in part, or lies over another.</summary>
static class Tidiness
{
    /// <summary>Fails with every fault of some charts.</summary>
    public static void Assert(IEnumerable<Chart> charts) =>
        None(charts.SelectMany(chart => Faults(ChartFiles.Svg(chart)).Select(fault => $"{chart.Name}: {fault}")));

    /// <summary>Fails with every fault of a picture.</summary>
    public static void Assert(string svg) => None(Faults(svg));

    static void None(IEnumerable<string> faults)
    {
        List<string> all = [.. faults];
        Xunit.Assert.True(all.Count == 0, string.Join('\n', all));
    }

    /// <summary>The faults of a picture, a sentence each.</summary>
    public static IReadOnlyList<string> Faults(string svg)
    {
        var texts = PictureText.Of(XDocument.Parse(svg).Root!);
        using var letters = SKTypeface.FromFamilyName(ChartFont.Family);
        List<string> faults = texts.Count == 0 ? ["there is no text"] : [];
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            if (!text.Visible.Holds(text.Place))
            {
                faults.Add($"'{text.Words}' is cut off");
            }
            if (text.Words.Contains('…', StringComparison.Ordinal))
            {
                faults.Add($"'{text.Words}' is shortened");
            }
            if (
                text.Words.EnumerateRunes().FirstOrDefault(rune => !letters.ContainsGlyph(rune.Value)) is
                { Value: > 0 } rune
            )
            {
                faults.Add($"'{text.Words}' has a letter that the font lacks: {rune}");
            }
            faults.AddRange(
                texts
                    .Skip(i + 1)
                    .Where(other => text.Place.Overlaps(other.Place))
                    .Select(other => $"'{text.Words}' lies over '{other.Words}'")
            );
        }
        return faults;
    }
}
