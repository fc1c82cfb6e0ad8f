using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>All that the page of a study of one replication shows.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Charts">The charts.</param>
/// <param name="Pictures">The pictures of the charts.</param>
/// <param name="Command">The command that made the study; null where no command did.</param>
public sealed record IncidentModel(IncidentSummary Summary, ChartSet Charts, Pictures Pictures, string? Command)
{
    /// <summary>The most lines of the table; the others are in the file.</summary>
    public const int MostLines = 60;

    /// <summary>The title of the page.</summary>
    public string Title =>
        $"Why replication {Wording.Count(Summary.Replication)} ended as it did: {Summary.Title ?? Summary.Name}";

    /// <summary>What the table shows.</summary>
    public IEnumerable<ExplainedIncident> Lines => Summary.Without.Take(MostLines);
}
