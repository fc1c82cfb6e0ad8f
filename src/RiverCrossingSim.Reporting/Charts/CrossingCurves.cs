using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The share of the people and of the vehicles that is across over time.</summary>
public sealed class CrossingCurves : Chart
{
    const int PanelHeight = 190;
    readonly RunResult _result;
    readonly List<(string Heading, Color Color, int Greatest, QuantileBands Bands)> _curves = [];

    /// <summary>Takes the curves of a run.</summary>
    public CrossingCurves(RunResult result)
    {
        _result = result;
        Take(Curve.PersonnelAcross, "People", ChartTheme.People);
        Take(Curve.VehiclesAcross, "Vehicles", ChartTheme.Vehicles);
    }

    /// <inheritdoc/>
    public override string Name => "crossing-curves";

    /// <inheritdoc/>
    public override string Title => "Share of the force across over time";

    /// <inheritdoc/>
    public override string Caption =>
        "The line is the median of the replications at each moment, the dark band holds the middle half of them, "
        + $"the light band nine tenths{(Absence is null ? new Darkness(_result, Scale).Words : "")}.";

    /// <inheritdoc/>
    public override string? Absence =>
        _result.Timeline.Replications == 0 ? "No replication has ended, so there is no curve to show."
        : _curves.Count == 0 ? "The force has neither people nor vehicles to follow."
        : null;

    TimeScale Scale =>
        TimeScale.Upto(
            Math.Max(_curves.Max(curve => curve.Bands.Settled) * 1.03, _result.Timeline.Layout.Step.TotalHours)
        );

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _curves
            .Select(curve =>
                $"{curve.Heading}: {curve.Bands.Along(Scale, number => Wording.Percent(number / curve.Greatest))}."
            )
            .Prepend("Across, median with nine tenths of the replications in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var scale = Scale;
        new Darkness(_result, scale).Shade(plot);
        var panels = new TimePanels(
            plot,
            scale,
            "Across, % of the initial force",
            PanelHeight,
            [.. _curves.Select(curve => new TimePanel(curve.Heading, curve.Color, 1, 5, Wording.WholePercent))]
        );
        for (var panel = 0; panel < _curves.Count; panel++)
        {
            var curve = _curves[panel];
            curve.Bands.Upto(scale.Greatest).Draw(panels, panel, 1.0 / curve.Greatest, curve.Color);
        }
        scale.Apply(plot, Phrases.AfterTheOrder(_result.Scenario), panels.Height);
        return panels.Height;
    }

    void Take(Curve curve, string heading, Color color)
    {
        var series = _result.Timeline.Layout.Whole(curve);
        if (series is { Greatest: > 0 } && _result.Timeline.Replications > 0)
        {
            _curves.Add((heading, color, series.Greatest, new QuantileBands(_result.Timeline, series)));
        }
    }
}
