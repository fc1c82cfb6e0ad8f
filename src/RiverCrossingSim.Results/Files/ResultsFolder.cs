using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a run.</summary>
public static class ResultsFolder
{
    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="run">The run.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(RunResult run, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines(ReplicationsFile.Name, csv => ReplicationsFile.Write(run.Table, csv));
        string[] tables =
        [
            .. ColumnsFile
                .Fixed.Select(table => table.File)
                .Where(file => file != FiguresFile.Name || run.Figures.Count > 0),
        ];
        files.Lines(ColumnsFile.Name, csv => ColumnsFile.Write(run.Table.Columns, tables, csv));
        files.Text("scenario.yaml", ScenarioFile.Write(run.Scenario));
        if (run.Figures.Count > 0)
        {
            files.Lines(FiguresFile.Name, csv => FiguresFile.Write(run.Figures, csv));
        }
    }

    /// <summary>Writes what is made from the replications.</summary>
    /// <param name="run">The run.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    /// <param name="workbook">Whether its tables are written as a workbook too.</param>
    public static void WriteSummary(RunResult run, RunSummary summary, ResultFiles files, bool workbook = false)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("timeline.csv", csv => TimelineFile.Write(run.Timeline, csv));
        files.Lines("stages.csv", csv => StagesFile.Write(run.Timeline.Stages, csv));
        if (workbook)
        {
            files.Write(WorkbookFile.Name, stream => RunWorkbook.Write(run, summary, stream));
        }
    }
}
