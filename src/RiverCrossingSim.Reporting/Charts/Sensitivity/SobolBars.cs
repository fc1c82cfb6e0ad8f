using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The shares of an output's variance that factors make up by themselves, and with what they do together.</summary>
public sealed class SobolBars(OutputSensitivity sensitivity) : Chart
{
    /// <inheritdoc/>
    public override string Name => $"indices-{OutputScale.Slug(sensitivity.Output)}";

    /// <inheritdoc/>
    public override string Title => $"{Phrases.Sentence(sensitivity.Output.Label)}: where its variance comes from";

    /// <inheritdoc/>
    public override string Caption =>
        "Dark: the share of the variance that a factor makes up by itself (first-order Sobol' index); light: with all that it does together with "
        + "others (total index), so that light bars may add up to more than 100 %. Lines are 95 % intervals.";

    /// <inheritdoc/>
    public override string? Absence =>
        sensitivity.Indices.Count == 0 ? "Only a screening was made, so there are no indices."
        : sensitivity.Indices.All(group => double.IsNaN(group.Index.Total))
            ? "The output is the same in all replications."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        sensitivity
            .Indices.Where(group => !double.IsNaN(group.Index.Total))
            .Select(group =>
                $"{group.Name}: {Share(group.Index.First)} by itself ({Shares(group.Index.FirstLow, group.Index.FirstHigh)}), {Share(group.Index.Total)} with others ({Shares(group.Index.TotalLow, group.Index.TotalHigh)})."
            )
            .Prepend("Share of the variance, 95 % intervals in brackets.");

    static string Share(double share) => Wording.WholePercent(Math.Max(0, share));

    static string Shares(double low, double high) => Wording.WholePercents(Math.Max(0, low), Math.Max(0, high));

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var greatest = Math.Max(
            0.1,
            sensitivity.Indices.Max(group => Math.Max(group.Index.TotalHigh, group.Index.FirstHigh))
        );
        var panel = new RowPanel("Share of the variance", greatest) { Format = Wording.WholePercent };
        var panels = new RowPanels(plot, [.. sensitivity.Indices.Select(group => group.Name)], [panel]);
        for (var row = 0; row < sensitivity.Indices.Count; row++)
        {
            var group = sensitivity.Indices[row];
            var (index, color) = (group.Index, Color(group));
            panels.Bar(0, row, 0, Math.Max(0, index.Total), ChartTheme.Tint(color, 0.3), thickness: 0.62);
            panels.Bar(0, row, 0, Math.Max(0, index.First), ChartTheme.Tint(color, 0.85), thickness: 0.34);
            panels.Whisker(0, row, Math.Max(0, index.TotalLow), index.TotalHigh, ChartTheme.Muted, shift: 0.22);
            panels.Whisker(0, row, Math.Max(0, index.FirstLow), Math.Max(0, index.FirstHigh), ChartTheme.Ink);
            panels.Label(
                0,
                row,
                Math.Max(Math.Max(index.TotalHigh, index.Total), Math.Max(index.FirstHigh, index.First)),
                $"{Wording.Decimals(100 * Math.Max(0, index.First), 0)} / {Share(index.Total)}",
                ChartTheme.Ink,
                Alignment.MiddleLeft
            );
        }
        return panels.Draw();
    }

    /// <summary>Chance has a colour of its own: no assumption is credited with it.</summary>
    static Color Color(GroupIndex group) =>
        group.Factors is [{ Kind: FactorKind.Chance }] ? ChartTheme.Waiting
        : group.Factors.Count > 1 ? ChartTheme.Rule
        : ChartTheme.People;
}
