using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Who waits at each crossing over time.</summary>
public sealed class SiteQueues : Chart
{
    const int MostPanels = 10;
    const int LeastPanelHeight = 76;
    const int LeastHeight = 170;
    readonly RunResult _result;
    readonly List<(TimelineSeries Series, QuantileBands Bands)> _queues = [];

    /// <summary>Takes the queues of a run; those where nobody ever waits are left out.</summary>
    public SiteQueues(RunResult result)
    {
        _result = result;
        if (result.Timeline.Replications == 0)
        {
            return;
        }
        _queues.AddRange(
            result
                .Timeline.Layout.Series.Where(series => series.Site.Length > 0 && series.Curve.IsQueue)
                .Select(series => (series, new QuantileBands(result.Timeline, series)))
                .Where(queue => queue.Item2.Greatest > 0)
                .Take(MostPanels)
        );
    }

    /// <inheritdoc/>
    public override string Name => "site-queues";

    /// <inheritdoc/>
    public override string Title => "Queues at the crossings over time";

    /// <inheritdoc/>
    public override string Caption =>
        "Vehicles or dismounted people waiting at each crossing: median with the bands of half and of nine tenths of the "
        + $"replications{(Absence is null ? new Darkness(_result, Scale).Words : "")}. Each panel has its own scale, and a crossing at which nobody waits has none.";

    /// <inheritdoc/>
    public override string? Absence =>
        _queues.Count == 0 ? "Nobody waited at any crossing in nine tenths of the replications." : null;

    /// <summary>Few panels share the height that the axis title needs.</summary>
    int PanelHeight => Math.Max(LeastPanelHeight, LeastHeight / _queues.Count);

    TimeScale Scale =>
        TimeScale.Upto(
            Math.Max(_queues.Max(queue => queue.Bands.Settled) * 1.03, _result.Timeline.Layout.Step.TotalHours)
        );

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _queues.Select(queue => $"{Panel(queue.Series, queue.Bands).Heading}: {queue.Bands.Peak(Wording.Number)}.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var scale = Scale;
        new Darkness(_result, scale).Shade(plot);
        var panels = new TimePanels(
            plot,
            scale,
            "Waiting, vehicles or people",
            PanelHeight,
            [.. _queues.Select(queue => Panel(queue.Series, queue.Bands))]
        );
        for (var panel = 0; panel < _queues.Count; panel++)
        {
            _queues[panel].Bands.Upto(scale.Greatest).Draw(panels, panel, 1, Color(_queues[panel].Series));
        }
        scale.Apply(plot, Phrases.AfterTheOrder(_result.Scenario), panels.Height);
        return panels.Height;
    }

    static TimePanel Panel(TimelineSeries series, QuantileBands bands) =>
        new(
            $"{series.Site}: {(OfVehicles(series) ? "vehicles" : "people")}",
            Color(series),
            bands.Greatest * 1.02,
            2,
            Wording.Number
        );

    static Color Color(TimelineSeries series) => OfVehicles(series) ? ChartTheme.Vehicles : ChartTheme.People;

    static bool OfVehicles(TimelineSeries series) => series.Curve.IsOfVehicles;
}
