using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Measures of the same things side by side: a bar for the mean, a line from the 5 to the 95 % quantile, the mean in figures.</summary>
sealed class MeasureBars(Plot plot, IReadOnlyList<string> rows)
{
    readonly List<(RowPanel Panel, Color Color, IReadOnlyList<MeasureSummary?> Measures)> _columns = [];

    /// <summary>Adds a measure, one value per row; a row to which it does not apply has null.</summary>
    public void Add(
        string heading,
        Color color,
        IReadOnlyList<MeasureSummary?> measures,
        Func<double, string>? format = null
    )
    {
        var ends = measures.OfType<MeasureSummary>().SelectMany(m => new[] { m.Mean, m.P95 });
        _columns.Add((RowPanel.For(heading, ends) with { Format = format ?? Wording.Number }, color, measures));
    }

    /// <summary>Draws all that was added.</summary>
    /// <returns>Height of the area for data, pixels.</returns>
    public double Draw()
    {
        var panels = new RowPanels(plot, rows, [.. _columns.Select(column => column.Panel)]);
        for (var panel = 0; panel < _columns.Count; panel++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                DrawOne(panels, panel, row, _columns[panel].Measures[row]);
            }
        }
        return panels.Draw();
    }

    void DrawOne(RowPanels panels, int panel, int row, MeasureSummary? measure)
    {
        var (shape, color, _) = _columns[panel];
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
