namespace RiverCrossingSim.Reporting;

/// <summary>The charts of one report, by its sections.</summary>
public sealed class ChartSet
{
    readonly IReadOnlyList<(ReportSection Section, Chart Chart)> _charts;

    internal ChartSet(IEnumerable<(ReportSection Section, Chart Chart)> charts) => _charts = [.. charts];

    /// <summary>All of them, in the order of the report.</summary>
    public IReadOnlyList<Chart> All => [.. _charts.Select(entry => entry.Chart)];

    /// <summary>Those of a section; none where it has none.</summary>
    /// <param name="section">The section.</param>
    public IReadOnlyList<Chart> this[ReportSection section] =>
        [.. _charts.Where(entry => entry.Section == section).Select(entry => entry.Chart)];

    /// <summary>The sections that have charts and that a page does not place by itself.</summary>
    /// <param name="placed">Those that it does.</param>
    public IEnumerable<ReportSection> Beyond(params IEnumerable<ReportSection> placed) =>
        _charts.Select(entry => entry.Section).Distinct().Except(placed);
}
