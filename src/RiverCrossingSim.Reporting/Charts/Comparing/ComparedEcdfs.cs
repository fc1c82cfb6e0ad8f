using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The chance to be done within a time, of all compared.</summary>
public sealed class ComparedEcdfs : Chart
{
    const int Points = 400;
    const double DataHeight = 240;
    readonly ComparisonSummary _summary;
    readonly List<Ecdf> _curves;
    readonly TimeScale _scale;

    /// <summary>Takes the durations of a comparison; replications that did not complete never get there.</summary>
    public ComparedEcdfs(ComparisonResult comparison, ComparisonSummary summary)
    {
        _summary = summary;
        _curves = [.. comparison.Runs.Select(run => new Ecdf(run.Run.Table[Headline.Duration]))];
        _scale = ComparedTimes.Scale(comparison);
    }

    /// <inheritdoc/>
    public override string Name => "compared-ecdfs";

    /// <inheritdoc/>
    public override string Title => "Chance to be done within a time";

    /// <inheritdoc/>
    public override string Caption =>
        "Each curve is the share of all replications that completed within the time, failed and unresolved counted as not done; where "
        + "two curves cross, the better choice depends on the time that there is.";

    /// <inheritdoc/>
    public override string? Absence =>
        _curves.All(curve => curve.Steps.Count == 0)
            ? "No replication completed, so the chance to be done cannot be drawn."
            : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _curves.Select(
            (curve, place) =>
                $"{_summary.Scenarios[place].Name}: {string.Join(", ", _scale.RoundTimes.Select(time => $"within {_scale.Text(time)} {Wording.Percent(curve.Share(time))}"))}."
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        double[] hours =
        [
            .. Enumerable
                .Range(0, Points)
                .Select(i => _scale.From + ((_scale.Greatest - _scale.From) * i / (Points - 1))),
        ];
        for (var place = _curves.Count - 1; place >= 0; place--)
        {
            var curve = _curves[place];
            var line = plot.Add.ScatterLine(
                _scale.At(hours),
                [.. hours.Select(hour => 100 * curve.Share(hour))],
                ScenarioColors.Of(place)
            );
            line.LineWidth = 2;
        }
        PercentAxis.Apply(plot, "Replications completed by then, %");
        ColorKey.Show(plot, DataHeight, ScenarioColors.Key(_summary.Scenarios.Select(scenario => scenario.Name)));
        plot.Axes.SetLimitsY(0, 102);
        _scale.Apply(plot, "Time from the order to clearance", DataHeight);
        return DataHeight;
    }
}
