using System.Collections;
using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The paths of a scenario's keys as <c>--set</c> and <c>With</c> take them, for whoever completes one that is being typed.</summary>
public static class ScenarioPaths
{
    /// <summary>What may follow a path: the keys, the names of entries and <c>*</c>, the places of items and <c>[*]</c>.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="path">The path before the last dot or bracket; empty for the keys of the scenario itself.</param>
    /// <returns>Nothing where the scenario has no such path, or it ends there.</returns>
    public static IReadOnlyList<string> Next(Scenario scenario, string path)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(path);
        IEnumerable<Place> places = [new Place(Forms.Of(scenario.Language).Scenario, scenario)];
        foreach (
            var part in path.Replace("[", ".[", StringComparison.Ordinal)
                .Split('.', StringSplitOptions.RemoveEmptyEntries)
        )
        {
            places = [.. places.SelectMany(place => place.Into(part))];
        }
        return [.. places.SelectMany(place => place.Parts()).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A value of a scenario and how it is written; null where the scenario does not give it.</summary>
    readonly record struct Place(Form Form, object? Value)
    {
        public IEnumerable<Place> Into(string part) =>
            Inner().Where(inner => inner.Part == part || IsAny(part, inner.Part)).Select(inner => inner.Place);

        public List<string> Parts()
        {
            var parts = Inner().Select(inner => inner.Part).ToList();
            if (parts.Count > 0 && Form is (MapForm or ListForm))
            {
                parts.Insert(0, Form is MapForm ? "*" : "[*]");
            }
            return parts;
        }

        IEnumerable<(string Part, Place Place)> Inner()
        {
            var value = Value;
            return (Form, value) switch
            {
                (RecordForm record, null) => record
                    .Shapes.SelectMany(shape => shape.Keys)
                    .Select(key => (key.Name, new Place(key.Form, null))),
                (RecordForm record, _) => record
                    .ShapeOf(value)
                    .Keys.Select(key => (key.Name, new Place(key.Form, key.Get(value)))),
                (MapForm map, IDictionary entries) => entries
                    .Keys.Cast<object>()
                    .Select(name => (map.Choice?.Word(name) ?? (string)name, new Place(map.Element, entries[name]))),
                (ListForm list, IEnumerable items) => items
                    .Cast<object>()
                    .Select(
                        (item, place) =>
                            (string.Create(CultureInfo.InvariantCulture, $"[{place}]"), new Place(list.Element, item))
                    ),
                _ => [],
            };
        }

        static bool IsAny(string part, string inner) =>
            part == "*" ? inner[0] != '[' : part == "[*]" && inner[0] == '[';
    }
}
