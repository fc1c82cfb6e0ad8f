using System.Globalization;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// A table of draws beside a scenario file: comma-separated, a column for each assumption that it gives, headed by the name and,
/// in square brackets, the unit; a row for each set of values that go together; a column <c>weight</c> where not all rows are
/// equally likely. Lines that begin with # are comments.
/// </summary>
/// <param name="source">The table.</param>
/// <param name="report">Takes what is wrong, at its line and column.</param>
sealed partial class DrawsTable(SourceText source, Report report)
{
    /// <summary>The column that weighs the rows.</summary>
    public const string Weight = "weight";

    /// <summary>What the key is for, in the schema and the reference.</summary>
    public const string About =
        "A table of assumptions that are drawn together, a CSV file in the same folder or below, such as 'rcsim calibrate' writes: a column for each, headed by its name and unit such as 'speed [km/h]', a row for each set of values that go together, and a column 'weight' where they are not equally likely.";

    const string Assumptions = "assumptions";

    bool _isSound = true;

    /// <summary>Lays the table's columns over the assumptions of a file and of what it extends.</summary>
    /// <param name="own">The file itself.</param>
    /// <param name="extended">What it extends; null where that is nothing.</param>
    /// <returns>The file itself with its assumptions drawn from the table; as it was where something is wrong.</returns>
    public MapNode LaidOver(MapNode own, MapNode? extended)
    {
        var known = new[] { own[Assumptions], extended?[Assumptions] }
            .OfType<MapNode>()
            .SelectMany(map => map.Entries)
            .Where(entry => !entry.Value.IsNull)
            .Select(entry => entry.Name)
            .Distinct()
            .ToList();
        var lines = source
            .Lines.Select((text, index) => (Text: text, Number: index + 1))
            .Where(line => line.Text.Trim() is { Length: > 0 } text && text[0] != '#')
            .Select(line => Cells(line.Text, line.Number))
            .ToList();
        if (lines.Count < 2)
        {
            var wanted = lines.Count == 0 ? "the table is empty" : "the table has a header and no row";
            Error(
                source.At(1, 1),
                $"{wanted}; it has a column for each assumption that it gives, and a row for each draw"
            );
            return own;
        }
        if (lines[0].Count * lines.Count > Limits.Nodes)
        {
            Error(source.At(1, 1), $"the table has more than {Limits.Nodes} cells; take fewer rows");
            return own;
        }
        var columns = lines[0].Select(cell => Column.Of(cell, known, this)).ToList();
        var rows = lines.Skip(1).Where(cells => IsWhole(cells, columns.Count)).ToList();
        if (!columns.Exists(column => !column.IsWeight))
        {
            Error(source.At(1, 1), "the table has weights and no assumption; give it a column for each assumption");
        }
        foreach (var twice in columns.GroupBy(column => column.Name).Where(group => group.Count() > 1))
        {
            Error(twice.Last().Place, $"the table has the column {Quoting.Show(twice.Key)} twice");
        }
        var weights = columns.FindIndex(column => column.IsWeight) is var at and >= 0 ? Weights(rows, at) : null;
        var laid = own;
        foreach (var (index, column) in columns.Index().Where(column => !column.Item.IsWeight))
        {
            laid = Laid(laid, column, Values(rows, index, column), weights);
        }
        return _isSound ? laid : own;
    }

    MapNode Laid(MapNode own, Column column, ListNode values, ListNode? weights)
    {
        var drawn = new MapNode(
            column.Place,
            [
                new("values", column.Place, values),
                .. weights is null ? Array.Empty<Entry>() : [new Entry("weights", column.Place, weights)],
            ]
        );
        var value = new Entry("value", column.Place, new MapNode(column.Place, [new("draws", column.Place, drawn)]));
        var assumptions = own[Assumptions] as MapNode ?? new MapNode(column.Place, []);
        var given = assumptions.Find(column.Name);
        if (given?.Value is ScalarNode { IsNull: false } || (given?.Value as MapNode)?.Find("value") is not null)
        {
            Error(
                column.Place,
                $"the file gives a value for assumption {Quoting.Show(column.Name)} as well; take one of them out"
            );
            return own;
        }
        var others = (given?.Value as MapNode)?.Entries ?? [];
        var said = others.Any(entry => Reading.SourceKeys.Contains(entry.Name))
            ? []
            : new[] { new Entry("note", column.Place, new ScalarNode(column.Place, Note, isPlain: false)) };
        var laid = new MapNode(column.Place, [.. others, value, .. said]);
        return own.With(
            new Entry(
                Assumptions,
                own.Find(Assumptions)?.NamePlace ?? column.Place,
                assumptions.With(new Entry(column.Name, given?.NamePlace ?? column.Place, laid))
            )
        );
    }

