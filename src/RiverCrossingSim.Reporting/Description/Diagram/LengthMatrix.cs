using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The lengths of the routes as a table below the picture, for on the lines themselves there is no room.</summary>
/// <param name="scenario">The scenario.</param>
sealed class LengthMatrix(Scenario scenario)
{
    const double Indent = 8;
    const double FirstColumn = 150;
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
        var width = (ChartTheme.Width - Indent - FirstColumn) / columns.Count;
        drawing.Text(Indent, top, isTurned ? "Length of the route to" : "Length of the route from", isBold: true);
        foreach (var (i, column) in columns.Index())
        {
            drawing.Text(X(i), top, One($"{(isTurned ? "from" : "to")} {column}", width), ChartTheme.Muted);
        }
        var y = top + 6;
        foreach (var row in rows)
        {
            drawing.Line(Drawing.Path($"M{Indent} {y}H{ChartTheme.Width - Indent}"), ChartTheme.Grid, 1);
            y += 14;
            drawing.Text(Indent, y, One(row, FirstColumn));
            foreach (var (i, column) in columns.Index())
            {
                var (from, to) = isTurned ? (column, row) : (row, column);
                drawing.Text(X(i), y, One(Length(from, to), width));
            }
            y += 5;
        }
        return y + 14;

        double X(int column) => Indent + FirstColumn + width * column;
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

    static string One(string text, double width) => TextLines.Of(text, width - 8, most: 1)[0];
}
