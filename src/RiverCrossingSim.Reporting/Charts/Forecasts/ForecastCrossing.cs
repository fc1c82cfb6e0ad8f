using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What is across over time, before and after what was seen, with what was seen drawn in.</summary>
public sealed class ForecastCrossing(ForecastSummary summary) : Chart
{
    const int PanelHeight = 210;

    /// <inheritdoc/>
    public override string Name => "forecast-crossing";

    /// <inheritdoc/>
    public override string Title => "Who is across when, and what was seen of it";

    /// <inheritdoc/>
    public override string Caption =>
        summary.Basis is null
            ? $"Grey holds nine tenths of the replications of the scenario as it is{SeenWords}."
            : $"Grey holds nine tenths of the replications before anything was seen, the coloured band nine tenths of those kept, the line their median{SeenWords}.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Curves.Count == 0 ? "The force has neither people nor vehicles to follow." : null;

    string SeenWords =>
        Marks.Count > 0
            ? "; upright bars are what was seen, with nine tenths of its error; who was seen to be left is drawn as if all others were across"
            : "";

    List<(int Panel, double Hours, double Low, double High)> Marks =>
        [
            .. summary
                .Curves.Index()
                .SelectMany(curve =>
                    summary
                        .Observations.Where(seen => seen.Subject.Length == 0)
                        .Select(seen => Mark(curve.Index, curve.Item, seen))
                        .OfType<(int, double, double, double)>()
                ),
        ];

    // Those who are left are drawn as if all others were across.
    static (int, double, double, double)? Mark(int panel, ForecastCurve curve, ForecastObservation seen)
    {
        var (low, high) = (seen.Low / curve.Initial, seen.High / curve.Initial);
        return seen.Quantity == curve.Quantity ? (panel, seen.Time, low, high)
            : seen.Quantity == Left(curve) ? (panel, seen.Time, 1 - high, 1 - low)
            : null;
    }

    static string Left(ForecastCurve curve) =>
        curve.Quantity == ObservedQuantity.PeopleAcross.Name
            ? ObservedQuantity.PeopleLeft.Name
            : ObservedQuantity.VehiclesLeft.Name;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        summary
            .Curves.Select(curve =>
                $"{Heading(curve)}: {Scale.Along([.. curve.Points.Select(point => point.Time)], i => Band(curve.Points[i]))}."
            )
            .Prepend(
                summary.Basis is null
                    ? "Across, median with nine tenths of the replications in brackets."
                    : "Across after what was seen, median with nine tenths of the replications kept in brackets."
            );

    TimeScale Scale => TimeScale.Upto(summary.Curves[0].Points[^1].Time);

    string Band(ForecastCurvePoint point)
    {
        var band = summary.Basis is null ? point.Before : point.After;
        return $"{Wording.Percent(band[1])} ({Wording.Percents(band[0], band[2])})";
    }

    static string Heading(ForecastCurve curve) =>
        curve.Quantity == ObservedQuantity.PeopleAcross.Name ? "People" : "Vehicles";

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var scale = Scale;
        var panels = new TimePanels(
            plot,
            scale,
            "Across, % of the initial force",
            PanelHeight,
            [.. summary.Curves.Select(curve => new TimePanel(Heading(curve), Color(curve), 1, 5, Wording.WholePercent))]
        );
        foreach (var (panel, curve) in summary.Curves.Index())
        {
            double[] hours = [.. curve.Points.Select(point => point.Time)];
            double[] Of(Func<ForecastCurvePoint, double> value) => [.. curve.Points.Select(value)];
            panels.Band(
                panel,
                hours,
                Of(point => point.Before[0]),
                Of(point => point.Before[2]),
                ChartTheme.Muted,
                0.2
            );
            if (summary.Basis is null)
            {
                panels.Curve(panel, hours, Of(point => point.Before[1]), Color(curve));
                continue;
            }
            panels.Band(panel, hours, Of(point => point.After[0]), Of(point => point.After[2]), Color(curve), 0.35);
            panels.Curve(panel, hours, Of(point => point.After[1]), Color(curve));
        }
        foreach (var (panel, hours, low, high) in Marks)
        {
            panels.Upright(panel, hours, low, high, ChartTheme.Ink);
        }
        panels.Moment(summary.AsOf, ChartTheme.Ink);
        scale.Apply(plot, "Time from the order (dashed: up to here it was seen)", panels.Height);
        return panels.Height;
    }

    static Color Color(ForecastCurve curve) =>
        curve.Quantity == ObservedQuantity.PeopleAcross.Name ? ChartTheme.People : ChartTheme.Vehicles;
}
