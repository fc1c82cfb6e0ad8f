using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>All that the page of a comparison shows.</summary>
/// <param name="Summary">The summary.</param>
/// <param name="Charts">The charts.</param>
/// <param name="Pictures">The pictures of the charts.</param>
/// <param name="Command">The command that made the comparison; null where no command did.</param>
public sealed record ComparisonModel(ComparisonSummary Summary, ChartSet Charts, Pictures Pictures, string? Command)
{
    /// <summary>The title of the page.</summary>
    public string Title => $"Compared: {Wording.List([.. Summary.Scenarios.Select(scenario => scenario.Name)])}";

    /// <summary>What to say beside the verdict, without what the page says elsewhere.</summary>
    public IEnumerable<string> Findings =>
        Summary
            .Sentences.Skip(Summary.Partial ? 1 : 0)
            .Where(sentence => sentence != Summary.PrecisionOutcome && !Summary.Notes.Contains(sentence))
            .Select(Phrases.Unbroken);

    /// <summary>The pairs in the order of the report: those with the first, then the others.</summary>
    public IEnumerable<PairSummary> Pairs =>
        Summary.Pairs.OrderBy(pair => pair.First == Summary.Scenarios[0].Name ? 0 : 1);
}
