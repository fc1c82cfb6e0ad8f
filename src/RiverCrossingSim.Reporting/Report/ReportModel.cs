using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>All that the report's page shows.</summary>
/// <param name="Result">The run.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Charts">Its charts.</param>
/// <param name="Pictures">The pictures of the charts.</param>
/// <param name="Command">The command that made the run; null where no command did.</param>
public sealed record ReportModel(
    RunResult Result,
    RunSummary Summary,
    ChartSet Charts,
    Pictures Pictures,
    string? Command
)
{
    const int SentencesOfAnswer = 3;

    /// <summary>The title of the page.</summary>
    public string Title => Summary.Title ?? Summary.Name;

    /// <summary>The answer in a few sentences.</summary>
    public IEnumerable<string> Answer => Findings.Take(SentencesOfAnswer);

    /// <summary>What else there is to say.</summary>
    public IEnumerable<string> Further => Findings.Skip(SentencesOfAnswer);

    /// <summary>
    /// The summary's sentences without those about the run itself, which the page shows apart, and without that about losses where
    /// the key figures have them.
    /// </summary>
    IEnumerable<string> Findings
    {
        get
        {
            var told = KeyFigureRows.HasLosses(Summary) ? LossSentence.Of(Summary).ToList() : [];
            return Summary
                .Sentences.Skip(Summary.Partial ? 1 : 0)
                .Where(sentence => sentence != Summary.PrecisionOutcome && !told.Contains(sentence))
                .Select(Phrases.Unbroken);
        }
    }
}
