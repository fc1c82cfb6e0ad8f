using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Where in a scenario a key belongs, for one that stands where it does not.</summary>
static class KeyPlaces
{
    static readonly Lazy<ILookup<string, string>> Places = new(() =>
    {
        var keys = new RecordShape(RecordType.Of<Scenario>()).Keys;
        return keys.Select(key => (key.Name, Place: "at the top of the file"))
            .Concat(keys.SelectMany(key => Inside(key).Select(word => (word, Place(key)))))
            .Distinct()
            .ToLookup(entry => entry.Item1, entry => entry.Item2);
    });

    /// <summary>"; 'current' belongs under 'river'", or nothing where no part of a scenario has such a key.</summary>
    /// <param name="word">The key as it is written.</param>
    public static string Advice(string word)
    {
        string[] places = [.. Places.Value[word]];
        return places.Length is 0 or > 2 ? "" : $"; '{word}' belongs {string.Join(", or ", places)}";
    }

    static string Place(Key key) => key.Form is RecordForm ? $"under '{key.Name}'" : $"in an entry of '{key.Name}'";

    static IEnumerable<string> Inside(Key key) =>
        key.Form switch
        {
            RecordForm record => Words(record),
            MapForm { Element: RecordForm record } => Words(record),
            ListForm { Element: RecordForm record } => Words(record),
            _ => [],
        };

    static IEnumerable<string> Words(RecordForm record) =>
        record.Shapes.SelectMany(shape => shape.Keys).Select(key => key.Name).Distinct();
}
