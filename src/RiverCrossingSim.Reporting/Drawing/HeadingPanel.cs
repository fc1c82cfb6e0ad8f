using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>A chart's title, at the left edge of the picture, where the eye begins.</summary>
sealed class HeadingPanel(string text) : IPanel
{
    /// <summary>Height that a title takes, pixels.</summary>
    public const int Space = 28;

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; } = Space;

    public float MaximumSize { get; set; } = Space;

    public Edge Edge => Edge.Top;

    public bool ShowDebugInformation { get; set; }

    public LabelStyle Label { get; } =
        new()
        {
            Text = text,
            FontSize = ChartTheme.TitleSize,
            Bold = true,
            ForeColor = ChartTheme.Ink,
            Alignment = Alignment.UpperLeft,
            FontName = ChartFont.Family ?? ScottPlot.Fonts.Default,
        };

    public float Measure(Paint paint) => Space;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) =>
        new(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size);

    public void Render(RenderPack rp, float size, float offset) =>
        Label.Render(rp.Canvas, new Pixel(rp.FigureRect.Left + 6, rp.FigureRect.Top + 6), rp.Paint);
}
