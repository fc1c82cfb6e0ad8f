using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Where the assumptions lie in the replications that were done within a time, among all replications.</summary>
/// <param name="scenario">The scenario that makes the assumptions.</param>
/// <param name="summary">The run's summary.</param>
public sealed class WhatWouldHaveToBeTrue(Scenario scenario, RunSummary summary) : Chart
{
    const int Most = 12;
    const double RowHeight = 28;
    readonly ConditionSummary? _condition = summary.Conditions.Count == 0 ? null : summary.Conditions[0];

    /// <inheritdoc/>
    public override string Name => "what-would-have-to-be-true";

    /// <inheritdoc/>
    public override string Title =>
        _condition is null
            ? "What would have to be true"
            : $"What would have to be true to be done within {_condition.Text}";

    /// <inheritdoc/>
    public override string Caption =>
        $"Where each assumption lies among all replications in the {Wording.Count(_condition?.Done.Count ?? 0)} that were done in time: dot, bar and line are their median, middle half "
        + "and nine tenths; grey where they lie as in all. A condition on the result, not a calibration: nothing that was observed goes in.";

    /// <inheritdoc/>
    public override string? Absence =>
        summary.Assumptions.Count == 0 ? "The scenario makes no assumptions."
        : _condition is null or { Assumptions.Count: 0 }
            ? "Within each of the milestones too few replications were done, or too few were not, to say how they differ."
        : null;

    IReadOnlyList<AssumptionCondition> Shown => [.. _condition!.Assumptions.Take(Most)];

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        Shown
            .Select(own =>
                $"{own.Name}: {Words(own)}; nine tenths lie between {Wording.WholePercent(own.Positions[0])} and {Wording.WholePercent(own.Positions[4])} of all, the median at {Wording.WholePercent(own.Positions[2])}."
            )
            .Prepend("Median or share of those done in time, that of all replications in brackets.");

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var panel = new RowPanel("Among all replications: ← low values", 1) { Format = Wording.WholePercent };
        var medians = new RowPanel("Median or share of these (of all)", 1) { Width = 0.6, IsMarked = false };
        var names = Shown.Select(a => a.Name).ToList();
        var panels = new RowPanels(plot, names, [panel, medians], RowHeight);
        panels.Heading(0, 1, "high values →", Alignment.LowerRight);
        for (var row = 0; row < Shown.Count; row++)
        {
            var own = Shown[row];
            var color = own.PValue < 0.05 ? ChartTheme.People : ChartTheme.Rule;
            panels.Whisker(0, row, own.Positions[0], own.Positions[4], color);
            panels.Bar(0, row, own.Positions[1], own.Positions[3], ChartTheme.Tint(color, 0.4), thickness: 0.5);
            panels.Dot(0, row, own.Positions[2], color, own.PValue < 0.05);
            panels.Label(1, row, 0, Words(own), ChartTheme.Ink, Alignment.MiddleLeft);
        }
        plot.XLabel("Share of all replications at or below, %");
        return panels.Draw();
    }

    /// <summary>The median, or of an assumption of few values the share of that which differs most from that of all.</summary>
    string Words(AssumptionCondition own)
    {
        if (own.Shares.MaxBy(share => Math.Abs(share.Drawn.Share - share.All.Share)) is { } most)
        {
            return $"{most.Text}: {most.Drawn.Text} ({most.All.Text})";
        }
        return $"{Value(own.Values[2].Value)} ({Value(own.AllMedian)})";

        string Value(double value) =>
            scenario.Assumptions.TryGetValue(own.Name, out var known)
                ? scenario.Assumed(known, value, own.Values[2].Value, own.AllMedian)
                : Wording.Number(value);
    }
}
