using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a study of causes says, on standard output: plain sentences, then a table.</summary>
static class AttributionDisplay
{
    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(AttributionSummary summary, string folder) =>
        StandardOutput.Study(
            summary.Title ?? summary.Name,
            summary.Changed,
            summary.Sentences,
            [Table(summary)],
            folder
        );

    static Table Table(AttributionSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            new TableColumn("").NoWrap(),
            new TableColumn("share").RightAligned().NoWrap(),
            new TableColumn("95 % interval").RightAligned().NoWrap(),
            new TableColumn("adds to\nall others").RightAligned(),
            new TableColumn("adds alone").RightAligned()
        );
        foreach (var measure in summary.Measures.Where(IsShown))
        {
            table.AddRow(
                new Text(measure.Label, new Style(decoration: Decoration.Underline)),
                new Text(ShareWords.Signed(measure, measure.Difference)),
                new Text(""),
                new Text(""),
                new Text("")
            );
            foreach (var share in measure.Shares.OrderByDescending(share => Math.Abs(share.Share)))
            {
                table.AddRow(
                    new Text($"  {share.Cause}"),
                    new Text(ShareWords.Signed(measure, share.Share)),
                    new Text(ShareWords.Interval(measure, share)),
                    new Text(ShareWords.Signed(measure, share.OffAlone)),
                    new Text(ShareWords.Signed(measure, share.OnAlone))
                );
            }
        }
        return table;
    }

    /// <summary>Losses are in the sentences and in the report; so is what no cause is shown to change.</summary>
    static bool IsShown(ExplainedMeasure measure) =>
        measure.Kind is MeasureKind.Time or MeasureKind.Chance && (measure.HasShares || measure.IsDuration);
}
