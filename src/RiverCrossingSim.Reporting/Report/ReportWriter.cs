using RiverCrossingSim.Analysis;
using RiverCrossingSim.Reporting.Report;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes what a reader opens: <c>report.html</c>, one file that needs nothing else, and the charts one by one in
/// <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class ReportWriter
{
    /// <summary>Writes report and charts of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(RunResult result, RunSummary summary, ResultFiles files, string? command = null)
    {
        var charts = new ChartSet(result, summary);
        var pictures = Pictures.Write(charts.All, files);
        WritePage<ReportPage>(new ReportModel(result, summary, charts, pictures, command), files);
    }

    /// <summary>Writes report and charts of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(
        ComparisonResult comparison,
        ComparisonSummary summary,
        ResultFiles files,
        string? command = null
    )
    {
        var charts = new ComparisonCharts(comparison, summary);
        var pictures = Pictures.Write(charts.All, files);
        WritePage<ComparisonPage>(new ComparisonModel(summary, charts, pictures, command), files);
    }

    /// <summary>Writes report and charts of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(LevelsResult levels, LevelsSummary summary, ResultFiles files, string? command = null)
    {
        Chart[] charts = [new LevelCurves(levels), new LevelShares(summary)];
        var pictures = Pictures.Write(charts, files);
        WritePage<LevelsPage>(new LevelsModel(summary, charts, pictures, command), files);
    }

    static void WritePage<TPage>(object model, ResultFiles files)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        files.Text("report.html", RazorPage.Of<TPage>(("Model", model)));
}
