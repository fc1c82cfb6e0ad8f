using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Which assumptions moved, each on the scale of what was thought of it before.</summary>
public sealed class ForecastAssumptions(ForecastSummary summary) : Chart
{
    const int Most = 10;

    readonly IReadOnlyList<ForecastAssumption> _shown = [.. summary.Assumptions.Take(Most)];

    /// <inheritdoc/>
    public override string Name => "forecast-assumptions";

    /// <inheritdoc/>
    public override string Title => "Which assumptions moved, and how far";

    /// <inheritdoc/>
    public override string Caption =>
        "Each assumption on the scale of its own values before anything was seen: at 50 % lies their median, and nine tenths of them between 5 and 95 %. "
        + "The bar holds nine tenths of what is left of them, the dot is its median; grey ones moved no more than chance makes of so few replications."
        + (summary.Assumptions.Count > Most ? $" The {Most} that moved most of {summary.Assumptions.Count}." : "");

    /// <inheritdoc/>
    public override string? Absence => _shown.Count == 0 ? "Nothing is assumed, so nothing can move." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown.Select(own =>
            $"{Phrases.Sentence(Wording.Spaced(own.Name))}: median at {Wording.WholePercent(own.Ranks[1])} of its values before, nine tenths between {Wording.WholePercents(own.Ranks[0], own.Ranks[2])}{(own.HasMoved ? "" : ", no more than chance makes")}."
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panels = new RowPanels(
            plot,
            [.. _shown.Select(assumption => Phrases.Sentence(Wording.Spaced(assumption.Name)))],
            [new RowPanel("Among its values before, %", 1) { Format = value => Wording.Decimals(100 * value, 0) }]
        );
        foreach (var (row, assumption) in _shown.Index())
        {
            var color = assumption.HasMoved ? ChartTheme.People : ChartTheme.Muted;
            panels.Bar(0, row, 0.05, 0.95, ChartTheme.Tint(ChartTheme.Muted, 0.15), thickness: 0.6);
            panels.Bar(0, row, assumption.Ranks[0], assumption.Ranks[2], ChartTheme.Tint(color, 0.5), thickness: 0.4);
            panels.Dot(0, row, assumption.Ranks[1], color, filled: true);
        }
        return panels.Draw();
    }
}
