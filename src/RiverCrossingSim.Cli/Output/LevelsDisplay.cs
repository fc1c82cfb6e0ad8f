using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a two-level study says, on standard output: plain sentences, then a table.</summary>
static class LevelsDisplay
{
    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(LevelsSummary summary, string folder) =>
        StandardOutput.Study(
            summary.Title ?? summary.Name,
            summary.Changed,
            summary.Sentences,
            summary.Measures.Count > 0 ? [Table(summary)] : [],
            folder
        );

    static Table Table(LevelsSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            new TableColumn("").NoWrap(),
            new TableColumn("mean").RightAligned().NoWrap(),
            new TableColumn("differs with\nwhat nobody knows").RightAligned(),
            new TableColumn("differs\nby luck").RightAligned(),
            new TableColumn("share that\nnobody knows").RightAligned(),
            new TableColumn("95 % interval").RightAligned().NoWrap()
        );
        foreach (var share in summary.Measures)
        {
            table.AddRow(
                new Text($"{char.ToUpperInvariant(share.Label[0])}{share.Label[1..]}"),
                new Text(DifferenceWords.Mean(share.Kind, share.Mean)),
                new Text(DifferenceWords.Size(share.Kind, share.BetweenDeviation)),
                new Text(DifferenceWords.Size(share.Kind, share.WithinDeviation)),
                new Text($"{Wording.WholePercent(share.AssumptionsShare)}{(share.IsCut ? " (cut)" : "")}"),
                new Text(Wording.WholePercents(share.Low, share.High))
            );
        }
        return table;
    }
}
