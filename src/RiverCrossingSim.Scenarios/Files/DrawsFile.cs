using System.Globalization;
using System.Text;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Writes assumptions that are drawn together as a table beside a scenario file, and the file that reads it: what
/// <c>draws</c> in a scenario names.
/// </summary>
public static class DrawsFile
{
    const int Digits = 9;

    /// <summary>A column whose numbers have as many digits as a table shows, so that it reads back to the last bit.</summary>
    /// <param name="values">The value in each row, in the base unit.</param>
    /// <param name="weights">The weight of each row.</param>
    /// <param name="dimension">What it measures.</param>
    /// <exception cref="ArgumentException">A value or a weight is not finite, or the weights are none.</exception>
    public static JointDraws Column(IEnumerable<double> values, IEnumerable<double> weights, Dimension dimension)
    {
        var exact = new JointDraws(values, weights);
        var unit = UnitOf(exact, dimension);
        return new JointDraws(
            exact.Values.Select(value => Read(Text(FromBase(value, unit)), unit)),
            exact.Weights.Select(weight => Read(Text(weight), null))
        );
    }

    /// <summary>The table of a scenario's assumptions that are drawn together.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="about">A line that says where it is from.</param>
    /// <exception cref="ArgumentException">No assumption is drawn together with others.</exception>
    public static string Table(Scenario scenario, string about)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var columns = scenario
            .Assumptions.Values.Where(assumption => assumption.Value is JointDraws)
            .Select(assumption => (assumption.Name, Draws: (JointDraws)assumption.Value, assumption.Dimension))
            .Select(column => (column.Name, column.Draws, Unit: UnitOf(column.Draws, column.Dimension)))
            .ToList();
        if (columns.Count == 0)
        {
            throw new ArgumentException("No assumption is drawn together with others.", nameof(scenario));
        }
        var weights = columns[0].Draws.Weights;
        var text = new StringBuilder($"# {Quoting.Visible(about)}\n");
        var heads = columns.Select(column =>
            column.Unit is null ? column.Name : $"{column.Name} [{column.Unit.Symbol}]"
        );
        text.Append(string.Join(',', heads.Append(DrawsTable.Weight))).Append('\n');
        for (var row = 0; row < weights.Length; row++)
        {
            var cells = columns.Select(column => Text(FromBase(column.Draws.Values[row], column.Unit)));
            text.Append(string.Join(',', cells.Append(Text(weights[row])))).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The file that extends a scenario with such a table.</summary>
    /// <param name="extended">The file of the scenario as it was; correlations in it are taken away where the scenario has none.</param>
    /// <param name="table">The file of the table.</param>
    /// <param name="scenario">The scenario with the assumptions that are drawn together.</param>
    /// <param name="about">A line that says where it is from.</param>
    public static string Extending(string extended, string table, Scenario scenario, string about)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var notes = scenario
            .Assumptions.Values.Where(assumption => assumption is { Value: JointDraws, Note: not null })
            .Select(assumption => new Entry(
                assumption.Name,
                default,
                new MapNode(default, [new("note", default, YamlText.Node(assumption.Note!))])
            ));
        var root = new MapNode(
            default,
            [
                new(Loading.Extends, default, YamlText.Node(extended)),
                new("name", default, YamlText.Node(scenario.Name)),
                .. scenario.Title is { } title
                    ? [new Entry("title", default, YamlText.Node(title))]
                    : Array.Empty<Entry>(),
                new(Loading.Draws, default, YamlText.Node(table)),
                .. scenario.Correlations.Count == 0
                    ? [new Entry("correlations", default, new ScalarNode(default, "null"))]
                    : Array.Empty<Entry>(),
                new("assumptions", default, new MapNode(default, [.. notes])),
            ]
        );
        return $"# {Quoting.Visible(about)}\n{YamlText.Of(root)}";
    }

    /// <summary>The unit in which the middle of the values is neither tiny nor huge; none for plain numbers.</summary>
    static MeasureUnit? UnitOf(JointDraws draws, Dimension dimension)
    {
        var units = dimension.NeedsUnit() ? MeasureUnit.Of(dimension).Where(unit => unit.IsUsual).ToList() : [];
        var middle = Math.Abs(draws.Median);
        return units.Where(unit => unit.FromBase(middle) >= 1).OrderBy(unit => unit.FromBase(middle)).FirstOrDefault()
            ?? units.OrderByDescending(unit => unit.FromBase(1)).FirstOrDefault();
    }

    static double FromBase(double value, MeasureUnit? unit) => unit?.FromBase(value) ?? value;

    static string Text(double number) => number.ToString($"G{Digits}", CultureInfo.InvariantCulture);

    static double Read(string text, MeasureUnit? unit)
    {
        var number = double.Parse(text, CultureInfo.InvariantCulture);
        return unit?.ToBase(number) ?? number;
    }
}
