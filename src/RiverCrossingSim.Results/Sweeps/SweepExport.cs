using System.Text;
using CsvHelper;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>A sweep as tables that any tool reads.</summary>
public static class SweepExport
{
    /// <summary>Writes a line per replication as CSV. A number that is infinite or does not exist is empty.</summary>
    /// <param name="table">The sweep.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Csv(SweepTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([.. table.Headings]);
        foreach (var row in table.Rows())
        {
            foreach (var value in row)
            {
                Write(csv, value);
            }
            csv.EndRecord();
        }
    }

    /// <summary>Writes what each column of the table means as CSV: its name, unit and a line of words.</summary>
    /// <param name="table">The sweep.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Legend(SweepTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["column", "unit", "about"]);
        foreach (var (name, unit, about) in table.Legend())
        {
            csv.WriteField(name);
            csv.WriteField(unit);
            csv.WriteField(about);
            csv.EndRecord();
        }
    }

    /// <summary>Writes a row per replication as Parquet: whole numbers, doubles and texts; a number that does not exist is null.</summary>
    /// <param name="table">The sweep.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Parquet(SweepTable table, Stream stream) =>
        ParquetTable.Write(table, stream).GetAwaiter().GetResult();

    /// <summary>Writes a line per point as CSV: its factors and the mean of each output with its 95 % interval.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Points(SweepResult result, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "point",
            .. result.Plan.Factors.Select(factor => $"factor.{factor.Name}"),
            "replications",
            .. result.Plan.Outputs.SelectMany(output =>
                new[] { output.Name, $"{output.Name}.low", $"{output.Name}.high" }
            ),
            "scenario_hash",
        ]);
        foreach (var point in result.Points)
        {
            Write(csv, point);
        }
    }

    static void Write(CsvWriter csv, SweepPoint point)
    {
        csv.WriteField(point.Index);
        foreach (var value in point.Values)
        {
            Write(csv, value?.Number ?? (object?)value?.Text);
        }
        csv.WriteField(point.Outputs[0].Count);
        foreach (var output in point.Outputs)
        {
            csv.WriteNumber(output.Mean);
            csv.WriteNumber(output.Lower);
            csv.WriteNumber(output.Upper);
        }
        csv.WriteField(point.Hash);
        csv.EndRecord();
    }

    static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case double number:
                csv.WriteNumber(number);
                break;
            case long whole:
                csv.WriteField(whole);
                break;
            default:
                csv.WriteField((string?)value);
                break;
        }
    }
}
