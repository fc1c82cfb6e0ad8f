using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>The banks and the river with all that stands on them.</summary>
sealed class Ground
{
    const double Gap = 12;
    readonly Scenario _scenario;
    readonly IReadOnlyList<Badge> _badges;
    readonly IReadOnlyList<AreaBox> _areas;
    readonly IReadOnlyList<SiteRow> _rows;
    readonly IReadOnlyList<BankHeading> _headings;
    readonly double _left;

    /// <summary>Finds a place for everything.</summary>
    public Ground(Scenario scenario, IReadOnlyList<Badge> badges)
    {
        (_scenario, _badges) = (scenario, badges);
        _left = scenario.Pursuit is null ? 8 : 30;
        _areas = AreaBox.Of(scenario, DiagramMeasures.AreaRight - _left);
        var pace = new Plan(scenario).Pace.Sites.ToDictionary(site => site.Site);
        _rows = [.. scenario.Sites.Values.Select(site => new SiteRow(scenario, site, pace[site.Name]))];

        _headings = BankHeading.Of(scenario, _left);
        Top =
            DiagramMeasures.FirstHeading
            + (DiagramMeasures.HeadingLeading * (_headings.Max(heading => heading.Lines.Count) - 1))
            + 10;
        var dam = scenario.Flood is null ? 0 : 22;
        var sites = _rows.Sum(row => row.Height);
        var areas = _areas.Sum(area => area.Height) + Gap * (_areas.Count + 1);
        var height = Math.Max(sites + dam, areas);
        Bottom = Top + height;
        var spare = (height - dam - sites) / _rows.Count;
        var y = Top + dam + spare / 2;
        foreach (var row in _rows)
        {
            row.PlaceAt(y);
            y += row.Height + spare;
        }
        var between = (height - areas) / (_areas.Count + 1) + Gap;
        y = Top + between;
        foreach (var area in _areas)
        {
            area.Top = y;
            y += area.Height + between;
        }
    }

    /// <summary>The upper edge of the ground, below the headings.</summary>
    double Top { get; }

    /// <summary>The lower edge of the ground.</summary>
    public double Bottom { get; }

    /// <summary>Draws it, from the ground to what stands on it.</summary>
    public void Draw(Drawing drawing)
    {
        var height = Bottom - Top;
        drawing.Box(0, Top, DiagramMeasures.NearBank, height, ChartTheme.Tint(ChartTheme.Waiting, 0.08), radius: 0);
        drawing.Box(
            DiagramMeasures.NearBank,
            Top,
            DiagramMeasures.FarBank - DiagramMeasures.NearBank,
            height,
            ChartTheme.Tint(ChartTheme.Plain, 0.25),
            radius: 0
        );
        drawing.Box(
            DiagramMeasures.FarBank,
            Top,
            ChartTheme.Width - DiagramMeasures.FarBank,
            height,
            ChartTheme.Tint(ChartTheme.Vehicles, 0.08),
            radius: 0
        );
        Headings(drawing);
        if (_scenario.Pursuit is not null)
        {
            Pursuer(drawing);
        }
        foreach (var row in _rows)
        {
            foreach (var trunk in row.Trunks)
            {
                Ways(drawing, row, trunk);
            }
        }
        foreach (var area in _areas)
        {
            Area(drawing, area);
        }
        foreach (var row in _rows)
        {
            SiteDrawing.Draw(drawing, row, _badges);
        }
    }

    void Headings(Drawing drawing)
    {
        foreach (var heading in _headings)
        {
            heading.Draw(drawing);
        }
        if (_scenario.Flood is not null)
        {
            drawing.Box(
                DiagramMeasures.NearBank,
                Top,
                DiagramMeasures.FarBank - DiagramMeasures.NearBank,
                5,
                ChartTheme.Damage,
                radius: 0
            );
            drawing.Text(
                (DiagramMeasures.NearBank + DiagramMeasures.FarBank) / 2,
                Top + 18,
                "dam upstream",
                ChartTheme.Damage,
                isCentred: true
            );
        }
    }

