using System.Globalization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The workbook of a comparison: what is to be said, the mean of each measure, the differences, and every replication.</summary>
public static class ComparisonWorkbook
{
    /// <summary>Writes the workbook.</summary>
    /// <param name="comparison">The comparison; replications times courses are at most <see cref="RunWorkbook.MostReplications"/>.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(ComparisonResult comparison, ComparisonSummary summary, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(summary);
        WorkbookFile.Write(
            [
                WorkbookSheets.Answer(
                    summary.Sentences,
                    [
                        ("courses", string.Join(", ", comparison.Runs.Select(run => run.Name))),
                        ("replications of each", comparison.Replications.ToString(CultureInfo.InvariantCulture)),
                        ("version of the program", summary.Version),
                    ]
                ),
                Sheet.OfCsv("measures", csv => ComparisonFiles.Measures(summary, csv), Meaning, "measure", "scenario"),
                Sheet.OfCsv(
                    "differences",
                    csv => ComparisonFiles.Differences(summary, csv),
                    Meaning,
                    "measure",
                    "first",
                    "second"
                ),
                WorkbookSheets.Of(
                    "replications",
                    [
                        .. ReplicationsFile.Columns(comparison.Runs[0].Run.Table.Columns),
                        new FileColumn("scenario", "", "The course of action."),
                    ],
                    csv => ComparisonFiles.Replications(comparison, csv),
                    "scenario"
                ),
            ],
            stream
        );
    }

    static SheetColumn Meaning(string heading) =>
        new(
            heading,
            "",
            heading switch
            {
                "measure" => "What is compared; one whose name ends in _h is in hours.",
                "kind" => "Whether it is a time in hours, a chance or a share from 0 to 1, or a count.",
                "scenario" => "The course of action.",
                "mean" => "Its mean over the replications.",
                "mean_low" or "mean_high" => "An end of the 95 % interval of the mean.",
                "first" => "The one course.",
                "second" => "The other.",
                "finding" => "What the replications show of the two.",
                "difference" => "The mean of second - first, replication by replication.",
                "difference_low" or "difference_high" =>
                    "An end of its interval; all intervals hold together with 95 %.",
                "first_less" => "The share of replications in which the first has less.",
                "ties" => "Replications in which both have the same.",
                "second_less" => "The share of replications in which the second has less.",
                "variance_saved" => "The share of variance that the same luck saves.",
                "variance_saved_low" or "variance_saved_high" => "An end of its 95 % interval.",
                _ => throw new ArgumentOutOfRangeException(nameof(heading), heading, "There is no such column."),
            }
        );
}
