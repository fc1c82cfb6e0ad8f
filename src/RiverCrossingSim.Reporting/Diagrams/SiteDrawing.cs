using RiverCrossingSim.Model;
using ScottPlot;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>Draws one crossing site: its waiting area, the means over the river, and what may be hit there.</summary>
static class SiteDrawing
{
    /// <summary>Draws a row that has its place.</summary>
    public static void Draw(Drawing drawing, SiteRow row, IReadOnlyList<Badge> badges)
    {
        Waiting(drawing, row, badges);
        Crossing(drawing, row.Kind.Line, row.Middle);
        Words(drawing, row);
        var targets = row.Kind.Targets;
        Badge.DrawRow(drawing, badges.Where(badge => badge.Hits(targets[0])), DiagramMeasures.FarBank - 12, row.Middle);
        var onTheBank = badges.Where(badge => targets.Skip(1).Any(badge.Hits));
        Badge.DrawColumn(drawing, onTheBank, DiagramMeasures.NearBank - 8, row.Middle);
    }

    static void Waiting(Drawing drawing, SiteRow row, IReadOnlyList<Badge> badges)
    {
        var width = DiagramMeasures.WaitingRight - DiagramMeasures.WaitingLeft;
        var top = row.Middle - row.WaitingHeight / 2;
        drawing.Box(DiagramMeasures.WaitingLeft, top, width, row.WaitingHeight, Colors.White, ChartTheme.Rule);
        var y = top + 18;
        foreach (var (i, line) in row.Name.Concat(row.Room).Index())
        {
            var isName = i < row.Name.Count;
            drawing.Text(DiagramMeasures.WaitingLeft + 7, y, line, isName ? ChartTheme.Ink : ChartTheme.Muted, isName);
            y += DiagramMeasures.Leading;
        }
        var here = badges.Where(badge =>
            badge.Hits(TargetKind.WaitingArea) || badge.Strikes(DisruptionTarget.Sites, row.Site.Name)
        );
        Badge.DrawRow(drawing, here, DiagramMeasures.WaitingRight - 10, top - 1);
    }

    static void Crossing(Drawing drawing, MeansLine line, double y)
    {
        var from = DiagramMeasures.WaitingRight;
        var to = DiagramMeasures.FarBank + 12;
        drawing.Line(Drawing.Path($"M{from} {y}H{DiagramMeasures.NearBank}"), ChartTheme.Muted, 2);
        double[] offsets = line.IsTwin ? [-2.5, 2.5] : [0];
        foreach (var offset in offsets)
        {
            var whole = Drawing.Path($"M{DiagramMeasures.NearBank} {y + offset}H{to - 8}");
            drawing.Line(whole, ChartTheme.Ink, line.Width, line.Dashes.Length > 0 ? line.Dashes : null);
        }
        drawing.Head(to, y, ChartTheme.Ink);
    }

    static void Words(Drawing drawing, SiteRow row)
    {
        drawing.Text(DiagramMeasures.NearBank + 7, row.Middle - 9, row.Means, isBold: true);
        var y = row.Middle + 20;
        foreach (var line in row.Details)
        {
            drawing.Text(DiagramMeasures.NearBank + 7, y, line);
            y += DiagramMeasures.Leading;
        }
        y = row.Middle - 4;
        foreach (var line in row.Undisturbed)
        {
            drawing.Text(DiagramMeasures.FarBank + 18, y, line, ChartTheme.Muted);
            y += DiagramMeasures.Leading;
        }
    }
}
