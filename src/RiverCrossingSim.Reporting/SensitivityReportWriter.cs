using RiverCrossingSim.Analysis;
using RiverCrossingSim.Reporting.Report;

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
    public static void Write(SensitivityResult result, ResultFiles files, string command)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        var charts = result.Outputs.Select(Charts).ToList();
        var pictures = StudyPictures.Write(charts.SelectMany(all => all), files);
        var page = RazorPage.Of<SensitivityPage>(
            (nameof(SensitivityPage.Result), result),
            (nameof(SensitivityPage.Charts), charts),
            (nameof(SensitivityPage.Pictures), pictures),
            (nameof(SensitivityPage.Command), command)
        );
        files.Text("report.html", page);
    }

    /// <summary>The charts of one output: its indices, the tornado and Morris's plane.</summary>
    /// <param name="sensitivity">One output.</param>
    public static IReadOnlyList<Chart> Charts(OutputSensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return sensitivity.Indices.Count == 0
            ? [new MorrisPlane(sensitivity)]
            : [new SobolBars(sensitivity), new Tornado(sensitivity), new MorrisPlane(sensitivity)];
    }
}
