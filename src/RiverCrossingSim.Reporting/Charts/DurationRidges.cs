using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>How the durations of several runs are spread, one above the other on one scale: what a changed parameter moves.</summary>
public sealed class DurationRidges : Chart
{
    /// <summary>A smooth curve through fewer durations would be an invention.</summary>
    const int FewestForDensity = 20;
    const float RowHeight = 64;
    const double Tallest = 0.62; // the room left is for the label of the row above
    const double Under = 0.5; // below the last base, in rows
    const double Over = 0.8; // above the first base, in rows
    const float LongestName = 190;

    readonly (string Name, double[] Hours, int Of)[] _rows;

    /// <summary>Takes the durations of several runs.</summary>
    /// <param name="runs">The runs with their names, the first at the top.</param>
    /// <exception cref="ArgumentException">There are no runs.</exception>
    public DurationRidges(IEnumerable<(string Name, RunResult Run)> runs)
    {
        _rows =
        [
            .. runs.Select(entry =>
                (
                    entry.Name,
                    entry.Run.Table[Headline.Duration].ToArray().Where(double.IsFinite).Order().ToArray(),
                    entry.Run.Table.Count
                )
            ),
        ];
        if (_rows.Length == 0)
        {
            throw new ArgumentException("There are no runs to draw.", nameof(runs));
        }
    }

    /// <inheritdoc/>
    public override string Name => "duration-ridges";

    /// <inheritdoc/>
    public override string Title => "Durations of the completed withdrawals, run by run";

    /// <inheritdoc/>
    public override string Caption =>
        "Each hill is one run's completed replications as a smooth density, all of the same area; the dot is the median, the line holds "
        + "nine tenths. Failed and unresolved replications have no duration and are not in it.";

    /// <inheritdoc/>
    public override string? Absence =>
        _rows.All(row => row.Hours.Length == 0) ? "No replication completed, so there is no duration to show." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _rows.Select(row =>
            $"{row.Name}: {Words(row.Hours)}{Wording.Count(row.Hours.Length)} of {Wording.Count(row.Of)} completed."
        );

    static string Words(double[] hours)
    {
        if (hours.Length == 0)
        {
            return "";
        }
        var sorted = new OrderStatistics(hours);
        return $"median {Wording.Time(sorted.Quantile(0.5))}, nine tenths {Wording.Times(sorted.Quantile(0.05), sorted.Quantile(0.95))}; ";
    }

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var drawn = _rows.Where(row => row.Hours.Length > 0).ToList();
        var (least, greatest) = (drawn.Min(row => row.Hours[0]), drawn.Max(row => LongTail.End(row.Hours)));
        var margin = Math.Max(0.04 * (greatest - least), 0.02 * greatest);
        var scale = TimeScale.Upto(greatest + margin) with { From = Math.Max(0, least - margin) };
        var hills = _rows.Select(row => Hill(row.Hours, scale)).ToArray();
        var highest = hills.SelectMany(hill => hill).Select(point => point.Y).DefaultIfEmpty(1).Max();
        var names = new NumericManual();
        for (var row = 0; row < _rows.Length; row++)
        {
            names.AddMajor(-row, TextWidth.Wrap(_rows[row].Name, LongestName));
            Fill(plot, hills[row], -row, Tallest / highest);
        }
        plot.Axes.Left.TickGenerator = names;
        plot.Axes.Left.TickLabelStyle.ForeColor = ChartTheme.Ink;
        plot.Axes.SetLimitsY(-_rows.Length + 1 - Under, Over);
        var rowHeight = _rows.Max(row =>
            Math.Max(RowHeight, TextWidth.Height(TextWidth.Wrap(row.Name, LongestName)) + 6)
        );
        var height = (_rows.Length - 1 + Under + Over) * rowHeight;
        scale.Apply(plot, "Duration from the order to clearance", height);
        var width = Margins.DataWidth(plot, height);
        for (var row = 0; row < _rows.Length; row++)
        {
            Mark(plot, scale, row, width);
        }
        return height;
    }

    static Coordinates[] Hill(double[] hours, TimeScale scale)
    {
        if (hours.Length < FewestForDensity || hours[0] == hours[^1])
        {
            return [];
        }
        var density = new KernelDensity(scale.At(hours), lowerLimit: 0);
        return
        [
            .. density
                .Curve(300)
                .Where(point => point.Value >= scale.At(scale.From) && point.Value <= scale.At(scale.Greatest))
                .Select(point => new Coordinates(point.Value, point.Density)),
        ];
    }

    static void Fill(Plot plot, Coordinates[] hill, double baseline, double factor)
    {
        if (hill.Length < 2)
        {
            return;
        }
        Coordinates[] curve = [.. hill.Select(point => new Coordinates(point.X, baseline + (point.Y * factor)))];
        var area = plot.Add.Polygon([
            new Coordinates(hill[0].X, baseline),
            .. curve,
            new Coordinates(hill[^1].X, baseline),
        ]);
        area.FillColor = ChartTheme.Tint(ChartTheme.Plain, 0.6);
        area.LineWidth = 0;
        plot.Add.ScatterLine(curve, ChartTheme.People).LineWidth = 1.5f;
    }

    /// <summary>Median, range and, where some have none, how many have a duration.</summary>
    void Mark(Plot plot, TimeScale scale, int row, double width)
    {
        var (_, hours, of) = _rows[row];
        var words = hours.Length == of ? "" : $"{Wording.Count(hours.Length)} of {Wording.Count(of)} completed";
        if (hours.Length == 0)
        {
            Say(plot, words, scale.At(scale.From), row, Alignment.LowerLeft);
            return;
        }
        var sorted = new OrderStatistics(hours);
        var (low, median, high) = (sorted.Quantile(0.05), sorted.Quantile(0.5), sorted.Quantile(0.95));
        var range = plot.Add.Line(scale.At(low), -row, scale.At(Math.Min(high, scale.Greatest)), -row);
        range.LineColor = ChartTheme.Ink;
        range.LineWidth = 1.5f;
        plot.Add.Marker(scale.At(median), -row, MarkerShape.FilledCircle, 8, ChartTheme.Ink);
        var label = scale.Text(median) + (words.Length == 0 ? "" : $"; {words}");
        var half = TextWidth.Of(label) / 2 * scale.PerPixel(width);
        Say(
            plot,
            label,
            Math.Clamp(scale.At(median), scale.At(scale.From) + half, scale.At(scale.Greatest) - half),
            row,
            Alignment.UpperCenter
        );
    }

    static void Say(Plot plot, string words, double x, int row, Alignment alignment)
    {
        var text = plot.Write(words, x, -row, alignment, ChartTheme.Ink);
        text.OffsetY = alignment == Alignment.UpperCenter ? 5 : -2;
    }
}
