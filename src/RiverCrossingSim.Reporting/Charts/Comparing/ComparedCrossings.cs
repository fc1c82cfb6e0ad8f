using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The share of the people across over time, those compared one above the other.</summary>
public sealed class ComparedCrossings : Chart
{
    const int PanelHeight = 150;
    const int Most = 6;
    readonly ComparisonResult _comparison;
    readonly List<(string Name, int Place, int Greatest, QuantileBands Bands)> _curves = [];

    /// <summary>Takes the curves of a comparison.</summary>
    public ComparedCrossings(ComparisonResult comparison)
    {
        _comparison = comparison;
        foreach (var (place, run) in comparison.Runs.Take(Most).Index())
        {
            var timeline = run.Run.Timeline;
            var people = timeline.Layout.Whole(Curve.PersonnelAcross);
            if (people is { Greatest: > 0 })
            {
                _curves.Add((run.Name, place, people.Greatest, new QuantileBands(timeline, people)));
            }
        }
    }

    /// <inheritdoc/>
    public override string Name => "compared-crossings";

    /// <inheritdoc/>
    public override string Title => "Share of the people across over time";

    /// <inheritdoc/>
    public override string Caption =>
        "The line is the median of the replications at each moment, the dark band holds the middle half of them, "
        + $"the light band nine tenths{Nights?.Words}.";

    /// <inheritdoc/>
    public override string? Absence => _curves.Count == 0 ? "The forces have no people to follow." : null;

    TimeScale Scale => TimeScale.Upto(Math.Max(_curves.Max(curve => curve.Bands.Settled) * 1.03, 0.1));

    /// <summary>The nights, where all have the same; null where they differ.</summary>
    Darkness? Nights =>
        Absence is null
        && _comparison.Runs.Select(run => (run.Run.Scenario.Start, run.Run.Scenario.Daylight)).Distinct().Count() == 1
            ? new Darkness(_comparison.Runs.MaxBy(run => run.Run.Scenario.Horizon)!.Run, Scale)
            : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _curves
            .Select(curve =>
                $"{curve.Name}: {curve.Bands.Along(Scale, number => Wording.Percent(number / curve.Greatest))}."
            )
            .Prepend("Across, median with nine tenths of the replications in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var scale = Scale;
        Nights?.Shade(plot);
        var panels = new TimePanels(
            plot,
            scale,
            "Across, % of the initial people",
            PanelHeight,
            [
                .. _curves.Select(curve => new TimePanel(
                    curve.Name,
                    ScenarioColors.Of(curve.Place),
                    1,
                    5,
                    Wording.WholePercent
                )),
            ]
        );
        for (var panel = 0; panel < _curves.Count; panel++)
        {
            var curve = _curves[panel];
            curve.Bands.Upto(scale.Greatest).Draw(panels, panel, 1.0 / curve.Greatest, ScenarioColors.Of(curve.Place));
        }
        scale.Apply(plot, "After the order", panels.Height);
        return panels.Height;
    }
}
