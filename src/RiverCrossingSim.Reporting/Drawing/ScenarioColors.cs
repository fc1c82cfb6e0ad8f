using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The colours of those compared, the same in every chart; after the seventh they begin again.</summary>
static class ScenarioColors
{
    static readonly Color[] All =
    [
        ChartTheme.Ink,
        ChartTheme.People,
        ChartTheme.Damage,
        ChartTheme.Vehicles,
        ChartTheme.AfterStrike,
        ChartTheme.Waiting,
        ChartTheme.Plain,
    ];

    /// <summary>The colour of a scenario by its place; the first, against which the others are read, is black.</summary>
    public static Color Of(int place) => All[place % All.Length];

    /// <summary>The names with their colours, for the row above a picture.</summary>
    public static IEnumerable<(string Label, Color? Color)> Key(IEnumerable<string> names) =>
        names.Select((name, place) => (name, (Color?)Of(place)));
}
