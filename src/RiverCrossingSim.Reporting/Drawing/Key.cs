using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What colours mean: squares and words in a row above the picture.</summary>
sealed class Key(IReadOnlyList<(string Label, Color Color)> entries) : IPanel
{
    /// <summary>Height of one row, pixels.</summary>
    public const int Height = 22;

    const float Square = 12;
    const float Apart = 18;

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; } = Height;

    public float MaximumSize { get; set; } = Height;

    public Edge Edge => Edge.Top;

    public bool ShowDebugInformation { get; set; }

    /// <summary>Shows a coloured square and a text for each entry.</summary>
    public static void Show(Plot plot, IReadOnlyList<(string Label, Color Color)> entries) =>
        plot.Axes.AddPanel(new Key(entries));

    public float Measure(Paint paint) => Height;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) =>
        new(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size);

    public void Render(RenderPack rp, float size, float offset)
    {
        var x = rp.DataRect.Left;
        var middle = rp.DataRect.Top - offset - (size / 2);
        foreach (var (text, color) in entries)
        {
            var square = new PixelRect(x, x + Square, middle + (Square / 2), middle - (Square / 2));
            ScottPlot.Drawing.FillRectangle(rp.Canvas, square, rp.Paint, new FillStyle { Color = color });
            var label = new LabelStyle
            {
                Text = text,
                FontSize = ChartTheme.TextSize,
                ForeColor = ChartTheme.Ink,
                Alignment = Alignment.MiddleLeft,
                FontName = ChartFont.Family ?? ScottPlot.Fonts.Default,
            };
            label.Render(rp.Canvas, new Pixel(x + Square + 6, middle), rp.Paint);
            x += Square + 6 + TextWidth.Of(text) + Apart;
        }
    }
}
