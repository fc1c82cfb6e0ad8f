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
    public static DrawnReport<SensitivityResult> Draw(SensitivityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var charts = result.Outputs.Select(Charts).ToList();
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

    /// <summary>The charts of one output: its indices, the tornado and Morris's plane.</summary>
    /// <param name="sensitivity">One output.</param>
    public static IReadOnlyList<Chart> Charts(OutputSensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return sensitivity.Indices.Count == 0
            ? [Chart.Of(() => new MorrisPlane(sensitivity))]
            :
            [
                Chart.Of(() => new SobolBars(sensitivity)),
                Chart.Of(() => new Tornado(sensitivity)),
                Chart.Of(() => new MorrisPlane(sensitivity)),
            ];
    }
}
