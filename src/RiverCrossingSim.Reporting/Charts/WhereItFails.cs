using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Under which assumptions a withdrawal is mostly not done in time: the rule that was discovered, limit after limit.</summary>
/// <param name="summary">The run's summary.</param>
public sealed class WhereItFails(RunSummary summary) : Chart
{
    const double RowHeight = 32;

    readonly IReadOnlyList<(string Name, ShareEstimate Density, ShareEstimate? Coverage)> _rows = summary.WhereItFails
        is { } rule
        ?
        [
            ("all replications", rule.NotDone, null),
            .. rule.Steps.Select(
                (step, place) =>
                    ($"{(place == 0 ? "with" : "and")} {step.Limit}", step.Density, (ShareEstimate?)step.Coverage)
            ),
        ]
        : [];

    /// <inheritdoc/>
    public override string Name => "where-it-fails";

    /// <inheritdoc/>
    public override string Title =>
        summary.WhereItFails is { } rule
            ? $"Where it is not done within {Wording.Time(rule.Within)}"
            : "Where it is not done in time";

    /// <inheritdoc/>
    public override string Caption =>
        "Each row keeps to its limit and those above it. Left, how many of the replications that are left are not done in time; right, how many of all that are "
        + "not done are among them. Lines are 95 % intervals. PRIM found the limits in one half of the replications; they are measured in the other.";

    /// <inheritdoc/>
    public override string? Absence =>
        _rows.Count > 0
            ? null
            : "No rule on the assumptions says more than chance where it is not done in time, or too few replications are done or not.";

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _rows.Select(row =>
            $"{Phrases.Sentence(row.Name)}: {Words(row.Density)} not done in time{(row.Coverage is { } coverage ? $", {Words(coverage)} of all that are not" : "")}."
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var density = new RowPanel("Not done in time (density)", 1) { Format = Wording.WholePercent };
        var coverage = new RowPanel("Of all not done (coverage)", 1) { Format = Wording.WholePercent };
        var panels = new RowPanels(plot, [.. _rows.Select(row => row.Name)], [density, coverage], RowHeight);
        for (var row = 0; row < _rows.Count; row++)
        {
            Share(panels, 0, row, _rows[row].Density);
            if (_rows[row].Coverage is { } share)
            {
                Share(panels, 1, row, share);
            }
        }
        plot.XLabel("Share of the replications, %");
        return panels.Draw();
    }

    static void Share(RowPanels panels, int panel, int row, ShareEstimate share)
    {
        panels.Bar(panel, row, 0, share.Share, ChartTheme.Tint(ChartTheme.People, 0.4), thickness: 0.5);
        panels.Whisker(panel, row, share.Low, share.High, ChartTheme.Ink);
        panels.Label(panel, row, share.High, share.Text, ChartTheme.Ink, Alignment.MiddleLeft);
    }

    static string Words(ShareEstimate share) =>
        $"{share.Text} (95 % interval {Wording.Percents(share.Low, share.High)})";
}
