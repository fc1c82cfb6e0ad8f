using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>How much of the spread of each measure is what nobody knows, and how much is luck.</summary>
public sealed class LevelShares(LevelsSummary summary) : Chart
{
    /// <inheritdoc/>
    public override string Name => "level-shares";

    /// <inheritdoc/>
    public override string Title => "What nobody knows, and luck";

    /// <inheritdoc/>
    public override string Caption =>
        "The dark part of each bar is the share of the variance that differs from one draw of the assumptions to the next, with its 95 % interval; "
        + "the rest is luck, which no better knowledge would take away.";

    /// <inheritdoc/>
    public override string? Absence => summary.Measures.Count == 0 ? "Nothing varies between the replications." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        summary.Measures.Select(own =>
            $"{Phrases.Sentence(own.Label)}: {Wording.WholePercent(own.AssumptionsShare)} (95 % interval {Wording.WholePercents(own.Low, own.High)}) is what nobody knows, the rest luck."
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panel = new RowPanel("Share of the variance, %", 1) { Format = share => Wording.Decimals(100 * share, 0) };
        var panels = new RowPanels(plot, [.. summary.Measures.Select(m => Phrases.Sentence(m.Label))], [panel]);
        for (var row = 0; row < summary.Measures.Count; row++)
        {
            var share = summary.Measures[row];
            panels.Bar(0, row, 0, share.AssumptionsShare, ChartTheme.Tint(ChartTheme.People, 0.75));
            panels.Bar(0, row, share.AssumptionsShare, 1, ChartTheme.Tint(ChartTheme.Waiting, 0.35));
            panels.Whisker(0, row, share.Low, share.High, ChartTheme.Ink);
            panels.Label(0, row, 1, Wording.WholePercent(share.AssumptionsShare), ChartTheme.Ink, Alignment.MiddleLeft);
        }
        var height = panels.Draw();
        ColorKey.Show(
            plot,
            height,
            [
                ("what nobody knows", ChartTheme.Tint(ChartTheme.People, 0.75)),
                ("luck", ChartTheme.Tint(ChartTheme.Waiting, 0.35)),
            ]
        );
        return height;
    }
}
