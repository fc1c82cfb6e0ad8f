using RiverCrossingSim.Model;
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
    ) =>
        Draw<ReportPage, (RunResult Result, RunSummary Summary), RunSummary>(
            list ?? ReportCharts.Run,
            (result, summary),
            summary,
            (whole, charts, pictures, command) => new ReportModel(result, whole, charts, pictures, command),
            result.Scenario
        );

    /// <summary>Draws the report of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Comparison"/>.</param>
    public static DrawnReport<ComparisonSummary> Draw(
        ComparisonResult comparison,
        ComparisonSummary summary,
        ChartList<(ComparisonResult Result, ComparisonSummary Summary)>? list = null
    ) =>
        Draw<ComparisonPage, (ComparisonResult Result, ComparisonSummary Summary), ComparisonSummary>(
            list ?? ReportCharts.Comparison,
            (comparison, summary),
            summary,
            (whole, charts, pictures, command) => new ComparisonModel(whole, charts, pictures, command)
        );

    /// <summary>Draws the report of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Levels"/>.</param>
    public static DrawnReport<LevelsSummary> Draw(
        LevelsResult levels,
        LevelsSummary summary,
        ChartList<(LevelsResult Result, LevelsSummary Summary)>? list = null
    ) =>
        Draw<LevelsPage, (LevelsResult Result, LevelsSummary Summary), LevelsSummary>(
            list ?? ReportCharts.Levels,
            (levels, summary),
            summary,
            (whole, charts, pictures, command) => new LevelsModel(whole, charts, pictures, command)
        );

    /// <summary>Draws the report of a study of causes.</summary>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Attribution"/>.</param>
    public static DrawnReport<AttributionSummary> Draw(
        AttributionSummary summary,
        ChartList<AttributionSummary>? list = null
    ) =>
        Draw<AttributionPage, AttributionSummary, AttributionSummary>(
            list ?? ReportCharts.Attribution,
            summary,
            summary,
            (whole, charts, pictures, command) => new AttributionModel(whole, charts, pictures, command)
        );

    /// <summary>Draws the report of a study of one replication.</summary>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Incidents"/>.</param>
    public static DrawnReport<IncidentSummary> Draw(IncidentSummary summary, ChartList<IncidentSummary>? list = null) =>
        Draw<IncidentPage, IncidentSummary, IncidentSummary>(
            list ?? ReportCharts.Incidents,
            summary,
            summary,
            (whole, charts, pictures, command) => new IncidentModel(whole, charts, pictures, command)
        );

    /// <summary>Draws the report of a forecast.</summary>
    /// <param name="summary">Its summary.</param>
    /// <param name="list">The charts that it has; null for those of the program, <see cref="ReportCharts.Forecast"/>.</param>
    public static DrawnReport<ForecastSummary> Draw(ForecastSummary summary, ChartList<ForecastSummary>? list = null) =>
        Draw<ForecastPage, ForecastSummary, ForecastSummary>(
            list ?? ReportCharts.Forecast,
            summary,
            summary,
            (whole, charts, pictures, command) => new ForecastModel(whole, charts, pictures, command)
        );

    static DrawnReport<TSummary> Draw<TPage, TSubject, TSummary>(
        ChartList<TSubject> list,
        TSubject subject,
        TSummary summary,
        Func<TSummary, ChartSet, Pictures, string?, object> model,
        Scenario? crossing = null
    )
        where TPage : Microsoft.AspNetCore.Components.IComponent
        where TSummary : IPartlyComputed<TSummary>
    {
        var charts = list.Of(subject);
        var pictures = Pictures.Draw(charts.All, crossing);
        var whole = summary.Without(pictures.NotDrawn);
        return new(whole, pictures, command => RazorPage.Of<TPage>(("Model", model(whole, charts, pictures, command))));
    }
}
