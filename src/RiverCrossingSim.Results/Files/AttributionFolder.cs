using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a study of causes.</summary>
public static class AttributionFolder
{
    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="result">The study.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(AttributionResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines("replications.csv", csv => Replications(result, csv));
        files.Text("scenario.yaml", ScenarioFile.Write(result.Scenario));
    }

    /// <summary>Writes what is made from the replications.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="files">Where to.</param>
    public static void WriteSummary(AttributionSummary summary, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("shares.csv", csv => Shares(summary, csv));
        files.Lines("subsets.csv", csv => Subsets(summary, csv));
    }

    /// <summary>
    /// <c>replications.csv</c>: a line for each replication of each subset of the causes; where orders were sampled, of those along its own.
    /// </summary>
    /// <param name="result">The study.</param>
    /// <param name="writer">Where to.</param>
    public static void Replications(AttributionResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "subset",
            "replication",
            .. result.Actual.Columns.Select(column => column.Name),
            "fingerprint",
        ]);
        foreach (var (place, table) in result.Subsets.Index())
        {
            for (var row = 0; row < table.Count; row++)
            {
                csv.WriteField(result.Design.Subset(place, row));
                csv.WriteField(row);
                foreach (var column in table.Columns)
                {
                    csv.WriteNumber(table[column][row]);
                }
                csv.WriteField($"{table.Fingerprints[row]:x16}");
                csv.EndRecord();
            }
        }
    }

    /// <summary><c>shares.csv</c>: what each cause has of each measure, with its interval, and what it adds alone and to all others.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Shares(AttributionSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "measure",
            "kind",
            "actual",
            "undisturbed",
            "cause",
            "share",
            "share_low",
            "share_high",
            "finding",
            "differing",
            "off_alone",
            "on_alone",
        ]);
        foreach (var measure in summary.Measures)
        {
            foreach (var share in measure.Shares)
            {
                csv.WriteField(measure.Measure);
                csv.WriteField(SnakeCase.Of(measure.Kind.ToString()));
                csv.WriteNumber(measure.Actual);
                csv.WriteNumber(measure.Undisturbed);
                csv.WriteField(share.Cause);
                csv.WriteNumber(share.Share);
                csv.WriteNumber(share.Low);
                csv.WriteNumber(share.High);
                csv.WriteField(SnakeCase.Of(share.Finding.ToString()));
                csv.WriteField(share.Differing);
                csv.WriteNumber(share.OffAlone);
                csv.WriteNumber(share.OnAlone);
                csv.EndRecord();
            }
        }
    }

    /// <summary>
    /// <c>subsets.csv</c>: each measure with each subset of the causes that every replication has; a column for each cause, 1 where it is on.
    /// </summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Subsets(AttributionSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["subset", .. summary.Causes.Select(cause => cause.Name), "measure", "value"]);
        foreach (var measure in summary.Measures)
        {
            foreach (var (subset, worth) in measure.Worth)
            {
                csv.WriteField(subset);
                for (var cause = 0; cause < summary.Causes.Count; cause++)
                {
                    csv.WriteField(subset >> cause & 1);
                }
                csv.WriteField(measure.Measure);
                csv.WriteNumber(worth);
                csv.EndRecord();
            }
        }
    }
}
