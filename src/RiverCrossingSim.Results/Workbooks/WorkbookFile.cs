using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>results.xlsx</c>: the tables of a result as sheets of a workbook, and at the end a sheet <c>dictionary</c> that says of each column its unit
/// and what it is. The same tables give the same bytes.
/// </summary>
static partial class WorkbookFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "results.xlsx";

    // The earliest moment that a zip archive can hold.
    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a workbook.</summary>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="stream">Where to; it is left open.</param>
    public static void Write(IReadOnlyList<Sheet> sheets, Stream stream)
    {
        using var made = new MemoryStream();
        made.SaveAs(
            sheets.Append(Dictionary(sheets)).ToDictionary(sheet => sheet.Name, sheet => (object)Rows(sheet)),
            configuration: new OpenXmlConfiguration { AutoFilter = false }
        );
        Settled(made, stream);
    }

    static Sheet Dictionary(IReadOnlyList<Sheet> sheets) =>
        new(
            "dictionary",
            [
                new("sheet", "", "The sheet."),
                new("column", "", "The column, as the CSV files have it."),
                new("unit", "", "Its unit; empty for counts, shares from 0 to 1, and texts."),
                new("what it is", "", "What stands in it."),
            ],
            sheets.SelectMany(sheet =>
                sheet.Columns.Select(column => new object?[] { sheet.Name, column.Name, column.Unit, column.About })
            )
        );

    static IEnumerable<IDictionary<string, object?>> Rows(Sheet sheet) =>
        sheet.Rows.Select(row =>
        {
            var cells = new Dictionary<string, object?>(sheet.Columns.Count);
            for (var column = 0; column < sheet.Columns.Count; column++)
            {
                cells[sheet.Columns[column].Heading] = row[column];
            }
            return cells;
        });

    /// <summary>
    /// The archive without what differs from one writing to the next: the time of each entry, and the identifiers, made at random, by which
    /// the workbook knows its sheets.
    /// </summary>
    static void Settled(MemoryStream made, Stream stream)
    {
        made.Position = 0;
        using var packed = new MemoryStream();
        using (var from = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = NoTime;
                using var source = entry.Open();
                using var target = copy.Open();
                if (entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
                {
                    source.CopyTo(target);
                    continue;
                }
                using var reader = new StreamReader(source);
                var text = RandomIdentifier()
                    .Replace(
                        reader.ReadToEnd(),
                        found =>
                            identifiers.TryGetValue(found.Value, out var known)
                                ? known
                                : identifiers[found.Value] = $"R{identifiers.Count + 1}"
                    );
                target.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        packed.WriteTo(stream);
    }

    [GeneratedRegex("R[0-9a-f]{32}", RegexOptions.NonBacktracking)]
    private static partial Regex RandomIdentifier();
}
