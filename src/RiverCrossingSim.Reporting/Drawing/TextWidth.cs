using SkiaSharp;

namespace RiverCrossingSim.Reporting;

/// <summary>How wide a text is in the charts' font, to know before drawing what fits.</summary>
static class TextWidth
{
    /// <summary>Width in pixels at a size in pixels.</summary>
    public static float Of(string text, float size = ChartTheme.TextSize, bool bold = false)
    {
        var style = bold ? SKFontStyle.Bold : SKFontStyle.Normal;
        using var typeface = SKTypeface.FromFamilyName(ChartFont.Family, style);
        using var font = new SKFont(typeface, size) { Subpixel = true };
        return font.MeasureText(text);
    }

    /// <summary>Breaks a text into lines no wider than given.</summary>
    public static string Wrap(string text, float width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && Of($"{lines[^1]} {word}") <= width)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }
        return string.Join('\n', lines);
    }

    /// <summary>Cuts a text to a width, with an ellipsis for what is left out.</summary>
    public static string Cut(string text, float width)
    {
        var kept = text;
        while (kept.Length > 1 && Of(kept + "…") > width)
        {
            kept = kept[..^1];
        }
        return kept.Length == text.Length || Of(text) <= width ? text : kept + "…";
    }
}
