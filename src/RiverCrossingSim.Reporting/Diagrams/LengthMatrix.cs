using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>The lengths of the routes as a table below the picture, for on the lines themselves there is no room.</summary>
/// <param name="scenario">The scenario.</param>
sealed class LengthMatrix(Scenario scenario)
{
    const double Indent = 8;
    const double Apart = 8;
    const int MostColumns = 5;
    const int MostRows = 12;

    /// <summary>Draws it.</summary>
    /// <param name="drawing">Where to.</param>
    /// <param name="top">The base of its heading.</param>
    /// <returns>Where what is below it may begin.</returns>
    public double Draw(Drawing drawing, double top)
    {
        var areas = scenario.Routes.Select(route => route.From).Distinct().ToList();
        var sites = scenario.Sites.Keys.Where(site => scenario.Routes.Any(route => route.To == site)).ToList();
        var isTurned = sites.Count > areas.Count;
        var (rows, columns) = isTurned ? (sites, areas) : (areas, sites);
        if (columns.Count is 0 or > MostColumns || rows.Count > MostRows)
        {
            return top - 6;
        }
        var corner = isTurned ? "Length of the route to" : "Length of the route from";
        // The first column has room for its heading, at most a third of the picture.
        var first = Math.Min(ChartTheme.Width / 3.0, Drawing.Width(corner, isBold: true) + Apart);
        var width = (ChartTheme.Width - Indent - first) / columns.Count;
        var y = Row(
            top,
            Drawing.Lines(corner, first - Apart, isBold: true),
            columns.Select(column => $"{(isTurned ? "from" : "to")} {column}"),
            isHeading: true
        );
        foreach (var row in rows)
        {
            var line = y - DiagramMeasures.Leading + 6;
            drawing.Line(Drawing.Path($"M{Indent} {line}H{ChartTheme.Width - Indent}"), ChartTheme.Grid, 1);
            y = Row(
                y + 6,
                Drawing.Lines(row, first - Apart),
                columns.Select(column => isTurned ? Length(column, row) : Length(row, column)),
                isHeading: false
            );
        }
        return y + 8;

        double Row(double y, IReadOnlyList<string> name, IEnumerable<string> cells, bool isHeading)
        {
            var lines = cells.Select(cell => Drawing.Lines(cell, width - Apart)).ToList();
            Write(Indent, y, name, ChartTheme.Ink, isHeading);
            foreach (var (i, cell) in lines.Index())
            {
                Write(Indent + first + (width * i), y, cell, isHeading ? ChartTheme.Muted : ChartTheme.Ink, false);
            }
            return y + (DiagramMeasures.Leading * Math.Max(name.Count, lines.Max(cell => cell.Count)));
        }

        void Write(double x, double y, IReadOnlyList<string> lines, ScottPlot.Color color, bool isBold)
        {
            foreach (var (i, line) in lines.Index())
            {
                drawing.Text(x, y + (DiagramMeasures.Leading * i), line, color, isBold);
            }
        }
    }

    string Length(string from, string to)
    {
        var route = scenario.Routes.FirstOrDefault(route => route.From == from && route.To == to);
        if (route is null)
        {
            return "–";
        }
        var length = new Amounts(scenario).Range(route.Length, Dimension.Length);
        return route.Link is null ? length : $"{length}, over {route.Link}";
    }
}
