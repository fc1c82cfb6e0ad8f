using System.Globalization;
using CsvHelper;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Validation;

/// <summary>Reads one CSV file of a history folder, and says what is wrong with it at its line.</summary>
sealed class HistoryTable
{
    /// <summary>The code of all that can be wrong with these files.</summary>
    public const string Code = "RC401";

    readonly string _file;
    readonly List<Problem> _problems;
    readonly List<Dictionary<string, string>> _rows = [];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="columns">The columns that it must have.</param>
    public HistoryTable(string file, List<Problem> problems, params string[] columns)
    {
        (_file, _problems) = (file, problems);
        using var text = new StreamReader(file);
        using var reader = CsvReader.Create(text, new CsvReaderOptions { TrackLineNumbers = true });
        IReadOnlyList<string> header = [];
        try
        {
            while (reader.Read())
            {
                header = header.Count > 0 ? header : [.. reader.Headers.Select(name => name.Trim())];
                var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < header.Count && i < reader.FieldCount; i++)
                {
                    row[header[i]] = reader.GetString(i).Trim();
                }
                row[LineKey] = reader.LineNumber.ToString(CultureInfo.InvariantCulture);
                _rows.Add(row);
            }
            header = header.Count > 0 ? header : [.. reader.Headers];
        }
        catch (CsvFormatException failure)
        {
            Add((int)reader.LineNumber, $"not a CSV file: {failure.Message}");
            return;
        }
        foreach (var missing in columns.Except(header, StringComparer.OrdinalIgnoreCase))
        {
            Add(1, $"has no column '{missing}'; it must have {string.Join(", ", columns)}");
        }
    }

    const string LineKey = "\0line";

    /// <summary>The rows, by column.</summary>
    public IReadOnlyList<Dictionary<string, string>> Rows => _rows;

    /// <summary>A cell; empty where there is none.</summary>
    public static string Text(Dictionary<string, string> row, string column) => row.GetValueOrDefault(column, "");

    /// <summary>A number; what stands for an empty cell is given, and none of it says that there must be one.</summary>
    public double Number(Dictionary<string, string> row, string column, double? empty = null)
    {
        var text = Text(row, column);
        if (text.Length == 0 && empty is { } value)
        {
            return value;
        }
        if (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
        )
        {
            return number;
        }
        Add(row, $"{column} must be a number, not '{text}'");
        return double.NaN;
    }

    /// <summary>Says what is wrong with a row.</summary>
    public void Add(Dictionary<string, string> row, string message) =>
        Add(int.Parse(row[LineKey], CultureInfo.InvariantCulture), message);

    void Add(int line, string message) => _problems.Add(new Problem(Severity.Error, Code, _file, line, 1, "", message));
}
