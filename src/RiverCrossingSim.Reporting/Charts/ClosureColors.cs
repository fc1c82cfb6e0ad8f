using RiverCrossingSim.Model;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The colours of what closes a crossing, the same in every chart.</summary>
static class ClosureColors
{
    /// <summary>The causes that the program knows, in the order in which their downtime is shown.</summary>
    public static IReadOnlyList<(Closure Cause, Color Color)> Known { get; } =
    [
        (Closure.Preparation, ChartTheme.Rule),
        (Closure.Repair, ChartTheme.Damage),
        (Closure.Daylight, ChartTheme.Waiting),
        (Closure.AfterStrike, ChartTheme.AfterStrike),
        (Closure.Current, ChartTheme.Plain),
        (Closure.Disruption, ChartTheme.Disrupted),
        (Closure.GivenUp, ChartTheme.Muted),
    ];

    /// <summary>The colour of a cause that the program knows.</summary>
    public static Color Of(Closure cause) => Known.Single(known => known.Cause == cause).Color;
}
