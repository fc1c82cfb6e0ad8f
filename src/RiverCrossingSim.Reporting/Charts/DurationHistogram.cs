using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How the durations of the completed withdrawals are spread.</summary>
public sealed class DurationHistogram : Chart
{
    /// <summary>A smooth curve through fewer durations would be an invention.</summary>
    const int FewestForDensity = 20;

    /// <summary>Height of the highest bar, pixels.</summary>
    const double BarsHeight = 190;

    /// <summary>From the highest bar to the line of the quantiles, pixels.</summary>
    const double AboveBars = 14;

    readonly RunSummary _summary;
    readonly TimeScale _scale;
    readonly double[] _durations;

    /// <summary>Takes the durations of a run.</summary>
    public DurationHistogram(RunResult result, RunSummary summary)
    {
        _summary = summary;
        var hours = result.Table[Headline.Duration].ToArray().Where(double.IsFinite).Order().ToArray();
        _scale = TimeScale.Upto(hours.Length == 0 ? 1 : LongTail.End(hours));
        _durations = _scale.At(hours);
    }

    /// <inheritdoc/>
    public override string Name => "duration-histogram";

    /// <inheritdoc/>
    public override string Title => "Duration of the completed withdrawals";

    /// <inheritdoc/>
    public override string Caption =>
        "Each bar counts the completed replications whose duration falls into it, the curve is the same as a smooth density; failed and "
        + "unresolved replications have no duration and are not in it.";

    /// <inheritdoc/>
    public override string? Absence =>
        _durations.Length == 0 ? "No replication completed, so there is no duration to show."
        : _durations[0] == _durations[^1]
            ? $"{Completed()}, and took {Wording.Time(_summary.Duration[0].Value)}{(_durations.Length > 1 ? " each" : "")}: "
                + "there is no spread to draw."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values
    {
        get
        {
            var bins = Bins(Shown, Density);
            var highest = bins.Counts.Index().MaxBy(bin => bin.Item).Index;
            var (from, to) = (bins.Edges[highest], bins.Edges[highest + 1]);
            return
            [
                $"{Phrases.Sentence(Spread)}.",
                $"{Completed()}{Others}.",
                $"The highest bar: {Wording.Count(bins.Counts[highest])} took {Wording.Times(from * _scale.HoursPerUnit, to * _scale.HoursPerUnit)}.",
            ];
        }
    }

    double End => _scale.At(_scale.Greatest);

    double[] Shown => [.. _durations.Where(duration => duration <= End)];

    KernelDensity? Density =>
        _durations.Length < FewestForDensity ? null : new KernelDensity(_durations, lowerLimit: 0);

    /// <summary>Median and range in words, and what lies beyond the picture.</summary>
    string Spread
    {
        get
        {
            var quantiles = _summary.Duration.ToDictionary(quantile => quantile.P);
            var longer = _durations.Count(duration => duration > End);
            return $"median {_scale.Text(quantiles[0.5].Value)}; nine tenths take {_scale.Text(quantiles[0.05].Value)} to {_scale.Text(quantiles[0.95].Value)}"
                + (
                    longer > 0
                        ? $"; {Wording.Count(longer)} took longer than shown, up to {_scale.Text(_durations[^1] * _scale.HoursPerUnit)}"
                        : ""
                );
        }
    }

