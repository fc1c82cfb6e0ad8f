using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How far each lies behind the best of the others in mean duration up to the deadline.</summary>
public sealed class BehindTheBest(ComparisonSummary summary) : Chart
{
    readonly MeasureBest? _best = summary.Best.FirstOrDefault(best => best.IsDuration);

    /// <inheritdoc/>
    public override string Name => "behind-the-best";

    /// <inheritdoc/>
    public override string Title => $"Mean duration up to {summary.Deadline.Text} against the best of the others";

    /// <inheritdoc/>
    public override string Caption =>
        "How much longer each takes than the best of the others, with intervals that hold together (multiple comparisons with the best): wholly "
        + "to the right of zero it is shown not to be the best, wholly to the left it is shown to be the best, across zero it may be.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Scenarios.Count < 3 ? "With two there is nothing but their difference."
        : _best is null ? "They took equally long, or too few replications differ, so none is told from the best."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _best!
            .Scenarios.Select(own =>
                $"{own.Scenario}: {DifferenceWords.Signed(MeasureKind.Time, own.Behind)} ({DifferenceWords.Interval(MeasureKind.Time, own.Low, own.High)}), {Finding(own)}."
            )
            .Prepend("Longer than the best of the others by, with an interval that holds for all together.");

    static string Finding(BestEstimate own) =>
        own.IsBest ? "best"
        : own.MayBeBest ? "may be best"
        : "not the best";

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var own = _best!.Scenarios;
        var (low, high) = (own.Min(s => s.Low), own.Max(s => s.High));
        var panel = new RowPanel("← shorter than the best of the others", high)
        {
            Least = low,
            Format = value => Wording.Signed(value, 2),
        };
        var panels = new RowPanels(plot, [.. own.Select(s => s.Scenario)], [panel]);
        panels.Heading(0, high, "longer →", Alignment.LowerRight);
        for (var row = 0; row < own.Count; row++)
        {
            var scenario = own[row];
            var color = scenario.MayBeBest ? ChartTheme.People : ChartTheme.Damage;
            panels.Whisker(0, row, scenario.Low, scenario.High, color, width: 2);
            panels.Dot(0, row, scenario.Behind, color, filled: scenario.IsBest || !scenario.MayBeBest);
            panels.Label(
                0,
                row,
                Math.Max(scenario.High, scenario.Behind),
                Finding(scenario),
                ChartTheme.Ink,
                Alignment.MiddleLeft
            );
        }
        plot.XLabel($"Mean duration up to {summary.Deadline.Text} minus that of the best of the others, hours");
        return panels.Draw();
    }
}
