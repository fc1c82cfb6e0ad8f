using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>The replications' numbers: a row for each column, with what it is and how it lies, since there are too many to stand side by side.</summary>
static class ReplicationTableView
{
    /// <summary>The forms of a table.</summary>
    public static Shown Of(ReplicationTable table) =>
        TableView.Of(
            ["column", "unit", "least", "median", "greatest", "what it is"],
            [false, false, true, true, true, false],
            [
                .. table.Columns.Select(column =>
                {
                    var known = table[column].ToArray().Where(number => !double.IsNaN(number)).ToArray();
                    return new[]
                    {
                        column.Name,
                        column.Unit,
                        known.Length == 0 ? "" : CellText.Of(known.Min()),
                        known.Length == 0 ? "" : CellText.Of(new OrderStatistics(known).Quantile(0.5)),
                        known.Length == 0 ? "" : CellText.Of(known.Max()),
                        column.About,
                    };
                }),
            ],
            $"{Wording.Counted(table.Count, "replication")}; [\"column\"] gives the numbers of a column, ∞ for a time that is never reached"
        );
}
