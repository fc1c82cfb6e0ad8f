using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>What part of the difference between a move and an undisturbed one goes to which cause, in one measure.</summary>
public sealed class CauseShares(ExplainedMeasure measure) : Chart
{
    /// <summary>Room for a dot at the end of a panel, as a share of its values.</summary>
    const double DotRoom = 0.05;

    readonly IReadOnlyList<CauseShare> _shares = [.. measure.Shares.OrderByDescending(share => Math.Abs(share.Share))];

    /// <inheritdoc/>
    public override string Name => $"causes-{measure.Measure.Replace('_', '-')}";

    /// <inheritdoc/>
    public override string Title => $"{Phrases.Sentence(measure.Label)}: what goes to which cause";

    /// <inheritdoc/>
    public override string Caption =>
        $"Each bar is what a cause adds, averaged over all orders in which the causes may come, with its 95 % interval; the bars sum to the difference "
        + $"between {Mean(measure.Actual)} and {Mean(measure.Undisturbed)} in {measure.Base}. Beside them, what the cause adds where all the others are there (filled) "
        + "and where none is (hollow): where these differ much, causes act together.";

    /// <inheritdoc/>
    public override string? Absence =>
        _shares.All(share => share.Finding == ShareFinding.Nothing) ? "No cause changes it in any replication." : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shares
            .Select(share =>
                $"{Phrases.Sentence(share.Cause)}: {ShareWords.Signed(measure, share.Share)} ({ShareWords.Interval(measure, share)}); "
                + $"to all others {ShareWords.Signed(measure, share.OffAlone)}, alone {ShareWords.Signed(measure, share.OnAlone)}."
            )
            .Prepend("What each cause adds, its 95 % interval in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var bars = Panel(Heading, _shares.SelectMany(share => new[] { share.Low, share.High, share.Share }));
        var beside = Panel(
            "To all others (filled), alone (hollow)",
            _shares.SelectMany(share => new[] { share.OffAlone, share.OnAlone })
        ) with
        {
            Width = 0.6,
        };
        // Half of a dot lies beyond the value that it marks.
        beside = beside with
        {
            Shown = beside.Shown + (DotRoom * (beside.Shown - beside.Least)),
        };
        var panels = new RowPanels(plot, [.. _shares.Select(share => Phrases.Sentence(share.Cause))], [bars, beside]);
        for (var row = 0; row < _shares.Count; row++)
        {
            var share = _shares[row];
            var color = IsHarm(share.Share) ? ChartTheme.Damage : ChartTheme.People;
            panels.Bar(0, row, Math.Min(0, share.Share), Math.Max(0, share.Share), ChartTheme.Tint(color, 0.55));
            panels.Whisker(0, row, share.Low, share.High, ChartTheme.Ink);
            var words = ShareWords.Signed(measure, share.Share);
            panels.Label(0, row, Math.Max(share.High, 0), words, ChartTheme.Ink, Alignment.MiddleLeft);
            panels.Dot(1, row, share.OnAlone, color, filled: false);
            panels.Dot(1, row, share.OffAlone, color, filled: true);
        }
        return panels.Draw();
    }

    RowPanel Panel(string heading, IEnumerable<double> values)
    {
        var all = values.Append(0).ToList();
        var (least, greatest) = (all.Min(), all.Max());
        return new RowPanel(heading, least < greatest ? greatest : 1)
        {
            Least = least,
            Format = value => Wording.Signed(Scaled(value), 2),
        };
    }

    bool IsHarm(double share) => measure.Kind == MeasureKind.Chance ? share < 0 : share > 0;

    string Mean(double value) => DifferenceWords.Mean(measure.Kind, value);

    string Heading =>
        measure.Kind switch
        {
            MeasureKind.Time => "Hours that a cause adds",
            MeasureKind.Chance => "Points that a cause adds to the chance",
            MeasureKind.Share => "Points that a cause adds to the share of the force",
            MeasureKind.Count => "What a cause adds, in the mean",
            _ => throw new InvalidOperationException($"There is no heading for {measure.Kind}."),
        };

    double Scaled(double value) => measure.Kind is MeasureKind.Chance or MeasureKind.Share ? 100 * value : value;
}
