namespace RiverCrossingSim.Model;

/// <summary>
/// The columns of a row of results. Each part of the model asks for the columns that it will fill, once for a
/// scenario; every replication then writes its numbers at the same places.
/// </summary>
public sealed class RowLayout
{
    readonly ScenarioLanguage _language;
    readonly List<ResultColumn> _columns = [];
    readonly Dictionary<string, int> _places = [];
    bool _isSealed;

    internal RowLayout(ScenarioLanguage language) => _language = language;

    /// <summary>The columns in the order of <c>replications.csv</c>.</summary>
    public IReadOnlyList<ResultColumn> Columns => _columns;

    /// <summary>The place of a measure in the row; the first to ask for it adds its column, until the layout is sealed.</summary>
    /// <param name="measure">The measure, or a variant of it with words of its own.</param>
    /// <param name="subject">The site, source, cause or stage; empty for none.</param>
    /// <param name="called">The subject in words; null where they are the same.</param>
    /// <exception cref="ArgumentException">The scenario's language does not have the measure.</exception>
    /// <exception cref="InvalidOperationException">The layout is sealed and has no such column, or another measure is in it.</exception>
    public int Place(Measure measure, string subject = "", string? called = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var column = measure.Of(subject, called);
        if (_places.TryGetValue(column.Name, out var place))
        {
            return _columns[place] == column
                ? place
                : throw new InvalidOperationException(
                    $"Two measures that differ would stand in the column {column.Name}; each needs a name or a subject of its own."
                );
        }
        if (_isSealed)
        {
            throw new InvalidOperationException(
                $"The column {column.Name} was not there when the plan was made. A part asks for its columns in its constructor."
            );
        }
        if (!_language.Has(measure))
        {
            throw new ArgumentException(
                $"The scenario's language has no measure '{measure}'; make it with ScenarioLanguage.With(measure).",
                nameof(measure)
            );
        }
        _places.Add(column.Name, _columns.Count);
        _columns.Add(column);
        return _columns.Count - 1;
    }

    /// <summary>Ends the adding of columns: from now on the layout is shared by all threads.</summary>
    internal void Seal() => _isSealed = true;
}
