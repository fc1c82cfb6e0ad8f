using CsvHelper;

namespace RiverCrossingSim.Results;

/// <summary>How the CSV files of a results folder are written: commas, points in numbers, one line ending for all systems.</summary>
public static class CsvFormat
{
    static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <summary>A writer to a text writer, which it leaves open.</summary>
    public static CsvWriter To(TextWriter writer) => CsvWriter.Create(writer, Options, leaveOpen: true);

    /// <summary>Writes the shortest text that reads back as the same number; nothing for one that is infinite or does not exist.</summary>
    public static void WriteNumber(this CsvWriter csv, double number) =>
        csv.WriteField(double.IsFinite(number) ? number : (double?)null);
}
