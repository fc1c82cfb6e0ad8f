using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Draws the report of a sweep: <c>report.html</c>, one file that needs nothing else, and the charts one by one in
/// <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class SweepReportWriter
{
    /// <summary>Draws the report.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="list">The charts of each output; null for those of the program, <see cref="ReportCharts.Sweep"/>.</param>
    public static DrawnReport<SweepResult> Draw(
        SweepResult result,
        ChartList<(SweepResult Result, Output Output)>? list = null
    )
    {
        ArgumentNullException.ThrowIfNull(result);
        var charts = result
            .Plan.Outputs.Select(output => (list ?? ReportCharts.Sweep).Of((result, output)).All)
            .ToList();
        var pictures = Pictures.Draw(charts.SelectMany(all => all));
        var whole = result.Without(pictures.NotDrawn);
        return new DrawnReport<SweepResult>(
            whole,
            pictures,
            command =>
                RazorPage.Of<SweepPage>(
                    (nameof(SweepPage.Result), whole),
                    (nameof(SweepPage.Charts), charts),
                    (nameof(SweepPage.Pictures), pictures),
                    (nameof(SweepPage.Command), command)
                )
        );
    }
}
