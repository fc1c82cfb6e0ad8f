using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a comparison.</summary>
public static class ComparisonFolder
{
    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(ComparisonResult comparison, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines("replications.csv", csv => ComparisonFiles.Replications(comparison, csv));
        var names = FileNames.Unique(comparison.Runs.Select(run => run.Name));
        foreach (var (run, name) in comparison.Runs.Zip(names))
        {
            files.Text($"scenarios/{name}.yaml", ScenarioFile.Write(run.Run.Scenario));
        }
    }

    /// <summary>Writes what is made from the replications.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    /// <param name="workbook">Whether its tables are written as a workbook too.</param>
    public static void WriteSummary(
        ComparisonResult comparison,
        ComparisonSummary summary,
        ResultFiles files,
        bool workbook = false
    )
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("measures.csv", csv => ComparisonFiles.Measures(summary, csv));
        files.Lines("differences.csv", csv => ComparisonFiles.Differences(summary, csv));
        files.Lines("assumptions.csv", csv => ComparisonFiles.Assumptions(summary, csv));
        files.Lines("done-within.csv", csv => ComparisonFiles.DoneWithin(comparison, summary, csv));
        if (workbook)
        {
            files.Write(WorkbookFile.Name, stream => ComparisonWorkbook.Write(comparison, summary, stream));
        }
    }
}
