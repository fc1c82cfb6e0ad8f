using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Rows of stacked bars with a legend above, the total in figures at each bar's end.</summary>
sealed record StackedRows(
    string Heading,
    IReadOnlyList<(string Label, Color Color)> Parts,
    IReadOnlyList<StackedRow> Rows
)
{
    /// <summary>All that is drawn, in sentences.</summary>
    public IEnumerable<string> Words =>
        Rows.Select(row =>
            {
                var parts = Parts
                    .Zip(row.Values)
                    .Where(part => part.Second > 0)
                    .Select(part => $"{part.First.Label} {Wording.Number(part.Second)}");
                return $"{string.Join(": ", new[] { row.Name, row.Total, string.Join(", ", parts) }.Where(words => words.Length > 0))}.";
            })
            .Prepend($"{Heading}.");

    /// <summary>Draws it.</summary>
    /// <param name="plot">The plot.</param>
    /// <returns>Height of the area for data, pixels.</returns>
    public double Draw(Plot plot)
    {
        var panel = RowPanel.For(Heading, Rows.Select(row => row.Values.Sum()));
        var panels = new RowPanels(plot, [.. Rows.Select(row => row.Name)], [panel]);
        for (var row = 0; row < Rows.Count; row++)
        {
            var from = 0.0;
            for (var part = 0; part < Parts.Count; part++)
            {
                var value = Rows[row].Values[part];
                if (value > 0)
                {
                    panels.Bar(0, row, from, from + value, Parts[part].Color);
                    from += value;
                }
            }
            panels.Label(0, row, from, Rows[row].Total, ChartTheme.Ink, Alignment.MiddleLeft);
        }
        var height = panels.Draw();
        ColorKey.Show(plot, height, Parts.Select(part => (part.Label, (Color?)part.Color)));
        return height;
    }
}

/// <summary>A row of parts.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Values">A value for each part.</param>
/// <param name="Total">What is written at the end of the bar.</param>
sealed record StackedRow(string Name, IReadOnlyList<double> Values, string Total);
