using System.Globalization;
using CsvHelper;

namespace RiverCrossingSim.Results;

/// <summary>A sheet of a workbook: a heading for each column, with its unit, and rows below.</summary>
/// <param name="Name">Its name, up to 31 characters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The rows: a double, a text, or null for a number that does not exist.</param>
sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>The rows that a spreadsheet holds below the headings.</summary>
    public const int MostRows = 1_048_575;

    /// <summary>A sheet of what a CSV file of the result holds, so that both say the same.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes the CSV file.</param>
    /// <param name="meaning">What a column is, by its heading.</param>
    /// <param name="texts">Columns that hold texts, also where a text looks like a number.</param>
    public static Sheet OfCsv(
        string name,
        Action<TextWriter> write,
        Func<string, SheetColumn> meaning,
        params IReadOnlyCollection<string> texts
    )
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        write(text);
        using var csv = CsvReader.Create(new StringReader(text.ToString()));
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. csv.Headers!.Select((_, column) => csv.GetString(column))]);
        }
        var headings = csv.Headers ?? [];
        var isText = headings.Select(heading => texts.Contains(heading)).ToArray();
        return new Sheet(
            name,
            [.. headings.Select(meaning)],
            rows.Select(row => row.Select((field, column) => Value(field, isText[column])).ToArray())
        );
    }

    static object? Value(string field, bool isText) =>
        field.Length == 0 ? null
        : !isText && double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : field;
}

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its name, as the CSV files have it.</param>
/// <param name="Unit">Its unit; empty for counts, shares and texts.</param>
/// <param name="About">What it is, in one line.</param>
sealed record SheetColumn(string Name, string Unit, string About)
{
    /// <summary>The heading: "duration_h [h]".</summary>
    public string Heading => Unit.Length == 0 ? Name : $"{Name} [{Unit}]";
}
