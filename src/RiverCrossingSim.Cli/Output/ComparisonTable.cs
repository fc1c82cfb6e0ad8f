using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>The means of a comparison side by side, and each one's difference from the first.</summary>
static class ComparisonTable
{
    const int LongestName = 26;

    /// <summary>For two scenarios one table; for more, one of the means and one of the differences from the first.</summary>
    /// <param name="summary">The summary.</param>
    public static IEnumerable<Table> Of(ComparisonSummary summary)
    {
        var isOne = summary.Scenarios.Count == 2;
        var means = Empty(isOne ? "" : "means", summary.Scenarios.Select(scenario => scenario.Name));
        var others = summary.Scenarios.Skip(1).Select(scenario => scenario.Name).ToList();
        var differences = isOne ? means : Empty($"difference from {Cut(summary.Scenarios[0].Name)}", others);
        if (isOne)
        {
            AddColumn(means, "difference");
        }
        foreach (var measure in summary.Measures)
        {
            var row = measure.Means.Select(mean => new Text(MeanText(measure, mean, summary.Replications)));
            var against = others.Select((_, place) => Difference(summary.Pair(0, place + 1)[measure.Measure]));
            means.AddRow([Name(measure), .. row, .. isOne ? against : []]);
            if (!isOne)
            {
                differences.AddRow([Name(measure), .. against]);
            }
        }
        foreach (var beside in ComparisonBeside.Of(summary))
        {
            means.AddRow([new Text(beside.Label), .. beside.Texts.Select(text => new Text(text))]);
        }
        return isOne ? [means] : [means, differences];
    }

    /// <summary>How to read the table.</summary>
    /// <param name="summary">The summary.</param>
    public static string Legend(ComparisonSummary summary) =>
        $"+ better, − worse, ? not told apart. The intervals of the differences hold together with {Wording.Percent(summary.Confidence)} confidence.";

    static Table Empty(string corner, IEnumerable<string> names)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(new Text(corner)).NoWrap());
        foreach (var name in names)
        {
            AddColumn(table, Cut(name));
        }
        return table;
    }

    static void AddColumn(Table table, string heading) =>
        table.AddColumn(new TableColumn(new Text(heading)).RightAligned().NoWrap());

    static Text Name(MeasureMeans measure) => new($"{char.ToUpperInvariant(measure.Label[0])}{measure.Label[1..]}");

    static string MeanText(MeasureMeans measure, MeanEstimate mean, int replications) =>
        measure.Kind == MeasureKind.Chance
            ? ChanceText.Of(mean, replications)
            : DifferenceWords.Mean(measure.Kind, mean.Mean);

    static Text Difference(DifferenceEstimate difference)
    {
        var words = DifferenceWords.WithInterval(difference);
        return difference.Finding switch
        {
            DifferenceFinding.Same when difference.Kind != MeasureKind.Chance => new Text("none  "),
            _ when difference.IsSecondBetter => new Text($"{words} +", new Style(Color.Green)),
            _ when difference.IsFirstBetter => new Text($"{words} −", new Style(Color.Red)),
            _ => new Text($"{words} ?"),
        };
    }

    static string Cut(string name) => name.Length <= LongestName ? name : $"{name[..(LongestName - 1)]}…";
}
