using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// A chart as SVG for any reader's machine. The drawing library places every letter by itself and names one font; here
/// a text is one run of letters with its whole width, and font families end in a generic one, so that it stays text
/// and looks right with other fonts. Coordinates keep a tenth of a pixel.
/// </summary>
static partial class SvgPicture
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A file of its own.</summary>
    public static string File(Chart chart) => Tidy(chart, titled: true).ToString();

    /// <summary>A part of a page: no namespaces, no fixed size, names of its own.</summary>
    public static string Inline(Chart chart)
    {
        var root = Tidy(chart, titled: false);
        root.Attribute("width")!.Remove();
        root.Attribute("height")!.Remove();
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }
        root.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        return root.ToString(SaveOptions.DisableFormatting);
    }

    static XElement Tidy(Chart chart, bool titled)
    {
        var (drawn, height) = chart.Picture(titled);
        using var plot = drawn;
        var root = XDocument.Parse(plot.GetSvgXml(ChartTheme.Width, height)).Root!;
        root.Attributes()
            .Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName == "xlink")
            .Remove();
        root.SetAttributeValue("viewBox", $"0 0 {ChartTheme.Width} {height}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("aria-label", Phrases.Plain(Words(chart, titled)));
        root.AddFirst(new XElement(Svg + "title", chart.Title));
        foreach (var text in root.Descendants(Svg + "text").ToList())
        {
            Join(text);
        }
        Name(root, chart.Name + (titled ? "" : "-inline"));
        foreach (
            var attribute in root.Descendants()
                .Attributes()
                .Where(a => a.Name.LocalName is not ("id" or "font-family" or "clip-path"))
        )
        {
            attribute.Value = Number().Replace(attribute.Value, Shorten);
        }
        return root;
    }

    /// <summary>The alternative text; in a page the caption stands below the picture, in a file of its own it does not.</summary>
    static string Words(Chart chart, bool titled) =>
        titled && chart.Absence is null ? $"{chart.Alternative} {chart.Caption}" : chart.Alternative;

    /// <summary>One run of letters with its width, in place of a position for each letter.</summary>
    static void Join(XElement text)
    {
        var words = text.Value.Trim();
        var places = Places(text, "x");
        var lines = Places(text, "y");
        if (words.Length == 0 || places.Length == 0)
        {
            text.Remove();
            return;
        }
        var family = text.Attribute("font-family")?.Value ?? "";
        var size = float.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        var bold = text.Attribute("font-weight") is not null;
        text.Value = words;
        text.SetAttributeValue("font-family", ChartFont.Fallbacks(family));
        text.SetAttributeValue("x", places[0].ToString("0.#", CultureInfo.InvariantCulture));
        text.SetAttributeValue("y", lines[0].ToString("0.#", CultureInfo.InvariantCulture));
        if (words.Length > 1)
        {
            var width = places[^1] - places[0] + TextWidth.Of(words[^1..], size, bold);
            text.SetAttributeValue("textLength", width.ToString("0.#", CultureInfo.InvariantCulture));
        }
    }

    static double[] Places(XElement text, string name) =>
        [
            .. (text.Attribute(name)?.Value ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(place => double.Parse(place, CultureInfo.InvariantCulture)),
        ];

    /// <summary>Gives clipping areas names that no other picture of the same page has; numbers them from 1, so that equal pictures are equal files.</summary>
    static void Name(XElement root, string prefix)
    {
        var names = new Dictionary<string, string>();
        foreach (var id in root.Descendants().Attributes("id"))
        {
            names.Add(id.Value, $"{prefix}-{names.Count + 1}");
            id.Value = names[id.Value];
        }
        foreach (var reference in root.Descendants().Attributes("clip-path"))
        {
            var name = reference.Value["url(#".Length..^1];
            reference.Value = $"url(#{names[name]})";
        }
    }

    static string Shorten(Match number) =>
        Math.Round(double.Parse(number.Value, CultureInfo.InvariantCulture), 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+\.\d\d+(?:e-?\d+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
