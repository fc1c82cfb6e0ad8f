namespace RiverCrossingSim.Model;

/// <summary>
/// The columns of a row of results. Each part of the model asks for the columns that it will fill, once for a
/// scenario; every replication then writes its numbers at the same places.
/// </summary>
public sealed class RowLayout
{
    readonly List<ResultColumn> _columns = [];
    readonly Dictionary<string, int> _places = [];

    /// <summary>The columns in the order of <c>replications.csv</c>.</summary>
    public IReadOnlyList<ResultColumn> Columns => _columns;

    /// <summary>The place of a column in the row; the first to ask for a column adds it.</summary>
    internal int Place(string group, string subject, string measure, string unit, string about)
    {
        var column = new ResultColumn(group, subject, measure, unit, about);
        if (!_places.TryGetValue(column.Name, out var place))
        {
            place = _columns.Count;
            _columns.Add(column);
            _places.Add(column.Name, place);
        }
        return place;
    }
}
