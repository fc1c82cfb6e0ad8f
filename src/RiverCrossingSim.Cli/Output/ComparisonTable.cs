using RiverCrossingSim.Analysis;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>The means of a comparison side by side, and each one's difference from the first.</summary>
static class ComparisonTable
{
    const int LongestName = 22;

    /// <summary>The table: a row for each measure, for each scenario its mean and, from the second on, the difference.</summary>
    /// <param name="summary">The summary.</param>
    public static Table Of(ComparisonSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("").NoWrap());
        foreach (var scenario in summary.Scenarios)
        {
            table.AddColumn(new TableColumn(new Text(Cut(scenario.Name))).RightAligned().NoWrap());
        }
        var others = summary.Scenarios.Skip(1).ToList();
        foreach (var other in others)
        {
            var heading = others.Count == 1 ? "difference" : $"{Cut(other.Name)} − first";
            table.AddColumn(new TableColumn(new Text(heading)).RightAligned().NoWrap());
        }
        foreach (var measure in summary.Measures)
        {
            var cells = new List<Text> { new(Name(measure)) };
            cells.AddRange(measure.Means.Select(mean => new Text(MeanText(measure, mean, summary.Replications))));
            cells.AddRange(others.Select((_, place) => Difference(summary.Pair(0, place + 1)[measure.Measure])));
            table.AddRow(cells);
        }
        return table;
    }

    /// <summary>How to read the table.</summary>
    /// <param name="summary">The summary.</param>
    public static string Legend(ComparisonSummary summary) =>
        "Means over all replications; differences with intervals that hold together with "
        + $"{Wording.Percent(summary.Confidence)} confidence. + better, − worse, ? not told apart.";

    static string Name(MeasureMeans measure) => $"{char.ToUpperInvariant(measure.Label[0])}{measure.Label[1..]}";

    static string MeanText(MeasureMeans measure, MeanEstimate mean, int replications) =>
        measure.Kind == MeasureKind.Chance
            ? ChanceText.Of(mean, replications)
            : DifferenceWords.Mean(measure.Kind, mean.Mean);

    static Text Difference(DifferenceEstimate difference)
    {
        var size = DifferenceWords.Signed(difference.Kind, difference.Mean);
        var interval = DifferenceWords.Interval(difference.Kind, difference.Low, difference.High);
        return difference.Finding switch
        {
            Finding.Same when difference.Kind == MeasureKind.Chance => new Text($"none ({interval}) ?"),
            Finding.Same => new Text("none ="),
            Finding.TooFew => new Text($"{size} (too few differ) ?"),
            _ when difference.IsSecondBetter => new Text($"{size} ({interval}) +", new Style(Color.Green)),
            _ when difference.IsFirstBetter => new Text($"{size} ({interval}) −", new Style(Color.Red)),
            _ => new Text($"{size} ({interval}) ?"),
        };
    }

    static string Cut(string name) => name.Length <= LongestName ? name : $"{name[..(LongestName - 1)]}…";
}
