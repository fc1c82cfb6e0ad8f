using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// The files of a calibration: the scenario as it was, the table of assumptions that fit, and the scenario that extends the first with
/// the second.
/// </summary>
public static class CalibrationFolder
{
    /// <summary>The scenario with the assumptions that fit, which every other command takes.</summary>
    public const string Calibrated = "calibrated.yaml";

    const string AsItWas = "scenario.yaml";
    const string Table = "draws.csv";

    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="result">The study.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(CalibrationResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines("replications.csv", csv => Replications(result, csv));
        files.Text(AsItWas, ScenarioFile.Write(result.Scenario));
    }

    /// <summary>Writes what is made from the replications; no scenario and no table where no assumptions fit.</summary>
    /// <param name="result">The study.</param>
    /// <param name="summary">Its summary.</param>
    /// <param name="files">Where to.</param>
    public static void WriteSummary(CalibrationResult result, CalibrationSummary summary, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("assumptions.csv", csv => Assumptions(summary, csv));
        if (result.Calibrated is { } calibrated)
        {
            var about =
                $"Made by rcsim calibrate from {summary.Scenario} and {summary.Name}, seed {summary.Seed}: {summary.Rows} rows that weigh as much as {Wording.Count(Math.Round(summary.EffectiveSize))}.";
            files.Text(Table, DrawsFile.Table(calibrated, about));
            files.Text(Calibrated, DrawsFile.Extending(AsItWas, Table, calibrated, about));
        }
    }

    /// <summary><c>replications.csv</c>: a line for each replication, with what was seen in it and its weight before anything was seen.</summary>
    /// <param name="result">The study.</param>
    /// <param name="writer">Where to.</param>
    public static void Replications(CalibrationResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "replication",
            "importance",
            .. result.Scenario.Assumptions.Keys.Select(name => $"uniform.{name}"),
            .. result.Subject.Seen.Select((seen, place) => ForecastFolder.Seen(place, seen.Sighting)),
        ]);
        foreach (var (number, row) in result.Rows.Index())
        {
            csv.WriteField(number);
            csv.WriteNumber(result.Importance[number]);
            foreach (var value in row.Uniforms.Concat(row.Seen))
            {
                csv.WriteNumber(value);
            }
            csv.EndRecord();
        }
    }

    /// <summary><c>assumptions.csv</c>: each assumption before and after what was seen, in its base unit.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Assumptions(CalibrationSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ForecastFolder.Write(
            writer,
            ["assumption", .. ForecastFolder.Quantiles, "moved", "narrowed", "has_moved", "covered"],
            summary.Assumptions.Select(one => ForecastFolder.Line(one.Shift, one.Covered?.Share ?? double.NaN))
        );
    }
}
