using RiverCrossingSim.Analysis;
using RiverCrossingSim.Model;
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
    const int CellHeight = 168;
    readonly List<AssumptionDifference> _shown = [.. pair.Assumptions.Where(a => a.Bins.Count > 1).Take(Most)];

    /// <inheritdoc/>
    public override string Name => $"difference-by-assumption{suffix}";

    /// <inheritdoc/>
    public override string Title => $"What the difference hangs on: {pair.Second} − {pair.First}";

    /// <inheritdoc/>
    public override string Caption =>
        "Each dot is the mean difference in duration where the assumption lies in one of its bins, smallest values at the left; the intervals "
        + $"hold together over all bins of all assumptions; below the zero line {pair.Second} is sooner. A filled dot is told from zero.";

    /// <inheritdoc/>
    public override string? Absence =>
        _shown.Count == 0
            ? "The two have no varying assumption in common, or never differ: there is nothing that the difference could hang on."
            : null;

    int Rows => (_shown.Count + Across - 1) / Across;

    /// <inheritdoc/>
    protected override int HeightDrawn => 62 + (Rows * CellHeight);

    /// <inheritdoc/>
    protected override void Draw(Plot plot)
    {
        var bins = _shown.SelectMany(assumption => assumption.Bins).ToList();
        // A bin of few replications has so wide an interval that all others would be pressed flat.
        var spread = bins.Max(bin => Math.Abs(bin.Mean)) * 2.5;
        var low = Math.Max(Math.Min(0, bins.Min(bin => bin.Low)), -spread);
        var high = Math.Min(Math.Max(0, bins.Max(bin => bin.High)), spread);
        var grid = new CellGrid(plot, Across, Rows, low, high);
        foreach (var (cell, assumption) in _shown.Index())
        {
            DrawCell(grid, cell, assumption, low, high);
        }
        plot.YLabel("Difference in mean duration, hours");
    }

    void DrawCell(CellGrid grid, int cell, AssumptionDifference assumption, double low, double high)
    {
        var explained =
            assumption.Explained > 0.005 ? $": explains {Wording.Percent(Math.Round(assumption.Explained, 2))}" : "";
        grid.Frame(cell, $"{Phrases.Words(assumption.Name)}{explained}");
        var count = assumption.Bins.Count;
        for (var bin = 0; bin < count; bin++)
        {
            var own = assumption.Bins[bin];
            var shown = own.Low > 0 || own.High < 0;
            var color =
                !shown ? ChartTheme.Rule
                : own.Mean < 0 ? ChartTheme.People
                : ChartTheme.Damage;
            var x = (bin + 0.5) / count;
            grid.Line(cell, x, Math.Max(low, own.Low), Math.Min(high, own.High), color);
            grid.Dot(cell, x, Math.Clamp(own.Mean, low, high), color, shown);
        }
        grid.Below(cell, 0.5 / count, Value(assumption.Name, assumption.Bins[0].Middle));
        grid.Below(cell, 1 - (0.5 / count), Value(assumption.Name, assumption.Bins[^1].Middle));
    }

    string Value(string assumption, double value) =>
        scenario.Assumptions.TryGetValue(assumption, out var known)
            ? Quantities.Value(value, known.Dimension)
            : Wording.Number(value);
}
