using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// The names below a horizontal axis of categories, each group of them with its title: in lines where a name has room
/// for its words, else upright, so that none is cut.
/// </summary>
sealed class CategoryPanel : IPanel
{
    const float Gap = 6;
    const float Below = 4;
    const float Apart = 6;
    readonly List<(string Words, double At)> _names = [];
    readonly List<(string Words, double At)> _titles = [];
    readonly bool _isUpright;
    readonly float _namesHeight;
    readonly float _height;

    CategoryPanel(IReadOnlyList<CategoryGroup> groups, double perUnit)
    {
        _isUpright = groups.Any(group => group.Names.Any(name => LongestWord(name.Text) > Slot(group, perUnit)));
        foreach (var group in groups)
        {
            foreach (var (place, name) in group.Names.Index())
            {
                var words = _isUpright ? name.Text : TextWidth.Wrap(name.Text, Slot(group, perUnit));
                var wide = (_isUpright ? TextWidth.Leading() : TextWidth.Of(words)) / perUnit;
                _names.Add((words, group.IsScale ? name.At : InCell(group, place, name.At, wide)));
            }
            var room = (group.Room * perUnit) - Apart;
            _titles.Add((TextWidth.Wrap(group.Title, room), (group.From + group.To) / 2));
        }
        _namesHeight = _isUpright
            ? _names.Max(name => TextWidth.Of(name.Words))
            : _names.Max(name => TextWidth.Height(name.Words));
        _height = Gap + _namesHeight + Gap + _titles.Max(title => TextWidth.Height(title.Words)) + Below;
    }

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public Edge Edge => Edge.Bottom;

    public bool ShowDebugInformation { get; set; }

    /// <summary>Shows names below a plot.</summary>
    /// <param name="plot">The plot, whose left axis is ready and whose limits are set.</param>
    /// <param name="dataHeight">Height of its area for data, pixels.</param>
    /// <param name="groups">The names, at least one group with at least one.</param>
    public static void Show(Plot plot, double dataHeight, IReadOnlyList<CategoryGroup> groups)
    {
        var limits = plot.Axes.GetLimits();
        var perUnit = Margins.DataWidth(plot, dataHeight) / (limits.Right - limits.Left);
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericManual();
        plot.Axes.AddPanel(new CategoryPanel(groups, perUnit));
    }

    public float Measure(Paint paint) => _height;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) =>
        new(dataRect.Left, dataRect.Right, dataRect.Bottom + offset + size, dataRect.Bottom + offset);

    public void Render(RenderPack rp, float size, float offset)
    {
        var top = rp.DataRect.Bottom + offset + Gap;
        foreach (var (words, at) in _names)
        {
            var label = Label(words, ChartTheme.Muted);
            (label.Rotation, label.Alignment) = _isUpright ? (-90, Alignment.MiddleRight) : (0, Alignment.UpperCenter);
            label.Render(rp.Canvas, new Pixel(X(rp, at), top), rp.Paint);
        }
        foreach (var (words, at) in _titles)
        {
            var label = Label(words, ChartTheme.Ink);
            label.Render(rp.Canvas, new Pixel(X(rp, at), top + _namesHeight + Gap), rp.Paint);
        }
    }

    static float X(RenderPack rp, double at) => rp.Plot.Axes.Bottom.GetPixel(at, rp.DataRect);

    static LabelStyle Label(string words, Color color) =>
        new()
        {
            Text = words,
            FontSize = ChartTheme.TextSize,
            ForeColor = color,
            Alignment = Alignment.UpperCenter,
            FontName = ChartFont.Family ?? ScottPlot.Fonts.Default,
        };

    /// <summary>Room for a name, pixels: its share of what the group has; numbers on a scale have been given theirs.</summary>
    static double Slot(CategoryGroup group, double perUnit) =>
        group.IsScale ? double.PositiveInfinity : (group.Room / group.Names.Count * perUnit) - Apart;

    /// <summary>The middle of a name: below its place, or as near to it as its share of the group allows.</summary>
    static double InCell(CategoryGroup group, int place, double at, double wide)
    {
        var cell = group.Room / group.Names.Count;
        var left = ((group.From + group.To - group.Room) / 2) + (cell * place);
        var half = Math.Min(wide, cell) / 2;
        return Math.Clamp(at, left + half, left + cell - half);
    }

    static float LongestWord(string text) => text.Split(' ', '-').Max(word => TextWidth.Of(word));
}

/// <summary>Names along a part of an axis of categories.</summary>
/// <param name="Title">What they are levels of.</param>
/// <param name="Names">The names and where they stand, in the axis' units, rising.</param>
/// <param name="From">Where the first stands.</param>
/// <param name="To">Where the last stands.</param>
/// <param name="Room">How wide the part is with its share of the space between parts, in the axis' units.</param>
sealed record CategoryGroup(
    string Title,
    IReadOnlyList<(string Text, double At)> Names,
    double From,
    double To,
    double Room
)
{
    /// <summary>Whether the names are numbers on a scale, which stand where they are and have room there.</summary>
    public bool IsScale { get; init; }
}
