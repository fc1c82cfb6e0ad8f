using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>How the numbers of a run are spread, column by column; a column that cannot be summarized is left out.</summary>
/// <param name="table">The numbers.</param>
/// <param name="scenario">What was replicated.</param>
/// <param name="omissions">Keeps what was left out.</param>
sealed class TableMeasures(ReplicationTable table, Scenario scenario, Omissions omissions)
{
    /// <summary>The spread of a column; null where it cannot be computed.</summary>
    public MeasureSummary? Of(ResultColumn column) =>
        omissions.Try(column.Name, () => Estimates.Measure(column, table[column], ColumnLimits.Of(column, scenario)));

    /// <summary>The measures of each subject of a group of columns, in the order of the columns.</summary>
    public IEnumerable<(string Subject, IReadOnlyDictionary<string, MeasureSummary> Measures)> Group(
        MeasureGroup group
    ) =>
        table
            .Group(group)
            .GroupBy(column => column.Subject)
            .Select(subject =>
                (
                    subject.Key,
                    (IReadOnlyDictionary<string, MeasureSummary>)
                        subject
                            .Select(column => (column.Measure.Name, Summary: Of(column)))
                            .Where(measure => measure.Summary is not null)
                            .ToDictionary(measure => measure.Name, measure => measure.Summary!)
                )
            );
}
