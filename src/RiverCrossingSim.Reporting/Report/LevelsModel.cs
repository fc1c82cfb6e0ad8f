using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>All that the page of a two-level study shows.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Charts">The charts.</param>
/// <param name="Pictures">The pictures of the charts.</param>
/// <param name="Command">The command that made the study; null where no command did.</param>
public sealed record LevelsModel(LevelsSummary Summary, ChartSet Charts, Pictures Pictures, string? Command)
{
    /// <summary>The title of the page.</summary>
    public string Title => $"What nobody knows, and luck: {Summary.Title ?? Summary.Name}";
}
