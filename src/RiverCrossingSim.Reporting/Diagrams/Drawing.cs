using System.Globalization;
using System.Xml.Linq;
using ScottPlot;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>
/// A picture in SVG, shape by shape. Each text has its measured width, so that it fits its place with any reader's font,
/// and families end in a generic one.
/// </summary>
sealed class Drawing
{
    /// <summary>Size of most text, pixels.</summary>
    public const float TextSize = 11.5f;

    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    readonly XElement _root = new(Svg + "svg");

    /// <summary>The width of a text, pixels.</summary>
    public static double Width(string text, bool isBold) => TextWidth.Of(text, TextSize, isBold);

    /// <summary>A text in lines that are no wider than given, pixels.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, bool isBold = false) =>
        TextLines.Of(text, width, TextSize, isBold);

    /// <summary>A rectangle.</summary>
    public void Box(
        double x,
        double y,
        double width,
        double height,
        Color fill,
        Color? edge = null,
        double radius = 3
    ) =>
        Add(
            "rect",
            ("x", x),
            ("y", y),
            ("width", width),
            ("height", height),
            ("rx", radius),
            ("fill", fill.ToHex()),
            ("stroke", edge?.ToHex() ?? "none")
        );

    /// <summary>A disc.</summary>
    public void Disc(double x, double y, double radius, Color fill) =>
        Add("circle", ("cx", x), ("cy", y), ("r", radius), ("fill", fill.ToHex()), ("stroke", "#FFFFFF"));

    /// <summary>A line along a path.</summary>
    /// <param name="path">The path as SVG writes it.</param>
    /// <param name="color">Its colour.</param>
    /// <param name="width">How thick it is, pixels.</param>
    /// <param name="dashes">Lengths of dashes and gaps; none for a whole line.</param>
    public void Line(string path, Color color, double width = 1.4, string? dashes = null) =>
        Add(
            "path",
            ("d", path),
            ("fill", "none"),
            ("stroke", color.ToHex()),
            ("stroke-width", width),
            ("stroke-dasharray", dashes)
        );

    /// <summary>A filled head of an arrow that points to the right.</summary>
    /// <param name="x">Its tip.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="color">Its colour.</param>
    public void Head(double x, double y, Color color) =>
        Add("path", ("d", Path($"M{x - 8} {y - 4.5}L{x} {y}L{x - 8} {y + 4.5}Z")), ("fill", color.ToHex()));

    /// <summary>A line of text.</summary>
    /// <param name="x">Where it begins, or its middle.</param>
    /// <param name="y">The base of its letters.</param>
    /// <param name="text">The text.</param>
    /// <param name="color">Its colour; ink if not given.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="isCentred">Whether x is its middle.</param>
    /// <param name="isUpright">Whether it runs from the bottom to the top.</param>
    public void Text(
        double x,
        double y,
        string text,
        Color? color = null,
        bool isBold = false,
        bool isCentred = false,
        bool isUpright = false
    )
    {
        if (text.Length == 0)
        {
            return;
        }
        var width = Width(text, isBold);
        var element = Add(
            "text",
            ("x", x),
            ("y", y),
            ("fill", (color ?? ChartTheme.Ink).ToHex()),
            ("font-weight", isBold ? "bold" : null),
            ("text-anchor", isCentred ? "middle" : null),
            ("textLength", width > 0 && text.Length > 1 ? width : null),
            ("transform", isUpright ? Path($"rotate(-90 {x} {y})") : null)
        );
        element.Value = Phrases.Plain(text);
    }

    /// <summary>Numbers in a path or transformation, to a tenth of a pixel.</summary>
    public static string Path(FormattableString path) =>
        string.Format(
            CultureInfo.InvariantCulture,
            path.Format,
            [.. path.GetArguments().Select(argument => argument is double number ? Math.Round(number, 1) : argument)]
        );

    /// <summary>The whole picture as a file of its own.</summary>
    /// <param name="height">Its height, pixels; its width is that of a chart.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    public string File(double height, string title, string description) =>
        Whole(height, title, description, isInline: false).ToString();

    /// <summary>The whole picture as a part of a page: no namespace, no fixed size.</summary>
    /// <inheritdoc cref="File"/>
    public string Inline(double height, string title, string description)
    {
        var whole = Whole(height, title, description, isInline: true);
        foreach (var element in whole.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }
        return whole.ToString(SaveOptions.DisableFormatting);
    }

    XElement Whole(double height, string title, string description, bool isInline)
    {
        var suffix = isInline ? "-inline" : "";
        var root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", Path($"0 0 {ChartTheme.Width} {height}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"crossing-title{suffix} crossing-desc{suffix}"),
            new XAttribute("font-family", ChartFont.Fallbacks(ChartFont.Family ?? "Liberation Sans")),
            new XAttribute("font-size", TextSize),
            new XElement(Svg + "title", new XAttribute("id", $"crossing-title{suffix}"), Phrases.Plain(title)),
            new XElement(Svg + "desc", new XAttribute("id", $"crossing-desc{suffix}"), Phrases.Plain(description))
        );
        if (!isInline)
        {
            root.SetAttributeValue("width", ChartTheme.Width);
            root.SetAttributeValue("height", Path($"{height}"));
            root.Add(
                new XElement(
                    Svg + "rect",
                    new XAttribute("width", "100%"),
                    new XAttribute("height", "100%"),
                    new XAttribute("fill", "#FFFFFF")
                )
            );
        }
        root.Add(_root.Elements());
        return root;
    }

    XElement Add(string name, params (string Name, object? Value)[] attributes)
    {
        var element = new XElement(Svg + name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                element.SetAttributeValue(
                    attribute,
                    value is double or float ? Path($"{Convert.ToDouble(value, CultureInfo.InvariantCulture)}") : value
                );
            }
        }
        _root.Add(element);
        return element;
    }
}
