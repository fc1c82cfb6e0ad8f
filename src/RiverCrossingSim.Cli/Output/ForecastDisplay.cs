using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>What a forecast says, on standard output: plain sentences, then a table.</summary>
static class ForecastDisplay
{
    const int MostLooks = 5;

    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="folder">Where the results are.</param>
    public static void Write(ForecastSummary summary, string folder) =>
        StandardOutput.Study(
            summary.Title ?? summary.Name,
            summary.Changed,
            summary.Sentences,
            Tables(summary),
            folder
        );

    static IEnumerable<Table> Tables(ForecastSummary summary)
    {
        yield return Chances(summary);
        if (summary.Observations.Count > 0)
        {
            yield return Seen(summary);
        }
        if (summary.NextLooks.Count > 0)
        {
            yield return Looks(summary);
        }
    }

    static Table Chances(ForecastSummary summary)
    {
        var table = Empty(("", false), ("before", true), ("after", true), ("tempered", true));
        foreach (var chance in summary.Chances.OrderBy(chance => chance.Within))
        {
            Row($"done within {chance.Text}", chance);
        }
        Row($"never before {summary.Never.Text}", summary.Never);
        return table;

        void Row(string words, ForetoldChance chance) =>
            table.AddRow(
                new Text(words),
                new Text(Wording.Percent(chance.Before)),
                new Text(Percent(chance.After)),
                new Text(Percent(chance.Tempered))
            );
    }

    static Table Seen(ForecastSummary summary)
    {
        var table = Empty(("seen", false), ("in the model", true), ("as far out", true));
        foreach (var seen in summary.Observations)
        {
            table.AddRow(
                new Text(seen.Text),
                new Text(seen.ModelText),
                new Text($"{Wording.Count(seen.Check.AsFar)} of {Wording.Count(seen.Check.Of)}")
            );
        }
        return table;
    }

    static Table Looks(ForecastSummary summary)
    {
        var table = Empty(
            ("to look at next", false),
            (summary.NextLooks[0].IsByWidth ? "off the width" : "off the squared error", true),
            ("width to be expected", true)
        );
        foreach (var look in summary.NextLooks.Take(MostLooks))
        {
            table.AddRow(
                new Text(look.Text),
                new Text(Wording.WholePercent(Math.Max(0, look.Gain))),
                new Text(Wording.Time(look.Width))
            );
        }
        return table;
    }

    static string Percent(double? chance) => chance is { } known ? Wording.WholePercent(known) : "";

    static Table Empty(params (string Heading, bool IsNumber)[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var (heading, isNumber) in columns)
        {
            var column = new TableColumn(heading);
            table.AddColumn(isNumber ? column.RightAligned() : column);
        }
        return table;
    }
}
