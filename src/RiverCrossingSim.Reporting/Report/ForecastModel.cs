using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>All that the page of a forecast shows.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Charts">The charts.</param>
/// <param name="Pictures">The pictures of the charts.</param>
/// <param name="Command">The command that made the forecast; null where no command did.</param>
public sealed record ForecastModel(ForecastSummary Summary, ChartSet Charts, Pictures Pictures, string? Command)
{
    /// <summary>The title of the page.</summary>
    public string Title => $"What was seen, and what follows: {Summary.Title ?? Summary.Name}";
}
