using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What colours mean, in a row above the picture.</summary>
static class Key
{
    /// <summary>Height that a key adds to a chart, pixels.</summary>
    public const int Height = 28;

    /// <summary>Shows a coloured square and a text for each entry.</summary>
    public static void Show(Plot plot, IReadOnlyList<(string Label, Color Color)> entries)
    {
        plot.Legend.ManualItems.AddRange(
            entries.Select(entry => new LegendItem
            {
                LabelText = entry.Label,
                FillColor = entry.Color,
                LabelFontColor = ChartTheme.Ink,
                LabelFontSize = ChartTheme.TextSize,
            })
        );
        plot.Legend.DisplayPlottableLegendItems = false;
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.SymbolWidth = 14;
        plot.Legend.TightHorizontalWrapping = true;
        var panel = plot.ShowLegend(Edge.Top);
        panel.Alignment = Alignment.UpperLeft;
    }
}
