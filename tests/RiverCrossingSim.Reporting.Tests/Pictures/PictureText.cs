using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A line of text of a picture in SVG, where it lies, and the area outside of which it is cut off.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Place">Where its letters are, pixels.</param>
/// <param name="Visible">What can be seen of the picture there, pixels.</param>
sealed partial record PictureText(string Words, Box Place, Box Visible)
{
    /// <summary>All texts of a picture.</summary>
    public static IReadOnlyList<PictureText> Of(XElement root)
    {
        var size = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var whole = new Box(size[0], size[1], size[0] + size[2], size[1] + size[3]);
        var clips = root.Descendants()
            .Where(element => element.Name.LocalName == "clipPath")
            .ToDictionary(clip => clip.Attribute("id")!.Value, clip => Rectangle(clip.Elements().Single()));
        return
        [
            .. root.Descendants()
                .Where(element => element.Name.LocalName == "text")
                .Select(text => new PictureText(text.Value, PlaceOf(text), Seen(text, whole, clips))),
        ];
    }

    static Box Seen(XElement text, Box whole, Dictionary<string, Box> clips) =>
        text.Ancestors()
            .Select(ancestor => (string?)ancestor.Attribute("clip-path"))
            .OfType<string>()
            .Aggregate(whole, (seen, clip) => seen.Within(clips[clip["url(#".Length..^1]]));

    static Box Rectangle(XElement element) =>
        new(
            Number(element, "x"),
            Number(element, "y"),
            Number(element, "x") + Number(element, "width"),
            Number(element, "y") + Number(element, "height")
        );

    /// <summary>Letters reach about 0.76 of their size above the line they stand on, and 0.2 below it.</summary>
    static Box PlaceOf(XElement text)
    {
        const double above = 0.76;
        const double below = 0.2;
        var size = Number((Inherited(text, "font-size") ?? throw new InvalidOperationException("No size.")));
        var isBold = Inherited(text, "font-weight") is not null;
        var width = text.Attribute("textLength") is { } length
            ? Number(length.Value)
            : TextWidth.Of(text.Value, (float)size, isBold);
        var (x, y) = (Number(text, "x"), Number(text, "y"));
        var left = (string?)text.Attribute("text-anchor") == "middle" ? x - (width / 2) : x;
        var box = new Box(left, y - (above * size), left + width, y + (below * size));
        return Moves().Matches((string?)text.Attribute("transform") ?? "").Reverse().Aggregate(box, Moved);
    }

    /// <summary>Texts are moved, or turned by a quarter, so that they still fill the rectangle around them.</summary>
    static Box Moved(Box box, Match move)
    {
        var n = Numbers().Matches(move.Groups["numbers"].Value).Select(number => Number(number.Value)).ToArray();
        return move.Groups["move"].Value switch
        {
            "translate" => box.Moved(n[0], n.Length > 1 ? n[1] : 0),
            "rotate" => Turned(box.Moved(-n[1], -n[2]), 0, Math.Sign(n[0])).Moved(n[1], n[2]),
            "matrix" => Turned(box, n[0], n[1]).Moved(n[4], n[5]),
            var other => throw new InvalidOperationException($"A text is transformed by '{other}'."),
        };
    }

    static Box Turned(Box box, double cosine, double sine)
    {
        Assert.Equal(1, Math.Abs(cosine) + Math.Abs(sine), 1e-3);
        double[] xs = [(cosine * box.Left) - (sine * box.Top), (cosine * box.Right) - (sine * box.Bottom)];
        double[] ys = [(sine * box.Left) + (cosine * box.Top), (sine * box.Right) + (cosine * box.Bottom)];
        return new Box(xs.Min(), ys.Min(), xs.Max(), ys.Max());
    }

    static string? Inherited(XElement element, string name) =>
        element
            .AncestorsAndSelf()
            .Select(own => (string?)own.Attribute(name))
            .FirstOrDefault(value => value is not null);

    static double Number(XElement element, string name) =>
        element.Attribute(name) is { } value ? Number(value.Value) : 0;

    static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<move>\w+)\((?<numbers>[^)]*)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Moves();

    [GeneratedRegex(@"-?[\d.]+(?:e-?\d+)?", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}

/// <summary>A rectangle in pixels, its vertical axis downwards.</summary>
sealed record Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>How far texts may reach into each other or over an edge: coordinates are rounded.</summary>
    const double Tolerance = 0.6;

    public Box Moved(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);

    public Box Within(Box other) =>
        new(
            Math.Max(Left, other.Left),
            Math.Max(Top, other.Top),
            Math.Min(Right, other.Right),
            Math.Min(Bottom, other.Bottom)
        );

    public bool Holds(Box other) =>
        other.Left >= Left - Tolerance
        && other.Top >= Top - Tolerance
        && other.Right <= Right + Tolerance
        && other.Bottom <= Bottom + Tolerance;

    public bool Overlaps(Box other) =>
        Left < other.Right - Tolerance
        && other.Left < Right - Tolerance
        && Top < other.Bottom - Tolerance
        && other.Top < Bottom - Tolerance;
}
