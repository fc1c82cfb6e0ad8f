using RiverCrossingSim.Model;
using ScottPlot;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>The mark by which a picture shows what a fire source may hit, or where a disruption may happen.</summary>
/// <param name="Mark">A letter for a fire source, a number for a disruption.</param>
/// <param name="Fire">The fire source; null for a disruption.</param>
/// <param name="Disruption">The disruption; null for a fire source.</param>
sealed record Badge(string Mark, FireSource? Fire, Disruption? Disruption)
{
    const int Most = 4;

    /// <summary>The marks of a scenario: fire sources first, then disruptions.</summary>
    public static IReadOnlyList<Badge> Of(Scenario scenario) =>
        [
            .. scenario.Fire.Values.Select((source, i) => new Badge(Letter(i), source, null)),
            .. scenario.Disruptions.Values.Select((disruption, i) => new Badge($"{i + 1}", null, disruption)),
        ];

    /// <summary>Whether it is a fire source that fires at this kind of target.</summary>
    public bool Hits(TargetKind kind) => Fire?.Targets.ContainsKey(kind) == true;

    /// <summary>Whether it is a disruption that may happen at a place of this kind and with one of these names.</summary>
    public bool Strikes(DisruptionTarget target, params ReadOnlySpan<string> names)
    {
        if (Disruption?.Target != target)
        {
            return false;
        }
        var isAnywhere = Disruption.Places.Count == 0;
        foreach (var name in names)
        {
            isAnywhere |= Disruption.Places.Contains(name);
        }
        return isAnywhere;
    }

    /// <summary>Draws it.</summary>
    public void Draw(Drawing drawing, double x, double y)
    {
        if (Fire is null)
        {
            drawing.Box(x - 7, y - 7, 14, 14, ChartTheme.Disrupted, ChartTheme.Ink, radius: 2);
        }
        else
        {
            drawing.Disc(x, y, DiagramMeasures.Badge, ChartTheme.Damage);
        }
        drawing.Text(x, y + 4, Mark, Fire is null ? ChartTheme.Ink : Colors.White, isBold: true, isCentred: true);
    }

    /// <summary>Draws several in a row that ends at a place; where they are too many, the last says that there are more.</summary>
    public static void DrawRow(Drawing drawing, IEnumerable<Badge> badges, double right, double y)
    {
        var all = badges.ToList();
        var shown = all.Count > Most ? all[..(Most - 1)] : all;
        if (shown.Count < all.Count)
        {
            More(drawing, right, y);
            right -= 17;
        }
        for (var i = shown.Count - 1; i >= 0; i--, right -= 17)
        {
            shown[i].Draw(drawing, right, y);
        }
    }

    /// <summary>Draws several as a block of two columns, its left side at a place; where they are too many, the last says that there are more.</summary>
    public static void DrawBlock(Drawing drawing, IEnumerable<Badge> badges, double left, double middle)
    {
        var all = badges.ToList();
        var shown = all.Count > Most ? Most - 1 : all.Count;
        var rows = (Math.Min(all.Count, Most) + 1) / 2;
        for (var i = 0; i < Math.Min(all.Count, Most); i++)
        {
            var (x, y) = (left + 17 * (i % 2), middle + 17 * (i / 2 - (rows - 1) / 2.0));
            if (i < shown)
            {
                all[i].Draw(drawing, x, y);
            }
            else
            {
                More(drawing, x, y);
            }
        }
    }

    /// <summary>Draws several below each other around a place; where they are too many, the last says that there are more.</summary>
    public static void DrawColumn(Drawing drawing, IEnumerable<Badge> badges, double x, double middle)
    {
        const int MostBelow = 3;
        var all = badges.ToList();
        var count = Math.Min(all.Count, MostBelow);
        for (var i = 0; i < count; i++)
        {
            var y = middle + 17 * (i - (count - 1) / 2.0);
            if (i == MostBelow - 1 && all.Count > MostBelow)
            {
                More(drawing, x, y);
            }
            else
            {
                all[i].Draw(drawing, x, y);
            }
        }
    }

    static void More(Drawing drawing, double x, double y)
    {
        drawing.Disc(x, y, DiagramMeasures.Badge, ChartTheme.Muted);
        drawing.Text(x, y + 4, "+", Colors.White, isBold: true, isCentred: true);
    }

    static string Letter(int place) =>
        place < 26 ? $"{(char)('A' + place)}" : $"{(char)('A' + place / 26 - 1)}{(char)('A' + place % 26)}";
}
