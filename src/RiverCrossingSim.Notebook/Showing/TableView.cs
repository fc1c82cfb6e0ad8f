using System.Collections;
using System.Net;
using System.Text;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>Sequences and records as tables, as HTML and as text.</summary>
static class TableView
{
    const int MostRows = 50;

    /// <summary>A sequence: a row for each item, up to a number that anybody reads.</summary>
    public static Shown Of(IEnumerable items)
    {
        var rows = new List<object>();
        var more = 0;
        foreach (var item in items)
        {
            if (rows.Count < MostRows)
            {
                rows.Add(item ?? "");
            }
            else
            {
                more++;
            }
        }
        if (rows.Count == 0)
        {
            return new Shown("(nothing)");
        }
        var types = rows.Select(row => row.GetType()).Distinct().ToList();
        var columns =
            types.Count == 1 ? Entries(types[0]) ?? TableColumns.Of(types[0]) : TableColumns.Of(typeof(object));
        return Of(
            [.. columns.Select(column => column.Name)],
            [.. columns.Select(column => column.IsNumber)],
            [.. rows.Select(row => columns.Select(column => CellText.Of(column.Value(row))).ToArray())],
            more == 0 ? "" : $"and {Wording.Count(more)} more"
        );
    }

    /// <summary>One record: a row for each of its values.</summary>
    public static Shown OfOne(object value) =>
        TableColumns.Of(value.GetType()) is { Count: > 1 } columns
            ? Of(
                ["", ""],
                [false, false],
                [.. columns.Select(column => new[] { column.Name, CellText.Of(column.Value(value)) })],
                ""
            )
            : new Shown(CellText.Of(value));

    /// <summary>A table.</summary>
    /// <param name="heads">The columns' headings; all empty for no heading.</param>
    /// <param name="numbers">Which columns hold numbers and stand to the right.</param>
    /// <param name="rows">The cells as text; a row of three or more with nothing but its first is a heading.</param>
    /// <param name="note">A line below it; empty for none.</param>
    public static Shown Of(string[] heads, bool[] numbers, IReadOnlyList<string[]> rows, string note) =>
        new(Text(heads, numbers, rows, note)) { Html = Html(heads, numbers, rows, note) };

    /// <summary>The table as HTML; notebooks bring their own style, only the sides are set.</summary>
    public static string Html(string[] heads, bool[] numbers, IEnumerable<string[]> rows, string note)
    {
        var html = new StringBuilder("<table>");
        if (heads.Any(head => head.Length > 0))
        {
            html.Append("<thead><tr>");
            Cells(html, "th", heads, numbers);
            html.Append("</tr></thead>");
        }
        html.Append("<tbody>");
        foreach (var row in rows)
        {
            html.Append("\n<tr>");
            if (row.Length > 2 && row.Skip(1).All(cell => cell.Length == 0))
            {
                html.Append(
                    $"<th colspan=\"{row.Length}\" style=\"text-align:left\">{WebUtility.HtmlEncode(row[0])}</th>"
                );
            }
            else
            {
                Cells(html, "td", row, numbers);
            }
            html.Append("</tr>");
        }
        html.Append("</tbody></table>");
        return note.Length == 0 ? html.ToString() : html.Append($"\n<p>{WebUtility.HtmlEncode(note)}</p>").ToString();
    }

    static void Cells(StringBuilder html, string tag, string[] cells, bool[] numbers)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var side = numbers[i] ? "right" : "left";
            html.Append($"<{tag} style=\"text-align:{side}\">{WebUtility.HtmlEncode(cells[i])}</{tag}>");
        }
    }

    static string Text(string[] heads, bool[] numbers, IReadOnlyList<string[]> rows, string note)
    {
        string[][] all = heads.Any(head => head.Length > 0) ? [heads, .. rows] : [.. rows];
        var widths = heads.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        var lines = all.Select(row =>
            string.Join(
                    "  ",
                    row.Select(
                        (cell, column) => numbers[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column])
                    )
                )
                .TrimEnd()
        );
        return string.Join('\n', note.Length == 0 ? lines : lines.Append(note));
    }

    /// <summary>The columns of a dictionary's entries.</summary>
    static IReadOnlyList<Column>? Entries(Type type)
    {
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(KeyValuePair<,>))
        {
            return null;
        }
        var (key, value) = (type.GetProperty("Key")!, type.GetProperty("Value")!);
        return
        [
            new Column("key", CellText.IsNumber(key.PropertyType), key.GetValue),
            new Column("value", CellText.IsNumber(value.PropertyType), value.GetValue),
        ];
    }
}
