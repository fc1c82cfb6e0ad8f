using RiverCrossingSim.Analysis;
using RiverCrossingSim.Analysis.Estimators;
using RiverCrossingSim.Model;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>The chance to be done within a time, over all replications.</summary>
public sealed class DurationEcdf : Chart
{
    /// <summary>More steps than a chart has pixels to show.</summary>
    const int MostSteps = 500;

    readonly RunSummary _summary;
    readonly Ecdf? _ecdf;
    readonly double _end;

    /// <summary>Takes the durations of a run; replications that did not complete never get there.</summary>
    public DurationEcdf(RunResult result, RunSummary summary)
    {
        _summary = summary;
        var durations = result.Table[Columns.Duration].ToArray();
        _ecdf = durations.Length == 0 ? null : new Ecdf(durations);
        double[] completed = [.. durations.Where(double.IsFinite).Order()];
        _end = completed.Length == 0 ? 0 : LongTail.End(completed);
    }

    /// <inheritdoc/>
    public override string Name => "duration-ecdf";

    /// <inheritdoc/>
    public override string Title => "Chance to be done within a time";

    /// <inheritdoc/>
    public override string Caption =>
        "The curve is the share of all replications that completed within the time, the light band holds the true curve with 95 % "
        + "confidence; dots are quantiles of the completed durations with their 95 % intervals, thin upright lines the milestones.";

    /// <inheritdoc/>
    public override string? Absence =>
        _ecdf is null || _ecdf.Steps.Count == 0
            ? "No replication completed, so the chance to be done cannot be drawn."
            : null;

    /// <inheritdoc/>
    protected override int HeightDrawn => 380;

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var steps = _ecdf!.Steps;
        var start = Start(steps[0].Value);
        var milestones = _summary.Milestones.Where(m => m.Within >= start && m.Within <= _end * 1.25).ToList();
        var greatest = Math.Max(_end * 1.06, milestones.Select(m => m.Within * 1.04).DefaultIfEmpty(0).Max());
        var scale = TimeScale.Upto(greatest) with { From = start };
        Curve(plot, scale, steps);
        Milestones(plot, scale, milestones);
        Quantiles(plot, scale);
        var ticks = new NumericManual();
        for (var percent = 0; percent <= 100; percent += 20)
        {
            ticks.AddMajor(percent, $"{percent} %");
        }
        plot.Axes.Left.TickGenerator = ticks;
        plot.Axes.SetLimitsY(-7, 121);
        plot.YLabel("Replications completed by then, %");
        scale.Apply(plot, "Time from the order to clearance");
    }

    /// <summary>0, unless all durations lie close together far from it.</summary>
    double Start(double first)
    {
        var spread = _end - first;
        return spread > 0 && first > 2 * spread ? first - (0.5 * spread) : 0;
    }

    void Curve(Plot plot, TimeScale scale, IReadOnlyList<EcdfStep> steps)
    {
        var stride = Math.Max(1, steps.Count / MostSteps);
        var shown = steps.Where((_, place) => place % stride == 0 || place == steps.Count - 1).ToList();
        var before = new EcdfStep(0, 0, 0, _ecdf!.HalfWidth);
        var xs = new List<double> { 0 };
        var points = new List<EcdfStep> { before };
        foreach (var step in shown)
        {
            xs.AddRange([scale.At(step.Value), scale.At(step.Value)]);
            points.AddRange([points[^1], step]);
        }
        xs.Add(Math.Max(xs[^1], scale.At(scale.Greatest)));
        points.Add(points[^1]);
        var band = plot.Add.FillY(
            [.. xs],
            [.. points.Select(point => 100 * Math.Max(0, point.Lower))],
            [.. points.Select(point => 100 * Math.Min(1, point.Upper))]
        );
        band.FillColor = ChartTheme.People.WithAlpha(0.16);
        band.LineWidth = 0;
        band.MarkerSize = 0;
        var shares = points.Zip(xs, (point, x) => new Coordinates(x, 100 * point.Share)).ToArray();
        plot.Add.ScatterLine(shares, ChartTheme.People).LineWidth = 2;
    }

    static void Milestones(Plot plot, TimeScale scale, IReadOnlyList<MilestoneChance> milestones)
    {
        var ends = new double[] { double.NegativeInfinity, double.NegativeInfinity };
        foreach (var milestone in milestones)
        {
            var x = scale.At(milestone.Within);
            var words = $"{milestone.Text}: {milestone.Done.Text}";
            var half = TextWidth.Of(words) / 2 * scale.PerPixel;
            var level = ends[0] < x - half ? 0 : 1;
            ends[level] = x + half;
            var top = 104 + (8 * level);
            var line = plot.Add.Line(x, 0, x, top);
            line.LineColor = ChartTheme.Rule;
            line.LineWidth = 1;
            var text = plot.Add.Text(words, x, top + 1);
            text.LabelFontSize = ChartTheme.TextSize;
            text.LabelFontColor = ChartTheme.Ink;
            text.LabelAlignment = Edge(x - half, x + half, scale);
        }
    }

    /// <summary>Keeps a label within the picture.</summary>
    static Alignment Edge(double left, double right, TimeScale scale) =>
        left < scale.At(scale.From) ? Alignment.LowerLeft
        : right > scale.At(scale.Greatest) ? Alignment.LowerRight
        : Alignment.LowerCenter;

    void Quantiles(Plot plot, TimeScale scale)
    {
        var all = _summary.Duration;
        foreach (var quantile in all[0].Value == all[^1].Value ? all.Where(q => q.P == 0.5) : all)
        {
            var y = 100 * _ecdf!.Share(quantile.Value);
            var low = scale.At(double.IsFinite(quantile.Low) ? quantile.Low : quantile.Value);
            var high = scale.At(double.IsFinite(quantile.High) ? quantile.High : quantile.Value);
            var interval = plot.Add.Line(low, y, high, y);
            interval.LineColor = ChartTheme.Ink;
            interval.LineWidth = 2;
            var dot = plot.Add.Marker(scale.At(quantile.Value), y, MarkerShape.FilledCircle, 8, ChartTheme.Ink);
            dot.MarkerLineWidth = 0;
            var name = quantile.P == 0.5 ? "median" : $"{100 * quantile.P:0} %";
            Label(plot, scale, $"{name}: {scale.Text(quantile.Value)}", low, high, y);
        }
    }

    /// <summary>Names a dot: below the curve at its right or, where the picture ends, above the curve at its left.</summary>
    static void Label(Plot plot, TimeScale scale, string words, double low, double high, double y)
    {
        var right = high + ((TextWidth.Of(words) + 14) * scale.PerPixel) <= scale.At(scale.Greatest);
        var text = plot.Add.Text(words, right ? high : low, y);
        text.LabelFontSize = ChartTheme.TextSize;
        text.LabelFontColor = ChartTheme.Ink;
        text.LabelBackgroundColor = Colors.White.WithAlpha(0.85);
        text.LabelAlignment = right ? Alignment.UpperLeft : Alignment.LowerRight;
        text.OffsetX = right ? 8 : -8;
        text.OffsetY = right ? 1 : -1;
    }
}
