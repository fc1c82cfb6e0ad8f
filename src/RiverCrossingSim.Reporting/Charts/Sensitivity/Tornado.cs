using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>An output where each assumption is low and where it is high, the widest first.</summary>
public sealed class Tornado(OutputSensitivity sensitivity) : Chart
{
    const int Most = 12;
    readonly List<TornadoBar> _shown = [.. sensitivity.Tornado.Take(Most)];

    /// <inheritdoc/>
    public override string Name => $"tornado-{OutputScale.Slug(sensitivity.Output)}";

    /// <inheritdoc/>
    public override string Title => $"{Phrases.Sentence(sensitivity.Output.Label)} where an assumption is low or high";

    /// <inheritdoc/>
    public override string Caption =>
        "The mean where the assumption is in the low third of its distribution (light) and in the high third (dark), all others varying as they "
        + "may; the bars meet at the mean of all, lines are 95 % intervals.";

    /// <inheritdoc/>
    public override string? Absence =>
        _shown.Count == 0 ? "No assumption was varied over a design that could show this." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown
            .Select(bar => $"{bar.Factor.Name}: low {Words(bar.Low)}, high {Words(bar.High)}.")
            .Prepend(
                $"{Scale.Title}, {Scale.Label(sensitivity.Mean!.Mean)} of all; where each is in its low and in its high third, 95 % intervals in brackets."
            );

    OutputScale Scale =>
        new(
            sensitivity.Output,
            _shown.SelectMany(bar => new[] { bar.Low.Lower, bar.Low.Upper, bar.High.Lower, bar.High.Upper })
        );

    string Words(RiverCrossingSim.Statistics.MeanInterval mean) =>
        $"{Scale.Label(mean.Mean)} ({Scale.Label(mean.Lower)} to {Scale.Label(mean.Upper)})";

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var mean = sensitivity.Mean!.Mean;
        var scale = Scale;
        var panel = new RowPanel(scale.Title, scale.Greatest) { Least = scale.Least, Format = scale.Text };
        var panels = new RowPanels(plot, [.. _shown.Select(bar => bar.Factor.Name)], [panel]);
        for (var row = 0; row < _shown.Count; row++)
        {
            var bar = _shown[row];
            panels.Bar(0, row, mean, bar.Low.Mean, ChartTheme.Tint(ChartTheme.People, 0.35), shift: 0.0);
            panels.Bar(0, row, mean, bar.High.Mean, ChartTheme.Tint(ChartTheme.People, 0.85), shift: 0.0);
            panels.Whisker(0, row, bar.Low.Lower, bar.Low.Upper, ChartTheme.Ink);
            panels.Whisker(0, row, bar.High.Lower, bar.High.Upper, ChartTheme.Ink);
            var (least, greatest) = bar.Low.Mean < bar.High.Mean ? (bar.Low, bar.High) : (bar.High, bar.Low);
            panels.Label(0, row, least.Lower, scale.Label(least.Mean), ChartTheme.Ink, Alignment.MiddleRight);
            panels.Label(0, row, greatest.Upper, scale.Label(greatest.Mean), ChartTheme.Ink, Alignment.MiddleLeft);
        }
        return panels.Draw();
    }
}
