using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Draws the report of a sensitivity study: <c>report.html</c>, one file that needs nothing else, and the charts one by
/// one in <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class SensitivityReportWriter
{
    /// <summary>Draws the report.</summary>
    /// <param name="result">The study.</param>
    /// <param name="list">The charts of each output; null for those of the program, <see cref="ReportCharts.Sensitivity"/>.</param>
    public static DrawnReport<SensitivityResult> Draw(
        SensitivityResult result,
        ChartList<OutputSensitivity>? list = null
    )
    {
        ArgumentNullException.ThrowIfNull(result);
        var charts = result.Outputs.Select(output => (list ?? ReportCharts.Sensitivity).Of(output).All).ToList();
        var pictures = Pictures.Draw(charts.SelectMany(all => all));
        var whole = result.Without(pictures.NotDrawn);
        return new DrawnReport<SensitivityResult>(
            whole,
            pictures,
            command =>
                RazorPage.Of<SensitivityPage>(
                    (nameof(SensitivityPage.Result), whole),
                    (nameof(SensitivityPage.Charts), charts),
                    (nameof(SensitivityPage.Pictures), pictures),
                    (nameof(SensitivityPage.Command), command)
                )
        );
    }
}
