using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>A chart's title, at the left edge of the picture, where the eye begins; a long one has several lines.</summary>
sealed class HeadingPanel(string text) : IPanel
{
    const float Indent = 6;
    const float Below = 4;

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public Edge Edge => Edge.Top;

    public bool ShowDebugInformation { get; set; }

    public LabelStyle Label { get; } =
        new()
        {
            Text = TextWidth.Wrap(text, ChartTheme.Width - (2 * Indent), ChartTheme.TitleSize, bold: true),
            FontSize = ChartTheme.TitleSize,
            Bold = true,
            ForeColor = ChartTheme.Ink,
            Alignment = Alignment.UpperLeft,
            FontName = ChartFont.Family ?? ScottPlot.Fonts.Default,
        };

    public float Measure(Paint paint) => Indent + TextWidth.Height(Label.Text, ChartTheme.TitleSize) + Below;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) =>
        new(dataRect.Left, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size);

    public void Render(RenderPack rp, float size, float offset) =>
        Label.Render(rp.Canvas, new Pixel(rp.FigureRect.Left + Indent, rp.FigureRect.Top + Indent), rp.Paint);
}
