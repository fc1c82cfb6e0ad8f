using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What would have been different in one replication without one thing: what changes most, the most helpful first.</summary>
public sealed class IncidentBars(IncidentSummary summary) : Chart
{
    const int MostRows = 20;

    readonly IReadOnlyList<ExplainedIncident> _rows =
    [
        .. summary
            .Without.Where(one => one.ChangesAnything)
            .OrderByDescending(one => Math.Abs(one.Sooner))
            .ThenByDescending(one => Math.Abs(one.MorePeople))
            .Take(MostRows)
            .OrderByDescending(one => one.Sooner)
            .ThenByDescending(one => one.MorePeople),
    ];

    /// <inheritdoc/>
    public override string Name => "without-one";

    /// <inheritdoc/>
    public override string Title => "What one thing less would have changed";

    /// <inheritdoc/>
    public override string Caption =>
        $"The replication again, under the same luck, each time without one thing; of all that were thought away, the {Wording.Count(_rows.Count)} that change most. "
        + $"A bar to the right is better: over sooner, or more people across. One that never completes counts as {Wording.Time(summary.UpTo)}.";

    /// <inheritdoc/>
    public override string? Absence => _rows.Count == 0 ? "No single thing less would have changed anything." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _rows.Select(one =>
            $"{Phrases.Sentence(one.Name)}: over sooner by {ShareWords.Signed(MeasureKind.Time, one.Sooner)}, more people across by {DifferenceWords.Signed(MeasureKind.Count, one.MorePeople)}."
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panels = new RowPanels(
            plot,
            [.. _rows.Select(one => Phrases.Sentence(one.Name))],
            [
                Panel("Over sooner by, hours", _rows.Select(one => one.Sooner)),
                Panel("More people across, number", _rows.Select(one => (double)one.MorePeople)) with
                {
                    Width = 0.7,
                },
            ]
        );
        for (var row = 0; row < _rows.Count; row++)
        {
            var one = _rows[row];
            Bar(panels, 0, row, one.Sooner, ShareWords.Signed(MeasureKind.Time, one.Sooner));
            Bar(panels, 1, row, one.MorePeople, DifferenceWords.Signed(MeasureKind.Count, one.MorePeople));
        }
        return panels.Draw();
    }

    static void Bar(RowPanels panels, int panel, int row, double value, string words)
    {
        var color = value < 0 ? ChartTheme.Damage : ChartTheme.People;
        panels.Bar(panel, row, Math.Min(0, value), Math.Max(0, value), ChartTheme.Tint(color, 0.55));
        panels.Label(panel, row, Math.Max(0, value), words, ChartTheme.Ink, Alignment.MiddleLeft);
    }

    static RowPanel Panel(string heading, IEnumerable<double> values)
    {
        var all = values.Append(0).ToList();
        var (least, greatest) = (all.Min(), all.Max());
        return new RowPanel(heading, least < greatest ? greatest : 1)
        {
            Least = least,
            Format = value => Wording.Signed(value, 2),
        };
    }
}