    string Note =>
        $"Drawn together with the other columns of {Path.GetFileName(source.Name)}, a row for each replication.";

    ListNode Values(List<List<ScalarNode>> rows, int index, Column column) =>
        new(column.Place, [.. rows.Select(cells => Value(cells[index], column))]);

    ScalarNode Value(ScalarNode cell, Column column)
    {
        if (!IsNumber(cell, out _))
        {
            Error(
                cell.Place,
                $"column {Quoting.Show(column.Name)}: {Quoting.Show(cell.Text)} is no number; the unit, if any, stands in the header, such as [km/h]"
            );
        }
        var number = DecimalPoint.Plain(cell.Text);
        return new ScalarNode(cell.Place, column.Unit.Length == 0 ? number : $"{number} {column.Unit}", isPlain: false);
    }

    ListNode Weights(List<List<ScalarNode>> rows, int index)
    {
        var greatest = double.NaN;
        foreach (var cell in rows.Select(cells => cells[index]))
        {
            if (!IsNumber(cell, out var weight) || weight < 0)
            {
                Error(cell.Place, $"{Quoting.Show(cell.Text)} is no weight; a weight is a number, 0 or more");
            }
            greatest = double.IsNaN(greatest) ? weight : Math.Max(greatest, weight);
        }
        if (greatest == 0)
        {
            Error(source.At(1, 1), "all weights of the table are 0; a row with a weight is needed");
        }
        return new(
            rows[0][index].Place,
            [.. rows.Select(cells => new ScalarNode(cells[index].Place, DecimalPoint.Plain(cells[index].Text), false))]
        );
    }

    bool IsWhole(List<ScalarNode> cells, int columns)
    {
        if (cells.Count != columns)
        {
            Error(cells[0].Place, $"this line has {cells.Count} cells, the header {columns}");
        }
        return cells.Count == columns;
    }

    static bool IsNumber(ScalarNode cell, out double number) =>
        double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
        && double.IsFinite(number);

    List<ScalarNode> Cells(string line, int number)
    {
        var cells = new List<ScalarNode>();
        var start = 0;
        foreach (var part in line.Split(','))
        {
            var text = part.Trim();
            var column = 1 + start + part.IndexOf(text, StringComparison.Ordinal);
            cells.Add(new ScalarNode(source.At(number, column, Math.Max(1, text.Length)), text, isPlain: false));
            start += part.Length + 1;
        }
        return cells;
    }

    void Error(Place place, string message)
    {
        _isSound = false;
        report.Error(ProblemCodes.Draws, place, Loading.Draws, message);
    }

    sealed partial record Column(string Name, string Unit, Place Place)
    {
        public bool IsWeight => Name == Weight;

        public static Column Of(ScalarNode cell, IReadOnlyList<string> known, DrawsTable table)
        {
            var match = Heading().Match(cell.Text);
            var column = new Column(match.Groups["name"].Value, match.Groups["unit"].Value, cell.Place);
            if (column.IsWeight)
            {
                return column;
            }
            if (!known.Contains(column.Name))
            {
                var advice = cell.Text.Contains(';', StringComparison.Ordinal)
                    ? "; columns are separated by commas, with a point in the numbers"
                    : NearestName.Advice(column.Name, [.. known, Weight], "columns are assumptions");
                table.Error(
                    cell.Place,
                    $"column {Quoting.Show(column.Name)} is no assumption of this scenario{advice}"
                );
            }
            if (column.Unit.Length > 0 && MeasureUnit.Find(column.Unit) is null)
            {
                var units = MeasureUnit.All.Select(unit => unit.Symbol).ToList();
                table.Error(
                    cell.Place,
                    $"there is no unit {Quoting.Show(column.Unit)}{NearestName.Advice(column.Unit, units, "units are")}"
                );
            }
            return column;
        }

        [GeneratedRegex(@"^(?<name>[^\[]*?)\s*(\[(?<unit>[^\]]*)\])?$", RegexOptions.ExplicitCapture)]
        private static partial Regex Heading();
    }
}
