using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The difference in duration of two courses of action against the values of the assumptions that it hangs on most.</summary>
/// <param name="scenario">The scenario that has the assumptions.</param>
/// <param name="pair">The two.</param>
/// <param name="suffix">What tells this chart's file from those of other pairs; empty for the only one.</param>
public sealed class DifferenceByAssumption(Scenario scenario, PairSummary pair, string suffix = "") : Chart
{
    const int Most = 6;
    const int Across = 2;
    readonly List<AssumptionDifference> _shown = [.. pair.Assumptions.Where(a => a.Bins.Count > 1).Take(Most)];

    /// <inheritdoc/>
    public override string Name => $"difference-by-assumption{suffix}";

    /// <inheritdoc/>
    public override string Title => $"What the difference hangs on: {pair.Second} − {pair.First}";

    /// <inheritdoc/>
    public override string Caption =>
        "Each dot is the mean difference in duration, counted up to the last milestone, where the assumption lies in one of its bins, smallest values at the left; the intervals "
        + $"hold together over all bins of all assumptions; below the zero line {pair.Second} is sooner. A filled dot is told from zero.";

    /// <inheritdoc/>
    public override string? Absence =>
        _shown.Count == 0
            ? "The two have no varying assumption in common, or never differ: there is nothing that the difference could hang on."
            : null;

    int Rows => (_shown.Count + Across - 1) / Across;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _shown
            .Select(own =>
                $"{own.Name}: {string.Join(", ", own.Bins.Select(bin => $"at {Value(own.Name, bin.Middle)} {Words(bin)}"))}."
            )
            .Prepend($"Mean duration of {pair.Second} minus that of {pair.First}, its interval in brackets.");

    /// <summary>A bin of few replications has no interval.</summary>
    static string Words(DifferenceInBin bin) =>
        DifferenceWords.Signed(MeasureKind.Time, bin.Mean)
        + (
            double.IsFinite(bin.Low) && double.IsFinite(bin.High)
                ? $" ({DifferenceWords.Interval(MeasureKind.Time, bin.Low, bin.High)})"
                : ""
        );

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var bins = _shown.SelectMany(assumption => assumption.Bins).ToList();
        // A bin of few replications has so wide an interval that all others would be pressed flat.
        var spread = bins.Max(bin => Math.Abs(bin.Mean)) * 2.5;
        var low = Math.Max(Math.Min(0, bins.Min(bin => bin.Low)), -spread);
        var high = Math.Min(Math.Max(0, bins.Max(bin => bin.High)), spread);
        var grid = new CellGrid(plot, "Difference in mean duration, hours", Rows, Across, low, high);
        foreach (var assumption in _shown)
        {
            Add(grid, assumption, low, high);
        }
        return grid.Draw();
    }

    void Add(CellGrid grid, AssumptionDifference assumption, double low, double high)
    {
        var explained =
            assumption.Explained > 0.005 ? $": explains {Wording.Percent(Math.Round(assumption.Explained, 2))}" : "";
        grid.Add(
            $"{assumption.Name}{explained}",
            Value(assumption.Name, assumption.Bins[0].Middle),
            Value(assumption.Name, assumption.Bins[^1].Middle),
            [
                .. assumption.Bins.Select(bin =>
                {
                    var isShown = bin.Low > 0 || bin.High < 0;
                    var color =
                        !isShown ? ChartTheme.Rule
                        : bin.Mean < 0 ? ChartTheme.People
                        : ChartTheme.Damage;
                    return new CellMark(
                        Math.Max(low, bin.Low),
                        Math.Clamp(bin.Mean, low, high),
                        Math.Min(high, bin.High),
                        color,
                        isShown
                    );
                }),
            ]
        );
    }

    string Value(string assumption, double value) =>
        scenario.Assumptions.TryGetValue(assumption, out var known)
            ? scenario.Assumed(known, value)
            : Wording.Number(value);
}
