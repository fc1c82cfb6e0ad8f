using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>A run as its sentences and its key figures, the same as in the report.</summary>
static class RunView
{
    static readonly string[] Heads = ["Figure", "Estimate", "95 % interval of it", "5 to 95 % of replications"];
    static readonly bool[] Numbers = [false, true, true, true];

    /// <summary>The forms of a summary.</summary>
    public static Shown Of(RunSummary summary)
    {
        var rows = KeyFigureRows
            .Of(summary)
            .SelectMany(group =>
                group
                    .Rows.Select(row => new[] { row.Figure, row.Estimate, row.Interval, row.Spread })
                    .Prepend([group.Heading, "", "", ""])
            )
            .ToList();
        var table = TableView.Of(Heads, Numbers, rows, Reproduction(summary));
        return SentencesView.Of(summary.Title ?? summary.Name, summary.Sentences, table);
    }

    static string Reproduction(RunSummary summary) =>
        $"{Wording.Counted(summary.Replications, "replication")} of seed {summary.Seed}; scenario {summary.ScenarioHash[..12]}, version {summary.Version}";
}
