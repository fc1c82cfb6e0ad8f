using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a forecast.</summary>
public static class ForecastFolder
{
    static readonly double[] NothingAfter = [double.NaN, double.NaN, double.NaN];

    internal static readonly string[] Quantiles =
    [
        "before_q05",
        "before_q50",
        "before_q95",
        "after_q05",
        "after_q50",
        "after_q95",
    ];

    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="result">The study.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(ForecastResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines("replications.csv", csv => Replications(result, csv));
        files.Text("scenario.yaml", ScenarioFile.Write(result.Scenario));
    }

    /// <summary>Writes what is made from the replications.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="files">Where to.</param>
    public static void WriteSummary(ForecastSummary summary, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("curves.csv", csv => Curves(summary, csv));
        files.Lines("assumptions.csv", csv => Assumptions(summary, csv));
        files.Lines("looks.csv", csv => Looks(summary, csv));
    }

    /// <summary><c>replications.csv</c>: a line for each replication, with what was seen in it and its weight before anything was seen.</summary>
    /// <param name="result">The study.</param>
    /// <param name="writer">Where to.</param>
    public static void Replications(ForecastResult result, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "replication",
            "importance",
            "duration_h",
            .. result.Scenario.Assumptions.Keys.Select(name => $"uniform.{name}"),
            .. result.Subject.Seen.Select((seen, place) => Seen(place, seen.Sighting)),
            "fingerprint",
        ]);
        foreach (var (number, row) in result.Rows.Index())
        {
            csv.WriteField(number);
            csv.WriteNumber(result.Importance[number]);
            csv.WriteNumber(row.Duration);
            foreach (var value in row.Uniforms.Concat(row.Seen.Take(result.Subject.Seen.Count)))
            {
                csv.WriteNumber(value);
            }
            csv.WriteField($"{row.Fingerprint:x16}");
            csv.EndRecord();
        }
    }

    /// <summary><c>curves.csv</c>: what is across over time, as shares of the force, before and after what was seen.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Curves(ForecastSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        Write(
            writer,
            ["quantity", "time_h", .. Quantiles],
            summary.Curves.SelectMany(curve =>
                curve.Points.Select(point => new Row(
                    [curve.Quantity],
                    [point.Time, .. point.Before, .. point.After.Count > 0 ? point.After : NothingAfter]
                ))
            )
        );
    }

    /// <summary><c>assumptions.csv</c>: each assumption before and after what was seen, in its base unit.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Assumptions(ForecastSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        Write(
            writer,
            ["assumption", .. Quantiles, "moved", "narrowed", "has_moved"],
            summary.Assumptions.Select(one => Line(one))
        );
    }

    /// <summary><c>looks.csv</c>: what to look at next, the most telling first.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Looks(ForecastSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        Write(
            writer,
            ["quantity", "subject", "time_h", "error", "brier", "brier_now", "width_h", "width_now_h"],
            summary.NextLooks.Select(look => new Row(
                [look.Quantity, look.Subject],
                [look.Time, look.Error, look.Brier, look.BrierNow, look.Width, look.WidthNow]
            ))
        );
    }

    internal static void Write(TextWriter writer, string[] header, IEnumerable<Row> lines)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(header);
        foreach (var (texts, numbers) in lines)
        {
            foreach (var text in texts)
            {
                csv.WriteField(text);
            }
            foreach (var number in numbers)
            {
                csv.WriteNumber(number);
            }
            csv.EndRecord();
        }
    }

    /// <summary>The column of something that was seen.</summary>
    internal static string Seen(int place, Sighting sighting) =>
        $"seen.{place}.{sighting.Quantity.Name}{Of(sighting.Subject)}";

    /// <summary>An assumption before and after, with what else is known of it.</summary>
    internal static Row Line(ForecastAssumption one, params double[] more) =>
        new([one.Name], [.. one.Before, .. one.After, one.Moved, one.Narrowed, one.HasMoved ? 1 : 0, .. more]);

    static string Of(string subject) => subject.Length > 0 ? $".{subject}" : "";

    /// <summary>A line of a table: texts, then numbers.</summary>
    internal readonly record struct Row(IReadOnlyList<string> Texts, IReadOnlyList<double> Numbers);
}
