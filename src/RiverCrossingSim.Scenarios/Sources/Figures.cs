using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Finds all figures of a scenario and on what each rests.</summary>
static class Figures
{
    /// <summary>The figures in the order of the keys; a key that names an assumption is none, for the assumption is.</summary>
    public static IReadOnlyList<Figure> Of(Scenario scenario, Reading reading) =>
        Of(scenario, reading, WrittenTexts.Of(reading.Root));

    static IReadOnlyList<Figure> Of(Scenario scenario, Reading reading, IReadOnlyDictionary<string, string> written) =>
        [
            .. Leaves
                .Of(scenario)
                .Where(leaf => leaf.IsFigure)
                .Select(leaf => Of(leaf, written.GetValueOrDefault(leaf.Path, leaf.Text), reading)),
        ];

    static Figure Of(Leaf leaf, string text, Reading reading)
    {
        if (PlaceOf(leaf.Path, reading) is not { } place)
        {
            return new Figure(leaf.Path, text, Origin.Default, null);
        }

        var said = Said(leaf.Path, place, reading);
        return new Figure(leaf.Path, text, said?.Source is null ? Origin.Assumed : Origin.Sourced, said);
    }

    /// <summary>Where a file has the value, or the whole list in which it stands; null where none does.</summary>
    static Place? PlaceOf(string path, Reading reading)
    {
        if (reading.Places.TryGetValue(path, out var place))
        {
            return place;
        }

        return path.EndsWith(']') && reading.Places.TryGetValue(path[..path.LastIndexOf('[')], out place)
            ? place
            : null;
    }

    /// <summary>
    /// What is said about a value: of itself, else of the nearest group in which it stands that names a source. A group
    /// speaks only for what its own file has: who changes a value from outside does not change it to what the source says.
    /// </summary>
    static Provenance? Said(string path, Place place, Reading reading)
    {
        Provenance? first = null;
        foreach (var part in Paths.AndParents(path).Append(""))
        {
            if (
                !reading.Provenance.TryGetValue(part, out var said)
                || (part != path && reading.ProvenanceSources[part] != place.Source)
            )
            {
                continue;
            }

            if (said.Source is not null)
            {
                return said;
            }

            first ??= said;
        }
        return first;
    }
}
