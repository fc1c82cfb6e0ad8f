using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes the report of a sensitivity study: <c>report.html</c>, one file that needs nothing else, and the charts one by
/// one in <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class SensitivityReportWriter
{
    /// <summary>Writes report and charts.</summary>
    /// <param name="result">The study.</param>
    /// <param name="files">Where to.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    /// <returns>The pictures that could not be drawn; the page says so in their place.</returns>
    public static IReadOnlyList<Omission> Write(SensitivityResult result, ResultFiles files, string command)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        var charts = result.Outputs.Select(Charts).ToList();
        var pictures = Pictures.Draw(charts.SelectMany(all => all));
        pictures.Write(files);
        var page = RazorPage.Of<SensitivityPage>(
            (nameof(SensitivityPage.Result), result),
            (nameof(SensitivityPage.Charts), charts),
            (nameof(SensitivityPage.Pictures), pictures),
            (nameof(SensitivityPage.Command), command)
        );
        files.Text("report.html", page);
        return pictures.NotDrawn;
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
