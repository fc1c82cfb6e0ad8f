namespace RiverCrossingSim.Model;

/// <summary>
/// The columns of a row of results. Each part of the model asks for the columns that it will fill, once for a
/// scenario; every replication then writes its numbers at the same places.
/// </summary>
public sealed class RowLayout
{
    readonly List<ResultColumn> _columns = [];
    readonly Dictionary<string, int> _places = [];
    bool _isSealed;

    /// <summary>The columns in the order of <c>replications.csv</c>.</summary>
    public IReadOnlyList<ResultColumn> Columns => _columns;

    /// <summary>The place of a column in the row; the first to ask for a column adds it, until the layout is sealed.</summary>
    /// <param name="group">What it is about, as <see cref="ResultColumn.Group"/> says.</param>
    /// <param name="subject">The site, source, cause or stage; empty for none.</param>
    /// <param name="measure">What is measured, in snake_case with its unit.</param>
    /// <param name="unit">The unit; empty for counts and shares.</param>
    /// <param name="about">One line of documentation.</param>
    /// <exception cref="InvalidOperationException">The layout is sealed and has no such column.</exception>
    internal int Place(string group, string subject, string measure, string unit, string about)
    {
        var column = new ResultColumn(group, subject, measure, unit, about);
        if (!_places.TryGetValue(column.Name, out var place))
        {
            if (_isSealed)
            {
                throw new InvalidOperationException(
                    $"The column {column.Name} was not there when the plan was made. A part asks for its columns in its constructor."
                );
            }
            place = _columns.Count;
            _columns.Add(column);
            _places.Add(column.Name, place);
        }
        return place;
    }

    /// <summary>Ends the adding of columns: from now on the layout is shared by all threads.</summary>
    internal void Seal() => _isSealed = true;
}
