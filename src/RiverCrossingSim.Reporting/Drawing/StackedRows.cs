using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Rows of stacked bars with a legend above, the total in figures at each bar's end.</summary>
sealed class StackedRows(Plot plot, string heading, IReadOnlyList<(string Label, Color Color)> parts)
{
    readonly List<(string Name, IReadOnlyList<double> Values, string Total)> _rows = [];

    /// <summary>Adds a row: a value for each part, and what is written at the end of the bar.</summary>
    public void Add(string name, IReadOnlyList<double> values, string total) => _rows.Add((name, values, total));

    /// <summary>Draws all that was added.</summary>
    /// <returns>Height of the area for data, pixels.</returns>
    public double Draw()
    {
        var panel = RowPanel.For(heading, _rows.Select(row => row.Values.Sum()));
        var panels = new RowPanels(plot, [.. _rows.Select(row => row.Name)], [panel]);
        for (var row = 0; row < _rows.Count; row++)
        {
            var from = 0.0;
            for (var part = 0; part < parts.Count; part++)
            {
                var value = _rows[row].Values[part];
                if (value > 0)
                {
                    panels.Bar(0, row, from, from + value, parts[part].Color);
                    from += value;
                }
            }
            panels.Label(0, row, from, _rows[row].Total, ChartTheme.Ink, Alignment.MiddleLeft);
        }
        var height = panels.Draw();
        ColorKey.Show(plot, height, parts.Select(part => (part.Label, (Color?)part.Color)));
        return height;
    }
}
