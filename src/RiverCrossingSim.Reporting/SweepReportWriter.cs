using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes the report of a sweep: <c>report.html</c>, one file that needs nothing else, and the charts one by one in
/// <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class SweepReportWriter
{
    /// <summary>Writes report and charts.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="files">Where to.</param>
    /// <param name="command">The command as it was given, for the reader to repeat.</param>
    /// <returns>The pictures that could not be drawn; the page says so in their place.</returns>
    public static IReadOnlyList<Omission> Write(SweepResult result, ResultFiles files, string command)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        var charts = result.Plan.Outputs.Select(output => Charts(result, output)).ToList();
        var pictures = Pictures.Draw(charts.SelectMany(all => all));
        pictures.Write(files);
        var page = RazorPage.Of<SweepPage>(
            (nameof(SweepPage.Result), result),
            (nameof(SweepPage.Charts), charts),
            (nameof(SweepPage.Pictures), pictures),
            (nameof(SweepPage.Command), command)
        );
        files.Text("report.html", page);
        return pictures.NotDrawn;
    }

    /// <summary>The charts of one output: main effects, and the heat map and interaction of the pair of factors that do most together.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="output">One of its outputs.</param>
    public static IReadOnlyList<Chart> Charts(SweepResult result, Output output)
    {
        ArgumentNullException.ThrowIfNull(result);
        var effects = Chart.Of(() => new MainEffects(result, output));
        return InteractionPlot.Strongest(result, output) is null
            ? [effects]
            :
            [
                Chart.Of(() => new SweepHeatMap(result, output)),
                effects,
                Chart.Of(() => new InteractionPlot(result, output)),
            ];
    }
}
