using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a study of one replication says, on standard output: plain sentences, then what helps most.</summary>
static class IncidentDisplay
{
    const int MostLines = 15;

    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(IncidentSummary summary, string folder) =>
        StandardOutput.Study(
            summary.Title ?? summary.Name,
            summary.Changed,
            summary.Sentences,
            [Table(summary)],
            folder
        );

    static Table Table(IncidentSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            new TableColumn("without"),
            new TableColumn("over\nsooner by").RightAligned().NoWrap(),
            new TableColumn("it would\nhave ended").RightAligned().NoWrap(),
            new TableColumn("more people\nacross").RightAligned().NoWrap(),
            new TableColumn("fewer\nkilled").RightAligned().NoWrap()
        );
        foreach (var one in summary.Without.Where(one => one.ChangesAnything).Take(MostLines))
        {
            table.AddRow(
                new Text(one.Name),
                new Text(EndWords.Sooner(summary.End, one)),
                new Text(EndWords.Of(one.End)),
                new Text(DifferenceWords.Signed(MeasureKind.Count, one.MorePeople)),
                new Text(DifferenceWords.Signed(MeasureKind.Count, one.FewerKilled))
            );
        }
        return table;
    }
}
