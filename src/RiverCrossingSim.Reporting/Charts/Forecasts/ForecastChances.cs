using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The chances to be done before and after what was seen.</summary>
public sealed class ForecastChances(ForecastSummary summary) : Chart
{
    /// <inheritdoc/>
    public override string Name => "forecast-chances";

    /// <inheritdoc/>
    public override string Title => "Chance to be done, before and after what was seen";

    /// <inheritdoc/>
    public override string Caption =>
        "Hollow is the chance before anything was seen, filled that after; the line between them is what the observations did.";

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        Chances.Select(chance =>
            $"{Row(chance)}: {Wording.Percent(chance.Before)} before{(chance.After is { } after ? $", {Wording.Percent(after)} after" : "")}."
        );

    IReadOnlyList<ForetoldChance> Chances => [.. summary.Chances.OrderBy(chance => chance.Within), summary.Never];

    string Row(ForetoldChance chance) =>
        ReferenceEquals(chance, summary.Never) ? $"Never before {chance.Text}" : $"Done within {chance.Text}";

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var chances = Chances;
        var panels = new RowPanels(
            plot,
            [.. chances.Select(Row)],
            [new RowPanel("Chance, %", 1) { Format = value => Wording.Decimals(100 * value, 0) }]
        );
        foreach (var (row, chance) in chances.Index())
        {
            var color = row < chances.Count - 1 ? ChartTheme.People : ChartTheme.Damage;
            if (chance.After is { } after)
            {
                var (low, high) = (Math.Min(chance.Before, after), Math.Max(chance.Before, after));
                panels.Whisker(0, row, low, high, color, width: 3);
                panels.Dot(0, row, chance.Before, color, filled: false);
                panels.Dot(0, row, after, color, filled: true);
                panels.Label(0, row, high, $"  {Wording.WholePercent(after)}", ChartTheme.Ink, Alignment.MiddleLeft);
            }
            else
            {
                panels.Dot(0, row, chance.Before, color, filled: false);
            }
        }
        return panels.Draw();
    }
}
