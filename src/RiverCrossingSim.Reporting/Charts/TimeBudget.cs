using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Where the loads' time went, stage after stage, as a stacked bar unrolled: each stage begins where the one before ended.</summary>
public sealed class TimeBudget(RunSummary summary) : Chart
{
    const double RowHeight = 26;

    readonly IReadOnlyList<StageSummary> _stages =
    [
        .. summary.Stages.Where(stage => stage.VehicleHours > 0 || stage.PersonHours > 0),
    ];

    /// <inheritdoc/>
    public override string Name => "time-budget";

    /// <inheritdoc/>
    public override string Title => "Time of the loads by stage";

    /// <inheritdoc/>
    public override string Caption =>
        "All the time from ready to resolved, over all replications, is 100 %; each stage's bar begins where the one above it ends. "
        + "The long bars are where the time went, not always where it can be won: who is held back waits for what lies ahead.";

    /// <inheritdoc/>
    public override string? Absence =>
        _stages.Count == 0 ? "No load spent any time: there is nothing to divide." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _stages.Select(stage =>
            $"{Phrases.Sentence(stage.Label)}: {Wording.List([.. Parts(stage).Where(part => double.IsFinite(part.Share)).Select(part => $"{Wording.Percent(part.Share)} of the {part.Of}")])}."
        );

    static IEnumerable<(double Share, string Of)> Parts(StageSummary stage) =>
        [(stage.VehicleShare, "vehicle hours"), (stage.PersonShare, "person hours")];

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panels = new RowPanels(
            plot,
            [.. _stages.Select(stage => Phrases.Sentence(stage.Label))],
            [Panel("Vehicles, % of vehicle hours"), Panel("People, riders included, % of person hours")],
            RowHeight
        );
        Cascade(panels, 0, [.. _stages.Select(stage => stage.VehicleShare)], ChartTheme.Vehicles);
        Cascade(panels, 1, [.. _stages.Select(stage => stage.PersonShare)], ChartTheme.People);
        return panels.Draw();
    }

    static RowPanel Panel(string heading) => new(heading, 1) { Format = Wording.WholePercent };

    static void Cascade(RowPanels panels, int panel, double[] shares, Color color)
    {
        var from = 0.0;
        for (var row = 0; row < shares.Length; row++)
        {
            if (double.IsNaN(shares[row]))
            {
                panels.Label(panel, row, 0, "–", ChartTheme.Muted, Alignment.MiddleLeft);
                continue;
            }
            var to = from + shares[row];
            panels.Bar(panel, row, from, to, ChartTheme.Tint(color, 0.75), thickness: 0.66);
            var left = from >= 0.5;
            panels.Label(
                panel,
                row,
                left ? from : to,
                Wording.Percent(shares[row]),
                ChartTheme.Ink,
                left ? Alignment.MiddleRight : Alignment.MiddleLeft
            );
            from = to;
        }
    }
}
