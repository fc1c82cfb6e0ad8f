using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What colours mean: squares and words above the picture, in as many rows as they need.</summary>
sealed class ColorKey : IPanel
{
    const float Square = 12;
    const float BeforeText = 6;
    const float Apart = 18;
    const float Padding = 7;
    readonly List<Entry> _entries = [];
    readonly float _height;

    ColorKey(IReadOnlyList<(string Label, Color? Color)> entries, double width)
    {
        var leading = TextWidth.Leading();
        var (x, y, row) = (0f, 0f, 0f);
        foreach (var (label, color) in entries)
        {
            var indent = color is null ? 0 : Square + BeforeText;
            var words = TextWidth.Wrap(label, width - indent);
            var wide = indent + TextWidth.Of(words);
            if (x > 0 && x + wide > width)
            {
                (x, y, row) = (0, y + row, 0);
            }
            _entries.Add(new Entry(words, color, x, y));
            row = Math.Max(row, TextWidth.Height(words) + Padding);
            x += wide + Apart;
        }
        _height = y + row;
        Leading = leading;
    }

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public Edge Edge => Edge.Top;

    public bool ShowDebugInformation { get; set; }

    float Leading { get; }

    /// <summary>Shows a coloured square and a text for each entry; the text alone where there is no colour.</summary>
    /// <param name="plot">The plot, whose left axis has its ticks and title.</param>
    /// <param name="dataHeight">Height of its area for data, pixels.</param>
    /// <param name="entries">What is shown.</param>
    public static void Show(Plot plot, double dataHeight, IEnumerable<(string Label, Color? Color)> entries) =>
        plot.Axes.AddPanel(new ColorKey([.. entries], Margins.DataWidth(plot, dataHeight)));

    public float Measure(Paint paint) => _height;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) =>
        new(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size);

    public void Render(RenderPack rp, float size, float offset)
    {
        var top = rp.DataRect.Top - offset - size + (Padding / 2);
        foreach (var entry in _entries)
        {
            var (x, y) = (rp.DataRect.Left + entry.X, top + entry.Y);
            if (entry.Color is { } color)
            {
                var middle = y + (Leading / 2);
                var square = new PixelRect(x, x + Square, middle + (Square / 2), middle - (Square / 2));
                ScottPlot.Drawing.FillRectangle(rp.Canvas, square, rp.Paint, new FillStyle { Color = color });
                x += Square + BeforeText;
            }
            var label = new LabelStyle
            {
                Text = entry.Words,
                FontSize = ChartTheme.TextSize,
                ForeColor = ChartTheme.Ink,
                Alignment = Alignment.UpperLeft,
                FontName = ChartFont.Family ?? ScottPlot.Fonts.Default,
            };
            label.Render(rp.Canvas, new Pixel(x, y), rp.Paint);
        }
    }

    sealed record Entry(string Words, Color? Color, float X, float Y);
}
