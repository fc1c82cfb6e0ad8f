using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Measures of the same things side by side: a bar for the mean, a line from the 5 to the 95 % quantile, the mean in figures.</summary>
/// <param name="Rows">The things.</param>
/// <param name="Columns">The measures.</param>
sealed record MeasureBars(IReadOnlyList<string> Rows, IReadOnlyList<MeasureColumn> Columns)
{
    /// <summary>All that is drawn, in sentences.</summary>
    public IEnumerable<string> Words =>
        Rows.Select(
                (name, row) =>
                    $"{name}: {string.Join("; ", Columns.Select(column => column.Words(row)).Where(words => words.Length > 0))}."
            )
            .Prepend("Means, with 5 and 95 % quantiles in brackets.");

    /// <summary>Draws it.</summary>
    /// <param name="plot">The plot.</param>
    /// <returns>Height of the area for data, pixels.</returns>
    public double Draw(Plot plot)
    {
        var panels = new RowPanels(plot, Rows, [.. Columns.Select(column => column.Panel)]);
        foreach (var (panel, column) in Columns.Index())
        {
            for (var row = 0; row < Rows.Count; row++)
            {
                DrawOne(panels, panel, row, column);
            }
        }
        return panels.Draw();
    }

    static void DrawOne(RowPanels panels, int panel, int row, MeasureColumn column)
    {
        var (shape, color, measure) = (column.Panel, column.Color, column.Measures[row]);
        if (measure is null || !double.IsFinite(measure.Mean))
        {
            panels.Label(panel, row, 0, "–", ChartTheme.Muted, Alignment.MiddleLeft);
            return;
        }
        panels.Bar(panel, row, 0, measure.Mean, ChartTheme.Tint(color, 0.75));
        var high = double.IsFinite(measure.P95) ? measure.P95 : measure.Mean;
        if (high > measure.P05)
        {
            panels.Whisker(panel, row, measure.P05, high, ChartTheme.Ink);
        }
        panels.Label(
            panel,
            row,
            Math.Max(measure.Mean, high),
            shape.Format(measure.Mean),
            ChartTheme.Ink,
            Alignment.MiddleLeft
        );
    }
}

/// <summary>A measure of several things.</summary>
/// <param name="Heading">What is measured, with its unit.</param>
/// <param name="Color">The colour of its bars.</param>
/// <param name="Measures">One value for each thing; null where it does not apply.</param>
sealed record MeasureColumn(string Heading, Color Color, IReadOnlyList<MeasureSummary?> Measures)
{
    /// <summary>How values read.</summary>
    public Func<double, string> Format { get; init; } = Wording.Number;

    /// <summary>The panel in which it is drawn.</summary>
    public RowPanel Panel =>
        RowPanel.For(Heading, Measures.OfType<MeasureSummary>().SelectMany(m => new[] { m.Mean, m.P95 })) with
        {
            Format = Format,
        };

    /// <summary>The measure of one thing in words; empty where it does not apply.</summary>
    /// <param name="row">Which thing.</param>
    public string Words(int row) =>
        Measures[row] is { } own && double.IsFinite(own.Mean)
            ? $"{Phrases.Lower(Heading)}: {Format(own.Mean)} ({Format(own.P05)} to {Format(own.P95)})"
            : "";
}
