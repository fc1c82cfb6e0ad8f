using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>The figures of a run in one table.</summary>
static class SummaryTable
{
    /// <summary>The table: shares first, then the duration that they go with.</summary>
    /// <param name="summary">The summary.</param>
    public static Table Of(RunSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(
            new TableColumn("").NoWrap(),
            new TableColumn("estimate").RightAligned().NoWrap(),
            new TableColumn("5 to 95 %").RightAligned().NoWrap(),
            new TableColumn("95 % interval").RightAligned().NoWrap()
        );
        AddShare(table, "Completed", summary.Outcomes.Completed);
        AddShare(table, "Failed", summary.Outcomes.Failed);
        AddShare(table, "Censored at the horizon", summary.Outcomes.Censored);
        AddDuration(table, summary);
        foreach (var milestone in summary.Milestones)
        {
            AddShare(table, $"Done within {milestone.Text}", milestone.Done);
        }
        foreach (var time in summary.Times.Where(time => time.Percent == 95))
        {
            Add(
                table,
                $"95 % of {time.Kind} across after",
                Wording.TimeLike(time.Median, time.P95),
                Wording.Times(time.P05, time.P95),
                ""
            );
        }
        foreach (var loss in summary.Losses.Where(loss => loss.Number.Mean > 0))
        {
            var number = loss.Number;
            Add(
                table,
                $"{char.ToUpperInvariant(loss.Label[0])}{loss.Label[1..]}, mean",
                Wording.Number(number.Mean),
                $"{Wording.Number(number.P05)} to {Wording.Number(number.P95)}",
                $"{Wording.Number(number.MeanLow)} to {Wording.Number(number.MeanHigh)}"
            );
        }
        Add(table, "Undisturbed pace", Wording.Time(summary.Pace.Hours), "", "");
        return table;
    }

    static void AddDuration(Table table, RunSummary summary)
    {
        if (summary.Duration is [var p05, _, var median, _, var p95])
        {
            Add(
                table,
                "Duration, if completed",
                Wording.TimeLike(median.Value, p95.Value),
                Wording.Times(p05.Value, p95.Value),
                double.IsFinite(median.Low) && double.IsFinite(median.High)
                    ? Wording.Times(median.Low, median.High)
                    : "unbounded"
            );
        }
    }

    static void AddShare(Table table, string what, ShareEstimate share) =>
        Add(table, what, share.Text, "", Wording.Percents(share.Low, share.High));

    static void Add(Table table, string what, string value, string spread, string interval) =>
        table.AddRow(new Text(what), new Text(value), new Text(spread), new Text(interval));
}
