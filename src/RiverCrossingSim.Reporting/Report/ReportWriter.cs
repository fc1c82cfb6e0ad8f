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
    /// <param name="folder">Where to; made if it is not there.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(RunResult result, RunSummary summary, string folder, string? command = null)
    {
        var charts = new ChartSet(result, summary);
        var pictures = Pictures.Write(charts.All, folder);
        WritePage<ReportPage>(new ReportModel(result, summary, charts, pictures, command), folder);
    }

    /// <summary>Writes report and charts of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="folder">Where to; made if it is not there.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(
        ComparisonResult comparison,
        ComparisonSummary summary,
        string folder,
        string? command = null
    )
    {
        var charts = new ComparisonCharts(comparison, summary);
        var pictures = Pictures.Write(charts.All, folder);
        WritePage<ComparisonPage>(new ComparisonModel(summary, charts, pictures, command), folder);
    }

    /// <summary>Writes report and charts of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="folder">Where to; made if it is not there.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(LevelsResult levels, LevelsSummary summary, string folder, string? command = null)
    {
        Chart[] charts = [new LevelCurves(levels), new LevelShares(summary)];
        var pictures = Pictures.Write(charts, folder);
        WritePage<LevelsPage>(new LevelsModel(summary, charts, pictures, command), folder);
    }

    static void WritePage<TPage>(object model, string folder)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        File.WriteAllText(Path.Combine(folder, "report.html"), RazorPage.Of<TPage>(("Model", model)));
}
