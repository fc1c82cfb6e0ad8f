using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What is done with a run, whether it was made now or put together from its shards.</summary>
static class RunOutcome
{
    /// <summary>What is done with it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="within">A time of which the chance is asked beside the scenario's milestones; null for none.</param>
    /// <param name="withRecord">Whether the record of past crossings is said beside the forecast.</param>
    /// <param name="withWorkbook">Whether the tables are written as a workbook as well.</param>
    /// <param name="command">The command that makes it, for the manifest.</param>
    public static StudyOutcome Of(RunResult run, TimeSpan? within, bool withRecord, bool withWorkbook, string command)
    {
        var report = new Lazy<DrawnReport<RunSummary>>(() =>
            ReportWriter.Draw(run, run.Summarize(within, withRecord ? RecordFile.Shipped() : null))
        );
        return new StudyOutcome
        {
            IsPartial = run.Partial,
            Manifest = () => Manifest.Of(run, command, within) with { WithRecord = withRecord },
            WriteReplications = files => ResultsFolder.WriteReplications(run, files),
            Write = files =>
            {
                ResultsFolder.WriteSummary(run, report.Value.Summary, files, withWorkbook);
                report.Value.Write(files, command: null);
            },
            Json = () => SummaryFile.Text(report.Value.Summary),
            Tell = folder => SummaryDisplay.Write(report.Value.Summary, folder),
        };
    }
}
