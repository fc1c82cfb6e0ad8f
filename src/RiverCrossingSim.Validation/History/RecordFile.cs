using System.Globalization;
using CsvHelper;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>
/// <c>record.csv</c>: each war of the record by its one figure, as a validation writes it. The program brings the one that its model had
/// when it was released.
/// </summary>
public static class RecordFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "record.csv";

    const string Inside = "inside";

    static readonly string[] Header = ["war", "figure", "ratio", Inside, "rules", "known-to"];

    /// <summary>The record that the program brings.</summary>
    public static CrossingRecord Shipped()
    {
        using var stream =
            typeof(RecordFile).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException("The program has lost its record.");
        using var text = new StreamReader(stream);
        return Read(text);
    }

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(CrossingRecord record, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(Header);
        foreach (var crossing in record.Crossings)
        {
            csv.WriteField(crossing.War);
            csv.WriteField(crossing.Figure);
            csv.WriteNumber(crossing.Ratio);
            csv.WriteField(crossing.IsInside ? Inside : "outside");
            csv.WriteField(crossing.Rules);
            csv.WriteField(crossing.KnownTo);
            csv.EndRecord();
        }
    }

    /// <summary>Reads back what was written.</summary>
    /// <param name="reader">From where.</param>
    public static CrossingRecord Read(TextReader reader)
    {
        using var csv = CsvReader.Create(reader, new CsvReaderOptions());
        var crossings = new List<PastCrossing>();
        while (csv.Read())
        {
            crossings.Add(
                new PastCrossing(
                    csv.GetString(0),
                    csv.GetString(1),
                    double.Parse(csv.GetString(2), CultureInfo.InvariantCulture),
                    csv.GetString(3) == Inside,
                    csv.GetString(4),
                    csv.GetString(5)
                )
            );
        }
        return new CrossingRecord(crossings);
    }
}
