using System.Globalization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The workbook of a run: what is to be said, every replication, the curves over time, and what everybody was at.</summary>
public static class RunWorkbook
{
    /// <summary>The most replications that a sheet holds.</summary>
    public const int MostReplications = Sheet.MostRows;

    /// <summary>The file's name.</summary>
    public static string Name => WorkbookFile.Name;

    /// <summary>Writes the workbook.</summary>
    /// <param name="run">The run, of at most <see cref="MostReplications"/>.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(RunResult run, RunSummary summary, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(summary);
        WorkbookFile.Write(
            [
                WorkbookSheets.Answer(
                    summary.Sentences,
                    [
                        ("scenario", summary.Name),
                        ("title", summary.Title ?? ""),
                        ("changed", summary.Changed ?? ""),
                        ("replications", run.Table.Count.ToString(CultureInfo.InvariantCulture)),
                        ("seed", run.Seed.ToString(CultureInfo.InvariantCulture)),
                        ("version of the program", summary.Version),
                        ("hash of the scenario", summary.ScenarioHash),
                    ]
                ),
                WorkbookSheets.Of(
                    "replications",
                    ReplicationsFile.Columns(run.Table.Columns),
                    csv => ReplicationsFile.Write(run.Table, csv),
                    "fingerprint"
                ),
                WorkbookSheets.Of(
                    "timeline",
                    TimelineFile.Columns,
                    csv => TimelineFile.Write(run.Timeline, csv),
                    "site",
                    "kind"
                ),
                WorkbookSheets.Of(
                    "stages",
                    StagesFile.Columns,
                    csv => StagesFile.Write(run.Timeline.Stages, csv),
                    "stage"
                ),
            ],
            stream
        );
    }
}
