using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What to look at next: how much of the error of the forecast each further look is to be expected to take away.</summary>
public sealed class ForecastLooks(ForecastSummary summary) : Chart
{
    /// <inheritdoc/>
    public override string Name => "forecast-looks";

    /// <inheritdoc/>
    public override string Title => "What to look at next";

    /// <inheritdoc/>
    public override string Caption =>
        $"How much of the {What} each single further look is to be expected to take away, "
        + "taken from replications that are still possible; seen with an error of 3 % of the force, of 15 % of a number, or of 1 km. Looks that differ by a few per cent are not told apart.";

    string What =>
        summary.NextLooks is [{ IsByWidth: true }, ..]
            ? "width of the 90 % interval"
            : $"squared error of the chance to be done within {summary.Chances[0].Text}";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.NextLooks.Any(look => look.Gain > 0)
            ? null
            : "No single further look is shown to make the forecast better.";

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        Looks.Select(look => $"{Phrases.Sentence(look.Text)}: {Wording.WholePercent(look.Gain)}.");

    IReadOnlyList<ForecastLook> Looks => [.. summary.NextLooks.Where(look => look.Gain > 0)];

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var looks = Looks;
        var panels = new RowPanels(
            plot,
            [.. looks.Select(look => Phrases.Sentence(look.Text))],
            [
                RowPanel.For(
                    looks[0].IsByWidth ? "Off the width, %" : "Off the squared error, %",
                    looks.Select(look => look.Gain)
                ) with
                {
                    Format = value => Wording.Decimals(100 * value, 0),
                },
            ]
        );
        foreach (var (row, look) in looks.Index())
        {
            panels.Bar(0, row, 0, look.Gain, ChartTheme.Tint(ChartTheme.People, 0.55));
            panels.Label(0, row, look.Gain, Wording.WholePercent(look.Gain), ChartTheme.Ink, Alignment.MiddleLeft);
        }
        return panels.Draw();
    }
}
