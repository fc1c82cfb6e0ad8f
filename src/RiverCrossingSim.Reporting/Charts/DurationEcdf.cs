using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The chance to be done within a time, over all replications.</summary>
public sealed class DurationEcdf : Chart
{
    /// <summary>More steps than a chart has pixels to show.</summary>
    const int MostSteps = 500;

    /// <summary>From 0 to 100 %, pixels.</summary>
    const double Full = 236;

    /// <summary>Below 0 %, for labels of low quantiles, pixels.</summary>
    const double Below = 18;
    const double Padding = 4;

    readonly RunSummary _summary;
    readonly Ecdf? _ecdf;
    readonly double _end;

    /// <summary>Takes the durations of a run; replications that did not complete never get there.</summary>
    public DurationEcdf(RunResult result, RunSummary summary)
    {
        _summary = summary;
        var durations = result.Table[Headline.Duration].ToArray();
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
        "The curve is the share of all replications that completed within the time; from the first completion on, the light band holds the "
        + $"true curve with 95 % confidence. Dots are quantiles of {Whose} with their 95 % intervals, thin upright lines the milestones.";

    /// <inheritdoc/>
    public override string? Absence =>
        _ecdf is null || _ecdf.Steps.Count == 0
            ? "No replication completed, so the chance to be done cannot be drawn."
            : null;

    bool AllCompleted => _summary.Outcomes.Completed.Count == _summary.Outcomes.Completed.Of;

    string Whose =>
        AllCompleted
            ? "the durations"
            : $"the durations of the {Wording.Count(_summary.Outcomes.Completed.Count)} that completed";

    /// <summary>A quantile is of those that completed, and stands lower where others did not: its label says so.</summary>
    string Label(double p) => (p == 0.5 ? "median" : Wording.WholePercent(p)) + (AllCompleted ? "" : " of completed");

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        [
            .. _summary.Milestones.Select(milestone =>
                $"Done within {milestone.Text}: {milestone.Done.Text} (95 % interval {Wording.Percents(milestone.Done.Low, milestone.Done.High)})."
            ),
            .. _summary.Duration.Select(quantile =>
                $"{Phrases.Sentence(Label(quantile.P))}: {Wording.Time(quantile.Value)} (95 % interval {Phrases.Interval(quantile)})."
            ),
        ];

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var steps = _ecdf!.Steps;
        var start = Start(steps[0].Value);
        var milestones = _summary.Milestones.Where(m => m.Within >= start && m.Within <= _end * 1.25).ToList();
        var greatest = Math.Max(_end * 1.06, milestones.Select(m => m.Within * 1.04).DefaultIfEmpty(0).Max());
        var scale = TimeScale.Upto(greatest) with { From = start };
        PercentAxis.Apply(plot, "Replications completed by then, %");
        scale.Apply(plot, "Time from the order to clearance", Full);
        Curve(plot, scale, steps);
        var width = Margins.DataWidth(plot, Full);
        var flags = Flags(scale, milestones, width);
        var above = flags.Select(flag => flag.Top).DefaultIfEmpty(0).Max() + Padding;
        var height = Full + Below + above;
        Milestones(plot, flags);
        Quantiles(plot, scale, width, above, flags);
        plot.Axes.SetLimitsY(-Below * 100 / Full, 100 + (above * 100 / Full));
        return height;
    }

    /// <summary>0, unless all durations lie close together far from it.</summary>
    double Start(double first)
    {
        var spread = _end - first;
        return spread > 0 && first > 2 * spread ? first - (0.5 * spread) : 0;
    }

    static void Curve(Plot plot, TimeScale scale, IReadOnlyList<EcdfStep> steps)
    {
        var stride = Math.Max(1, steps.Count / MostSteps);
        var shown = steps.Where((_, place) => place % stride == 0 || place == steps.Count - 1).ToList();
        var xs = new List<double> { 0 };
        var points = new List<EcdfStep> { new(0, 0, 0, 0) };
        foreach (var step in shown)
        {
            xs.AddRange([scale.At(step.Value), scale.At(step.Value)]);
            points.AddRange([points[^1], step]);
        }
        xs.Add(Math.Max(xs[^1], scale.At(scale.Greatest)));
        points.Add(points[^1]);
        // Before the first has completed the curve is at 0, without a band.
        var band = plot.Add.FillY(
            [.. xs.Skip(2)],
            [.. points.Skip(2).Select(point => 100 * Math.Max(0, point.Lower))],
            [.. points.Skip(2).Select(point => 100 * Math.Min(1, point.Upper))]
        );
        band.FillColor = ChartTheme.People.WithAlpha(0.16);
        band.LineWidth = 0;
        band.MarkerSize = 0;
        var shares = points.Zip(xs, (point, x) => new Coordinates(x, 100 * point.Share)).ToArray();
        plot.Add.ScatterLine(shares, ChartTheme.People).LineWidth = 2;
    }

