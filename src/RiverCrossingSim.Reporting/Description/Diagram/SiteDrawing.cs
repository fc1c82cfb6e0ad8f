using RiverCrossingSim.Model;
using ScottPlot;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Draws one crossing site: its waiting area, the means over the river, and what may be hit there.</summary>
static class SiteDrawing
{
    /// <summary>Draws a row that has its place.</summary>
    public static void Draw(Drawing drawing, SiteRow row, IReadOnlyList<Badge> badges)
    {
        Waiting(drawing, row, badges);
        Crossing(drawing, row.Site, row.Middle);
        Words(drawing, row);
        var means = KindOf(row.Site);
        Badge.DrawRow(drawing, badges.Where(badge => badge.Hits(means)), Drawn.FarBank - 12, row.Middle);
        if (row.Site is CraftSite)
        {
            var atLanding = badges.Where(badge => badge.Hits(TargetKind.Landing));
            Badge.DrawColumn(drawing, atLanding, Drawn.NearBank - 8, row.Middle);
        }
    }

    static void Waiting(Drawing drawing, SiteRow row, IReadOnlyList<Badge> badges)
    {
        var width = Drawn.WaitingRight - Drawn.WaitingLeft;
        var top = row.Middle - row.WaitingHeight / 2;
        drawing.Box(Drawn.WaitingLeft, top, width, row.WaitingHeight, Colors.White, ChartTheme.Rule);
        var y = top + 18;
        foreach (var (i, line) in row.Name.Concat(row.Room).Index())
        {
            var isName = i < row.Name.Count;
            drawing.Text(Drawn.WaitingLeft + 7, y, line, isName ? ChartTheme.Ink : ChartTheme.Muted, isName);
            y += Drawn.Leading;
        }
        var here = badges.Where(badge =>
            badge.Hits(TargetKind.WaitingArea) || badge.Strikes(DisruptionTarget.Sites, row.Site.Name)
        );
        Badge.DrawRow(drawing, here, Drawn.WaitingRight - 10, top - 1);
    }

    static void Crossing(Drawing drawing, Site site, double y)
    {
        var from = Drawn.WaitingRight;
        var to = Drawn.FarBank + 12;
        drawing.Line(Drawing.Path($"M{from} {y}H{Drawn.NearBank}"), ChartTheme.Muted, 2);
        var whole = Drawing.Path($"M{Drawn.NearBank} {y}H{to - 8}");
        switch (site)
        {
            case BridgeSite:
                drawing.Line(Drawing.Path($"M{Drawn.NearBank} {y - 2.5}H{to - 8}"), ChartTheme.Ink, 1.6);
                drawing.Line(Drawing.Path($"M{Drawn.NearBank} {y + 2.5}H{to - 8}"), ChartTheme.Ink, 1.6);
                break;
            case PontoonBridgeSite:
                drawing.Line(whole, ChartTheme.Ink, 6, "11 2");
                break;
            case FootbridgeSite:
                drawing.Line(whole, ChartTheme.Ink, 1.6);
                break;
            case SwimSite:
                drawing.Line(whole, ChartTheme.Ink, 2, "2 4");
                break;
            default:
                drawing.Line(whole, ChartTheme.Ink, 1.8, "8 5");
                break;
        }
        drawing.Head(to, y, ChartTheme.Ink);
    }

    static void Words(Drawing drawing, SiteRow row)
    {
        drawing.Text(Drawn.NearBank + 7, row.Middle - 9, row.Means, isBold: true);
        var y = row.Middle + 20;
        foreach (var line in row.Details)
        {
            drawing.Text(Drawn.NearBank + 7, y, line);
            y += Drawn.Leading;
        }
        y = row.Middle - 4;
        foreach (var line in row.AtBest)
        {
            drawing.Text(Drawn.FarBank + 18, y, line, ChartTheme.Muted);
            y += Drawn.Leading;
        }
    }

    static TargetKind KindOf(Site site) =>
        site switch
        {
            BridgeSite => TargetKind.Bridge,
            PontoonBridgeSite => TargetKind.PontoonBridge,
            FootbridgeSite => TargetKind.Footbridge,
            SwimSite => TargetKind.SwimSite,
            BoatSite => TargetKind.Boats,
            _ => TargetKind.Craft,
        };
}
