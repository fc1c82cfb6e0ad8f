using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RiverCrossingSim.Analysis;
using RiverCrossingSim.Reporting.Report;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes what a reader opens: <c>report.html</c>, one file that needs nothing else, and the charts one by one in
/// <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class ReportWriter
{
    /// <summary>Writes report and charts.</summary>
    /// <param name="result">The run.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="folder">Where to; made if it is not there.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    public static void Write(RunResult result, RunSummary summary, string folder, string? command = null)
    {
        var charts = new ChartSet(result, summary);
        var pictures = new ConcurrentDictionary<string, string>();
        Directory.CreateDirectory(folder);
        Parallel.ForEach(
            charts.All,
            chart =>
            {
                ChartFiles.Write(chart, Path.Combine(folder, "charts"));
                pictures[chart.Name] = SvgPicture.Inline(chart);
            }
        );
        var page = Page(new ReportModel(result, summary, charts, pictures, command));
        File.WriteAllText(Path.Combine(folder, "report.html"), page);
    }

    /// <summary>The page as text.</summary>
    static string Page(ReportModel model)
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = new Dictionary<string, object?> { [nameof(ReportPage.Model)] = model };
        return renderer
            .Dispatcher.InvokeAsync(async () =>
            {
                var page = await renderer.RenderComponentAsync<ReportPage>(ParameterView.FromDictionary(parameters));
                return page.ToHtmlString();
            })
            .GetAwaiter()
            .GetResult();
    }
}
