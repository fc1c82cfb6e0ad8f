using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Draws the report of a sweep: <c>report.html</c>, one file that needs nothing else, and the charts one by one in
/// <c>charts/</c>. Ask <see cref="FontCheck"/> first whether this machine can write on charts.
/// </summary>
public static class SweepReportWriter
{
    /// <summary>Draws the report.</summary>
    /// <param name="result">The sweep.</param>
    public static DrawnReport<SweepResult> Draw(SweepResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var charts = result.Plan.Outputs.Select(output => Charts(result, output)).ToList();
        var pictures = Pictures.Draw(charts.SelectMany(all => all));
        var whole = result.Without(pictures.NotDrawn);
        return new DrawnReport<SweepResult>(
            whole,
            pictures,
            command =>
                RazorPage.Of<SweepPage>(
                    (nameof(SweepPage.Result), whole),
                    (nameof(SweepPage.Charts), charts),
                    (nameof(SweepPage.Pictures), pictures),
                    (nameof(SweepPage.Command), command)
                )
        );
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
