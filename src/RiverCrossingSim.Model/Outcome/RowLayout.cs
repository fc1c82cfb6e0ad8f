namespace RiverCrossingSim.Model;

/// <summary>
/// The columns of a row of results. Each part of the model asks for the columns that it will fill, once for a
/// scenario; every replication then writes its numbers at the same places.
/// </summary>
public sealed class RowLayout
{
    readonly List<ResultColumn> _columns = [];

    /// <summary>The columns in the order of <c>replications.csv</c>.</summary>
    public IReadOnlyList<ResultColumn> Columns => _columns;

    /// <summary>Adds a column.</summary>
    /// <returns>Its place in the row.</returns>
    public int Add(string group, string subject, string measure, string unit, string about)
    {
        _columns.Add(new ResultColumn(group, subject, measure, unit, about));
        return _columns.Count - 1;
    }
}
