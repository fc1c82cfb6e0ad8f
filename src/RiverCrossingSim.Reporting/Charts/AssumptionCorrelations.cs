using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Which assumptions go with long durations.</summary>
public sealed class AssumptionCorrelations(RunSummary summary) : Chart
{
    const int Most = 20;
    const double RowHeight = 26;

    readonly IReadOnlyList<AssumptionSummary> _shown =
    [
        .. summary
            .Assumptions.Where(a => a.GoesWith is { } c && double.IsFinite(c.Rho))
            .OrderByDescending(a => Math.Abs(a.GoesWith!.Rho))
            .Take(Most),
    ];

    /// <inheritdoc/>
    public override string Name => "assumption-correlations";

    /// <inheritdoc/>
    public override string Title => "Rank correlation of the assumptions with the time it takes";

    /// <inheritdoc/>
    public override string Caption =>
        "Rank correlation of each assumption with how long it takes, with its 95 % interval: to the right, greater values go with longer "
        + "times; a hollow dot cannot be told from no connection. It shows what goes together, not what causes what.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Assumptions.Count == 0 ? "The scenario makes no assumptions."
        : _shown.Count == 0 ? "Too little varies between the replications to say which assumption goes with what."
        : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown
            .Select(own => (own.Name, Rank: own.GoesWith!))
            .Select(own =>
                $"{own.Name}: {Wording.Correlation(own.Rank.Rho)} ({Wording.Correlation(own.Rank.Low)} to {Wording.Correlation(own.Rank.High)})."
            )
            .Prepend($"Rank correlation with {With(_shown[0].GoesWith!.With)}, its 95 % interval in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panel = new RowPanel("← greater values, shorter times", 1)
        {
            Least = -1,
            Format = value => value == 0 ? "0" : Wording.Correlation(value),
        };
        var panels = new RowPanels(plot, [.. _shown.Select(assumption => assumption.Name)], [panel], RowHeight);
        panels.Heading(0, 1, "greater values, longer times →", Alignment.LowerRight);
        plot.XLabel($"Rank correlation with {With(_shown[0].GoesWith!.With)}, no unit");
        for (var row = 0; row < _shown.Count; row++)
        {
            var (_, rho, low, high) = _shown[row].GoesWith!;
            var sure = low > 0 || high < 0;
            var color = sure ? ChartTheme.People : ChartTheme.Rule;
            panels.Whisker(0, row, Math.Max(-1, low), Math.Min(1, high), color, width: 2);
            panels.Dot(0, row, rho, color, sure);
            panels.Label(
                0,
                row,
                rho >= 0 ? Math.Min(1, high) : Math.Max(-1, low),
                Wording.Correlation(rho),
                sure ? ChartTheme.Ink : ChartTheme.Muted,
                rho >= 0 ? Alignment.MiddleLeft : Alignment.MiddleRight
            );
        }
        return panels.Draw();
    }

    /// <summary>The column that it goes with, in words.</summary>
    static string With(string column) =>
        column == Headline.Duration.Name ? "the duration"
        : column == Headline.PersonnelTime(95).Name ? "the time until 95 % of the people are across"
        : Phrases.Words(column);
}