    /// <summary>Whom the picture leaves out.</summary>
    string Others
    {
        get
        {
            var (_, failed, censored) = _summary.Outcomes;
            return failed.Count + censored.Count > 0
                ? $"; {Wording.Number(failed.Count)} failed, {Wording.Number(censored.Count)} unresolved: not shown"
                : "";
        }
    }

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var density = Density;
        var bins = Bins(Shown, density);
        var top = bins.Counts.Max();
        for (var bin = 0; bin < bins.Counts.Count; bin++)
        {
            var bar = plot.Add.Rectangle(bins.Edges[bin], bins.Edges[bin + 1], 0, bins.Counts[bin]);
            bar.FillColor = ChartTheme.Tint(ChartTheme.Plain, 0.6);
            bar.LineColor = Colors.White;
            bar.LineWidth = 1;
        }
        var (low, high) = (bins.Edges[0], bins.Edges[^1]);
        if (density is not null)
        {
            var perBin = _durations.Length * (bins.Edges[1] - bins.Edges[0]);
            var curve = density
                .Curve(400)
                .Where(point => point.Value <= bins.Edges[^1] || End == _durations[^1])
                .Select(point => new Coordinates(point.Value, point.Density * perBin))
                .ToArray();
            plot.Add.ScatterLine(curve, ChartTheme.People).LineWidth = 2;
            (low, high) = (Math.Min(low, curve[0].X), Math.Max(high, curve[^1].X));
            top = Math.Max(top, (int)Math.Ceiling(curve.Max(point => point.Y)));
        }
        CountAxis.Apply(plot, top);
        plot.YLabel("Completed replications, number");
        Mark(plot, top);
        var height = Say(plot, top);
        Time(plot, low, high, height);
        return height;
    }

    /// <summary>Round bins; where durations lie in separate clumps, narrow enough to show what the density shows.</summary>
    static HistogramBins Bins(double[] shown, KernelDensity? density)
    {
        const double TooWide = 4;
        const double Narrow = 1.25;
        const int MostBins = 60;
        var bins = HistogramBins.Of(shown);
        if (density is null || bins.Edges[1] - bins.Edges[0] <= TooWide * density.Bandwidth)
        {
            return bins;
        }
        var range = shown[^1] - shown[0];
        var width = ChartNumbers.RoundStep(range, (int)Math.Clamp(range / (Narrow * density.Bandwidth), 2, MostBins));
        var first = (int)Math.Floor(shown[0] / width);
        var count = (int)Math.Floor(shown[^1] / width) - first + 1;
        return HistogramBins.Over(shown, [.. Enumerable.Range(first, count + 1).Select(edge => edge * width)]);
    }

    void Time(Plot plot, double low, double high, double height)
    {
        var margin = (high - low) * 0.04;
        var scale = _scale with
        {
            From = Math.Max(0, low - margin) * _scale.HoursPerUnit,
            Greatest = (high + margin) * _scale.HoursPerUnit,
        };
        scale.Apply(plot, "Duration from the order to clearance", height);
    }

    /// <summary>The 5, 50 and 95 % quantiles above the bars.</summary>
    void Mark(Plot plot, int top)
    {
        var quantiles = _summary.Duration.ToDictionary(quantile => quantile.P);
        var median = quantiles[0.5].Value;
        var y = top * (1 + (AboveBars / BarsHeight));
        var range = plot.Add.Line(_scale.At(quantiles[0.05].Value), y, _scale.At(quantiles[0.95].Value), y);
        range.LineColor = ChartTheme.Ink;
        range.LineWidth = 1.5f;
        var line = plot.Add.Line(_scale.At(median), 0, _scale.At(median), y);
        line.LineColor = ChartTheme.Ink;
        line.LineWidth = 1.2f;
        var dot = plot.Add.Marker(_scale.At(median), y, MarkerShape.FilledCircle, 8, ChartTheme.Ink);
        dot.MarkerLineWidth = 0;
    }

    /// <summary>Says in words what is marked, and whom the picture leaves out, above all that is drawn.</summary>
    /// <returns>Height of the area for data, pixels.</returns>
    double Say(Plot plot, int top)
    {
        const float indent = 2;
        var above = 0f;
        var width = Margins.DataWidth(plot, BarsHeight) - (6 * indent);
        foreach (var (sentence, color) in new[] { (Spread, ChartTheme.Ink), (Completed() + Others, ChartTheme.Muted) })
        {
            var words = TextWidth.Wrap(sentence, width);
            var note = plot.Add.Annotation(words, Alignment.UpperLeft);
            ChartTheme.Note(note, color);
            (note.OffsetX, note.OffsetY) = (indent, above + indent);
            above += TextWidth.Height(words) + 4;
        }
        var height = BarsHeight + (2 * AboveBars) + above;
        plot.Axes.SetLimitsY(0, top * height / BarsHeight);
        return height;
    }

    string Completed()
    {
        var completed = _summary.Outcomes.Completed;
        return completed.Count == completed.Of
            ? completed.Of == 1
                ? "The one replication completed"
                : $"All {Wording.Counted(completed.Of, "replication")} completed"
            : $"{Wording.Count(completed.Count)} of {Wording.Counted(completed.Of, "replication")} completed";
    }
}
