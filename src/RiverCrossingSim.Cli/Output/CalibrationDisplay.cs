using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a calibration says, on standard output: plain sentences, then a table.</summary>
static class CalibrationDisplay
{
    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(CalibrationSummary summary, string folder) =>
        StandardOutput.Study(
            summary.Title ?? summary.Name,
            summary.Changed,
            summary.Sentences,
            summary.Rows > 0 ? [Assumptions(summary)] : [],
            folder,
            summary.Rows > 0
                ? $"{Path.Combine(folder, CalibrationFolder.Calibrated)} is the scenario with what fits: 'rcsim run' and all other commands take it."
                : "no scenario was written."
        );

    static Table Assumptions(CalibrationSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("assumption");
        table.AddColumn("before, after");
        table.AddColumn(new TableColumn("truths held").RightAligned());
        foreach (var one in summary.Assumptions)
        {
            var held = one.Covered is { } covered
                ? $"{Wording.Count(covered.Count)} of {Wording.Count(covered.Of)}"
                : "";
            table.AddRow(new Text(one.Shift.Name), new Text(one.Shift.Text), new Text(held));
        }
        return table;
    }
}
