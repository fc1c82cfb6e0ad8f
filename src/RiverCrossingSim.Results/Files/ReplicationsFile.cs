using CsvHelper;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>replications.csv</c>: a line per replication, counted from 0. The outcome is a word, a time that is never
/// reached is empty, all other numbers are written so that they read back exactly; the last column is the event
/// fingerprint.
/// </summary>
public static class ReplicationsFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "replications.csv";

    /// <summary>Its columns, described.</summary>
    /// <param name="columns">The measures of the replications.</param>
    public static IReadOnlyList<FileColumn> Columns(IEnumerable<ResultColumn> columns) =>
        [
            new(
                "replication",
                "",
                "The replication, counted from 0: with the seed it is all that the draws depend on."
            ),
            .. columns.Select(column => new FileColumn(column.Name, column.Unit, column.About)),
            new("fingerprint", "", "A hash of all that happened, the same whenever the same replication is run."),
        ];

    /// <summary>Writes the table.</summary>
    /// <param name="table">The replications.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ReplicationTable table, TextWriter writer)
    {
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([.. Columns(table.Columns).Select(column => column.Name)]);
        for (var row = 0; row < table.Count; row++)
        {
            csv.WriteField(row);
            foreach (var column in table.Columns)
            {
                Write(csv, table, column, row);
            }
            csv.WriteField($"{table.Fingerprints[row]:x16}");
            csv.EndRecord();
        }
    }

    /// <summary>The columns that a comparison and a two-level study write: the headlines and the assumptions.</summary>
    internal static IEnumerable<ResultColumn> HeadlinesAndAssumptions(ReplicationTable table) =>
        table.Columns.Where(column => column.Group == MeasureGroup.Headline || column.Group == MeasureGroup.Assumption);

    /// <summary>Writes one number of a replication; the outcome as a word.</summary>
    internal static void Write(CsvWriter csv, ReplicationTable table, ResultColumn column, int row)
    {
        if (column.Measure == Headline.Outcome)
        {
            csv.WriteField(table.Outcome(row).ToString().ToLowerInvariant());
        }
        else
        {
            csv.WriteNumber(table[column][row]);
        }
    }
}
