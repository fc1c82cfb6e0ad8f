using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>All that the page of a study of causes shows.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Charts">The charts.</param>
/// <param name="Pictures">The pictures of the charts.</param>
/// <param name="Command">The command that made the study; null where no command did.</param>
public sealed record AttributionModel(AttributionSummary Summary, ChartSet Charts, Pictures Pictures, string? Command)
{
    /// <summary>The title of the page.</summary>
    public string Title =>
        Summary.Against is { } other
            ? $"Why it takes longer or shorter than {other}: {Summary.Title ?? Summary.Name}"
            : $"Why it takes so long: {Summary.Title ?? Summary.Name}";
}
