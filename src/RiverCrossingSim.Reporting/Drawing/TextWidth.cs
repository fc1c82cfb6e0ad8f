using System.Collections.Concurrent;
using SkiaSharp;

namespace RiverCrossingSim.Reporting;

/// <summary>How large a text is in the charts' font, to know before drawing what fits.</summary>
static class TextWidth
{
    /// <summary>At small sizes a font's widths are rounded, so they are measured at this one and scaled.</summary>
    const float Measured = 100;

    static readonly ConcurrentDictionary<(string Family, bool IsBold), SKTypeface> Typefaces = new();

    /// <summary>Width in pixels at a size in pixels; of several lines the widest.</summary>
    public static float Of(string text, float size = ChartTheme.TextSize, bool bold = false)
    {
        using var font = Font(bold);
        var widest = 0f;
        foreach (var line in text.Split('\n'))
        {
            widest = Math.Max(widest, font.MeasureText(line));
        }
        return widest * size / Measured;
    }

    /// <summary>From line to line of a text, pixels.</summary>
    public static float Leading(float size = ChartTheme.TextSize)
    {
        using var font = Font(bold: false);
        return font.Spacing * size / Measured;
    }

    /// <summary>Height of a text of one or several lines, pixels; 0 for none.</summary>
    public static float Height(string text, float size = ChartTheme.TextSize) =>
        text.Length == 0 ? 0 : Leading(size) * (1 + text.Count(letter => letter == '\n'));

    /// <summary>Breaks a text into lines no wider than given; whatever is too long for a line goes on in the next.</summary>
    public static string Wrap(string text, double width, float size = ChartTheme.TextSize, bool bold = false) =>
        Of(text, size, bold) <= width
            ? text
            : string.Join('\n', TextLines.Of(text, width, size, bold)).Replace('\u00a0', ' ');

    static SKFont Font(bool bold)
    {
        // Nothing can be null as a key; without any font the library's own default measures.
        var typeface = Typefaces.GetOrAdd(
            (ChartFont.Family ?? "", bold),
            key =>
                SKTypeface.FromFamilyName(
                    key.Family.Length == 0 ? null : key.Family,
                    key.IsBold ? SKFontStyle.Bold : SKFontStyle.Normal
                )
        );
        return new SKFont(typeface, Measured) { Subpixel = true };
    }
}
