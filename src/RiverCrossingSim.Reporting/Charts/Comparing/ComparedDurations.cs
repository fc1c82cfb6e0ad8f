using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The spreads of the durations of those compared, over each other.</summary>
public sealed class ComparedDurations : Chart
{
    /// <summary>A smooth curve through fewer durations would be an invention.</summary>
    const int FewestForDensity = 20;

    const double DataHeight = 240;

    readonly ComparisonSummary _summary;
    readonly TimeScale _scale;
    readonly List<(int Place, double[] Durations)> _shown;

    /// <summary>Takes the durations of a comparison.</summary>
    public ComparedDurations(ComparisonResult comparison, ComparisonSummary summary)
    {
        _summary = summary;
        var durations = comparison
            .Runs.Select(run => run.Run.Table[Headline.Duration].ToArray().Where(double.IsFinite).Order().ToArray())
            .ToList();
        _scale = TimeScale.Upto(durations.Where(own => own.Length > 0).Select(LongTail.End).DefaultIfEmpty(1).Max());
        _shown =
        [
            .. durations
                .Select((own, place) => (place, _scale.At(own)))
                .Where(own => own.Item2.Length >= FewestForDensity && own.Item2[0] < own.Item2[^1]),
        ];
    }

    /// <inheritdoc/>
    public override string Name => "compared-durations";

    /// <inheritdoc/>
    public override string Title => "How the durations are spread";

    /// <inheritdoc/>
    public override string Caption =>
        "Each curve is the spread of the completed durations as a smooth density, its height the share of all replications, so that "
        + "less area means fewer completed; the dot is the median.";

    /// <inheritdoc/>
    public override string? Absence =>
        _shown.Count == 0
            ? "Too few replications completed, or all took equally long: there is no spread to draw."
            : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown.Select(own =>
        {
            var sorted = new OrderStatistics([.. own.Durations.Select(duration => duration * _scale.HoursPerUnit)]);
            return $"{_summary.Scenarios[own.Place].Name}: median {Wording.Time(sorted.Quantile(0.5))}, nine tenths {Wording.Times(sorted.Quantile(0.05), sorted.Quantile(0.95))}; "
                + $"{Wording.Count(own.Durations.Length)} of {Wording.Count(_summary.Replications)} completed.";
        });

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var end = _scale.At(_scale.Greatest);
        var (top, low) = (0.0, double.PositiveInfinity);
        foreach (var (place, durations) in _shown)
        {
            var completed = (double)durations.Length / _summary.Replications;
            var density = new KernelDensity(durations, lowerLimit: 0);
            var curve = density.Curve(300).Where(point => point.Value <= end || end == durations[^1]).ToArray();
            double[] xs = [.. curve.Select(point => point.Value)];
            double[] ys = [.. curve.Select(point => point.Density * completed)];
            var area = plot.Add.FillY(xs, new double[xs.Length], ys);
            area.FillColor = ScenarioColors.Of(place).WithAlpha(0.1);
            area.LineWidth = 0;
            area.MarkerSize = 0;
            plot.Add.ScatterLine(xs, ys, ScenarioColors.Of(place)).LineWidth = 2;
            (top, low) = (Math.Max(top, ys.Max()), Math.Min(low, xs[0]));
        }
        foreach (var (place, durations) in _shown)
        {
            var median = new OrderStatistics(durations).Quantile(0.5);
            var dot = plot.Add.Marker(median, 0, MarkerShape.FilledCircle, 9, ScenarioColors.Of(place));
            dot.MarkerLineWidth = 0;
        }
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericManual();
        plot.YLabel("Share of replications, density");
        ColorKey.Show(plot, DataHeight, ScenarioColors.Key(_summary.Scenarios.Select(scenario => scenario.Name)));
        plot.Axes.SetLimitsY(-0.03 * top, top * 1.06);
        var scale = _scale with { From = Math.Max(0, low) * _scale.HoursPerUnit };
        scale.Apply(plot, "Duration from the order to clearance", DataHeight);
        return DataHeight;
    }
}
