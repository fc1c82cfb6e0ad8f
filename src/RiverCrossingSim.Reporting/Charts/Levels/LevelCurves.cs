using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The chance to be done within a time, for each draw of the assumptions and over all of them.</summary>
public sealed class LevelCurves : Chart
{
    const int MostCurves = 200;
    const double DataHeight = 320;
    readonly LevelsResult _levels;
    readonly CurveFamily _curves;

    /// <summary>Takes the curves of a two-level study.</summary>
    public LevelCurves(LevelsResult levels) => (_levels, _curves) = (levels, levels.Curves());

    /// <inheritdoc/>
    public override string Name => "level-curves";

    /// <inheritdoc/>
    public override string Title => "Chance to be done within a time, if the assumptions were known";

    /// <inheritdoc/>
    public override string Caption =>
        $"Each thin line is one draw of the assumptions, its steps the luck of its {_levels.Chance} replications; the band holds nine tenths of the "
        + "draws at each time, with the noise of so few replications taken out; the heavy line is all of them together, which is what a run shows.";

    /// <inheritdoc/>
    public override string? Absence =>
        _curves.Times.Count == 0 ? "No replication completed, so the chance to be done cannot be drawn." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        [
            "All together, nine tenths of the draws of the assumptions in brackets: "
                + $"{Scale.Along(_curves.Times, i => $"{Wording.Percent(_curves.Mean[i])} ({Wording.Percents(_curves.Lower[i], _curves.Upper[i])})")}.",
        ];

    int End => Enumerable.Range(0, _curves.Times.Count).First(i => _curves.Mean[i] >= 0.992 * _curves.Mean[^1]);

    TimeScale Scale => TimeScale.Upto(_curves.Times[End] * 1.04);

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var scale = Scale;
        var shown = Enumerable.Range(0, Math.Min(_curves.Times.Count, End + 2)).ToArray();
        double[] xs = [0, scale.At(_curves.Times[0]), .. shown.Select(i => scale.At(_curves.Times[i]))];
        double[] Percent(IReadOnlyList<double> shares) => [0, 0, .. shown.Select(i => 100 * shares[i])];
        var band = plot.Add.FillY(xs, Percent(_curves.Lower), Percent(_curves.Upper));
        band.FillColor = ChartTheme.People.WithAlpha(0.2);
        band.LineWidth = 0;
        band.MarkerSize = 0;
        foreach (var curve in _curves.Curves.Take(MostCurves))
        {
            var line = plot.Add.ScatterLine(xs, Percent(curve), ChartTheme.Muted.WithAlpha(0.22));
            line.LineWidth = 0.8f;
        }
        foreach (var edge in new[] { _curves.Lower, _curves.Upper })
        {
            plot.Add.ScatterLine(xs, Percent(edge), ChartTheme.People).LineWidth = 1;
        }
        plot.Add.ScatterLine(xs, Percent(_curves.Mean), ChartTheme.Ink).LineWidth = 2.5f;
        PercentAxis.Apply(plot, "Replications completed by then, %");
        ColorKey.Show(
            plot,
            DataHeight,
            [
                ("one draw of the assumptions", ChartTheme.Rule),
                ("nine tenths of the draws", ChartTheme.Tint(ChartTheme.People, 0.4)),
                ("all together", ChartTheme.Ink),
            ]
        );
        plot.Axes.SetLimitsY(0, 102);
        scale.Apply(plot, "Time from the order to clearance", DataHeight);
        return DataHeight;
    }
}