    void Pursuer(Drawing drawing)
    {
        var middle = (Top + Bottom) / 2;
        drawing.Line(Drawing.Path($"M{DiagramMeasures.Pursuer + 6} {Top}V{Bottom}"), ChartTheme.Damage, 2, "6 4");
        drawing.Text(
            DiagramMeasures.Pursuer - 2,
            middle,
            "pursuer's line",
            ChartTheme.Damage,
            isBold: true,
            isCentred: true,
            isUpright: true
        );
        drawing.Head(DiagramMeasures.Pursuer + 13, Top + 9, ChartTheme.Damage);
        drawing.Head(DiagramMeasures.Pursuer + 13, Bottom - 9, ChartTheme.Damage);
    }

    void Ways(Drawing drawing, SiteRow row, Trunk trunk)
    {
        foreach (var area in _areas.Where(area => trunk.Areas.Contains(area.Name)))
        {
            var bend = DiagramMeasures.AreaRight + (DiagramMeasures.Join - DiagramMeasures.AreaRight) * 0.55;
            drawing.Line(
                Drawing.Path(
                    $"M{DiagramMeasures.AreaRight} {area.Port}C{bend} {area.Port} {bend} {trunk.Y} {DiagramMeasures.Join} {trunk.Y}"
                ),
                area.Color,
                1.6,
                area.Name is null ? "2 3" : null
            );
        }
        // Ways over a link and past it end at the waiting area together.
        var end = Math.Clamp(trunk.Y, row.Middle - row.WaitingHeight / 2 + 8, row.Middle + row.WaitingHeight / 2 - 8);
        drawing.Line(
            Drawing.Path(
                $"M{DiagramMeasures.Join} {trunk.Y}H{DiagramMeasures.LinkLeft + DiagramMeasures.LinkWidth}L{DiagramMeasures.WaitingLeft - 8} {end}"
            ),
            ChartTheme.Muted,
            2
        );
        drawing.Head(DiagramMeasures.WaitingLeft, end, ChartTheme.Muted);
        if (trunk.Link is { } link)
        {
            Link(drawing, trunk, link);
        }
    }

    void Link(Drawing drawing, Trunk trunk, string link)
    {
        var top = trunk.Y - trunk.LinkHeight / 2;
        drawing.Box(
            DiagramMeasures.LinkLeft,
            top,
            DiagramMeasures.LinkWidth,
            trunk.LinkHeight,
            ChartTheme.Tint(ChartTheme.Plain, 0.4),
            ChartTheme.People
        );
        var name = Drawing.Lines(link, DiagramMeasures.LinkWidth - 8, isBold: true).Count;
        foreach (var (i, line) in trunk.Lines.Index())
        {
            var y = top + 14 + DiagramMeasures.Leading * i;
            drawing.Text(
                DiagramMeasures.LinkLeft + DiagramMeasures.LinkWidth / 2,
                y,
                line,
                isBold: i < name,
                isCentred: true
            );
        }
        var badges = _badges.Where(badge =>
            badge.Hits(TargetKind.Route) || badge.Strikes(DisruptionTarget.Links, link)
        );
        Badge.DrawRow(drawing, badges, DiagramMeasures.LinkLeft + DiagramMeasures.LinkWidth - 6, top - 3);
    }

    void Area(Drawing drawing, AreaBox area)
    {
        var width = DiagramMeasures.AreaRight - _left;
        drawing.Box(_left, area.Top, width, area.Height, ScottPlot.Colors.White, ChartTheme.Rule);
        drawing.Box(_left + width - 5, area.Top, 5, area.Height, area.Color, radius: 0);
        var y = area.Top + 17;
        foreach (var (i, line) in area.Heading.Concat(area.Lines).Index())
        {
            drawing.Text(_left + 7, y, line, isBold: i < area.Heading.Count);
            y += DiagramMeasures.Leading;
        }
        if (area.Name is not { } name)
        {
            return;
        }
        var inArea = _badges.Where(badge =>
            badge.Hits(TargetKind.AssemblyArea) || badge.Strikes(DisruptionTarget.AssemblyAreas, name)
        );
        Badge.DrawRow(drawing, inArea, _left + width - 16, area.Top - 1);
        var routes = _scenario.Routes.Where(route => route.From == name).ToList();
        string[] names = [name, .. routes.Select(route => $"{route.From} to {route.To}")];
        var onRoutes = _badges.Where(badge =>
            routes.Count > 0 && (badge.Hits(TargetKind.Route) || badge.Strikes(DisruptionTarget.Routes, names))
        );
        Badge.DrawBlock(drawing, onRoutes, DiagramMeasures.AreaRight + 8, area.Port);
    }
}