    /// <summary>The milestones' labels above the curve, each as low as those before it let it.</summary>
    static List<Flag> Flags(TimeScale scale, IReadOnlyList<MilestoneChance> milestones, double width)
    {
        const float apart = 8;
        var flags = new List<Flag>();
        foreach (var milestone in milestones)
        {
            var words = TextWidth.Wrap($"{milestone.Text}: {milestone.Done.Text}", width);
            var x = (scale.At(milestone.Within) - scale.At(scale.From)) / scale.PerPixel(width);
            var wide = TextWidth.Of(words);
            var left = Math.Clamp(x - (wide / 2), 0, width - wide);
            var floor = flags
                .Where(flag => flag.Left < left + wide + apart && left < flag.Left + flag.Width + apart)
                .Select(flag => flag.Top)
                .DefaultIfEmpty(Padding)
                .Max();
            flags.Add(new Flag(words, scale.At(milestone.Within), left, wide, floor, scale.PerPixel(width)));
        }
        return flags;
    }

    static void Milestones(Plot plot, IReadOnlyList<Flag> flags)
    {
        foreach (var flag in flags)
        {
            var y = 100 + (flag.Floor * 100 / Full);
            var line = plot.Add.Line(flag.At, 0, flag.At, y);
            line.LineColor = ChartTheme.Rule;
            line.LineWidth = 1;
            var left = plot.Axes.GetLimits().Left + (flag.Left * flag.PerPixel);
            plot.Write(flag.Words, left, y, Alignment.LowerLeft, ChartTheme.Ink);
        }
    }

    void Quantiles(Plot plot, TimeScale scale, double width, double above, IReadOnlyList<Flag> flags)
    {
        var places = new Places(width, Full + Below + above);
        foreach (var flag in flags)
        {
            var (left, top) = ((float)flag.Left, (float)(above - flag.Top));
            places.Take(new PixelRect(left, left + flag.Width, (float)(above - flag.Floor), top));
        }
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
            var start = scale.At(scale.From);
            var (left, right) = ((low - start) / scale.PerPixel(width), (high - start) / scale.PerPixel(width));
            var down = above + (Full * (1 - (y / 100)));
            if (Beside($"{Label(quantile.P)}: {scale.Text(quantile.Value)}", left, right, down, places) is { } label)
            {
                var text = plot.Write(
                    label.Words,
                    start + (label.Place.Left * scale.PerPixel(width)),
                    100 * (1 - ((label.Place.Top - above) / Full)),
                    Alignment.UpperLeft,
                    ChartTheme.Ink
                );
                text.LabelBackgroundColor = ScottPlot.Colors.White.WithAlpha(0.85);
            }
        }
    }

    /// <summary>A place for a dot's name: below the curve at its right or above it at its left, else near there.</summary>
    static (string Words, PixelRect Place)? Beside(string words, double left, double right, double y, Places places)
    {
        const float gap = 8;
        var (wide, high) = (TextWidth.Of(words), TextWidth.Height(words));
        var tries =
            from shift in Enumerable.Range(0, 12)
            from place in new[]
            {
                (X: right + gap, Y: y + 1 + (shift * 8)),
                (X: left - gap - wide, Y: y - 1 - high - (shift * 8)),
            }
            select new PixelRect((float)place.X, (float)place.X + wide, (float)place.Y + high, (float)place.Y);
        return places.TakeFirst(tries) is { } taken ? (words, taken) : null;
    }

    /// <summary>A milestone's label.</summary>
    /// <param name="Words">What it says.</param>
    /// <param name="At">The milestone, in the axis' unit.</param>
    /// <param name="Left">Its left edge, pixels from that of the area for data.</param>
    /// <param name="Width">Its width, pixels.</param>
    /// <param name="Floor">Its lower edge, pixels above 100 %.</param>
    /// <param name="PerPixel">The axis' length per pixel.</param>
    sealed record Flag(string Words, double At, double Left, float Width, double Floor, double PerPixel)
    {
        public double Top => Floor + TextWidth.Height(Words) + 2;
    }
}
