using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes what a reader opens: <c>report.html</c>, one file that needs nothing else, and the charts one by one in
/// <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class ReportWriter
{
    /// <summary>Draws the report of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Run"/>.</param>
    public static DrawnReport<RunSummary> Draw(
        RunResult result,
        RunSummary summary,
        ChartList<(RunResult Result, RunSummary Summary)>? list = null
    )
    {
        var charts = (list ?? ReportCharts.Run).Of((result, summary));
        var pictures = Pictures.Draw(charts.All);
        var whole = summary.Without(pictures.NotDrawn);
        return Report<ReportPage, RunSummary>(
            whole,
            pictures,
            command => new ReportModel(result, whole, charts, pictures, command)
        );
    }

    /// <summary>Draws the report of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Comparison"/>.</param>
    public static DrawnReport<ComparisonSummary> Draw(
        ComparisonResult comparison,
        ComparisonSummary summary,
        ChartList<(ComparisonResult Result, ComparisonSummary Summary)>? list = null
    )
    {
        var charts = (list ?? ReportCharts.Comparison).Of((comparison, summary));
        var pictures = Pictures.Draw(charts.All);
        var whole = summary.Without(pictures.NotDrawn);
        return Report<ComparisonPage, ComparisonSummary>(
            whole,
            pictures,
            command => new ComparisonModel(whole, charts, pictures, command)
        );
    }

    /// <summary>Draws the report of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Levels"/>.</param>
    public static DrawnReport<LevelsSummary> Draw(
        LevelsResult levels,
        LevelsSummary summary,
        ChartList<(LevelsResult Result, LevelsSummary Summary)>? list = null
    )
    {
        var charts = (list ?? ReportCharts.Levels).Of((levels, summary));
        var pictures = Pictures.Draw(charts.All);
        var whole = summary.Without(pictures.NotDrawn);
        return Report<LevelsPage, LevelsSummary>(
            whole,
            pictures,
            command => new LevelsModel(whole, charts, pictures, command)
        );
    }

    /// <summary>Draws the report of a study of causes.</summary>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Attribution"/>.</param>
    public static DrawnReport<AttributionSummary> Draw(
        AttributionSummary summary,
        ChartList<AttributionSummary>? list = null
    )
    {
        var charts = (list ?? ReportCharts.Attribution).Of(summary);
        var pictures = Pictures.Draw(charts.All);
        var whole = summary.Without(pictures.NotDrawn);
        return Report<AttributionPage, AttributionSummary>(
            whole,
            pictures,
            command => new AttributionModel(whole, charts, pictures, command)
        );
    }

    /// <summary>Draws the report of a study of one replication.</summary>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Incidents"/>.</param>
    public static DrawnReport<IncidentSummary> Draw(IncidentSummary summary, ChartList<IncidentSummary>? list = null)
    {
        var charts = (list ?? ReportCharts.Incidents).Of(summary);
        var pictures = Pictures.Draw(charts.All);
        var whole = summary.Without(pictures.NotDrawn);
        return Report<IncidentPage, IncidentSummary>(
            whole,
            pictures,
            command => new IncidentModel(whole, charts, pictures, command)
        );
    }

    /// <summary>Draws the report of a forecast.</summary>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Forecast"/>.</param>
    public static DrawnReport<ForecastSummary> Draw(ForecastSummary summary, ChartList<ForecastSummary>? list = null)
    {
        var charts = (list ?? ReportCharts.Forecast).Of(summary);
        var pictures = Pictures.Draw(charts.All);
        var whole = summary.Without(pictures.NotDrawn);
        return Report<ForecastPage, ForecastSummary>(
            whole,
            pictures,
            command => new ForecastModel(whole, charts, pictures, command)
        );
    }

    static DrawnReport<TSummary> Report<TPage, TSummary>(
        TSummary summary,
        Pictures pictures,
        Func<string?, object> model
    )
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        new(summary, pictures, command => RazorPage.Of<TPage>(("Model", model(command))));
}
