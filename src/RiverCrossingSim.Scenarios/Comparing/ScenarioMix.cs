using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Two scenarios and what differs between them, in groups that can be taken from either: makes the scenarios between the two. All
/// from the first is the first, all from the second the second, but for what changes no result.
/// </summary>
public sealed class ScenarioMix
{
    readonly MapNode _first;
    readonly MapNode _second;
    readonly ScenarioLanguage _language;
    readonly Library _library;
    readonly int _files;

    ScenarioMix(Scenario first, Scenario second, IReadOnlyList<Difference> differences)
    {
        var loading = new Loading(new Report());
        (_first, _second) = (loading.Made(first), loading.Made(second));
        (_language, _library, _files) = (first.Language, loading.Library, loading.Count);
        // Where a key differs as a whole, such as in the order of its entries, they cannot be taken one by one.
        var whole = differences
            .Select(difference => difference.Path)
            .Where(path => Steps(path).Length == 1)
            .ToHashSet();
        Groups =
        [
            .. differences
                .GroupBy(difference => PathOf(difference, whole), StringComparer.Ordinal)
                .Select(group => new DifferenceGroup(group.Key, [.. group])),
        ];
    }

    /// <summary>What differs and can change results: a key of the file, or what is in it, such as one site, each with all that differs there.</summary>
    public IReadOnlyList<DifferenceGroup> Groups { get; }

    /// <summary>The mix of two scenarios.</summary>
    /// <param name="first">A reading without errors.</param>
    /// <param name="second">Another, in the same language.</param>
    /// <exception cref="ArgumentException">A reading has no scenario.</exception>
    public static ScenarioMix Of(ScenarioReading first, ScenarioReading second) =>
        new(
            first?.Scenario ?? throw new ArgumentException("There is no scenario.", nameof(first)),
            second?.Scenario ?? throw new ArgumentException("There is no scenario.", nameof(second)),
            [.. ScenarioDiff.Between(first, second).Where(CanChangeResults)]
        );

    /// <summary>The first scenario with some groups as in the second.</summary>
    /// <param name="groups">Some of <see cref="Groups"/>.</param>
    /// <returns>Its reading, with what is wrong where the two do not mix: a unit of one may name a site of the other.</returns>
    public ScenarioReading With(IEnumerable<DifferenceGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var root = groups.Select(group => group.Path.Split('.', 2)).Aggregate(_first, Taken);
        return ScenarioFile.ReadRoot(root, _files, _library, [], new Report(), _language);
    }

    MapNode Taken(MapNode root, string[] path)
    {
        var from = _second.Find(path[0]);
        if (path.Length > 1)
        {
            var own = root[path[0]] as MapNode ?? new MapNode(root.Place, []);
            var other = from?.Value as MapNode ?? new MapNode(root.Place, []);
            var entry = other.Find(path[1]);
            own = entry is null ? own.Without(path[1]) : own.With(entry);
            return root.With(new Entry(path[0], root.Place, InOrder(own, _first[path[0]] as MapNode, other)));
        }
        return from is null ? root.Without(path[0]) : root.With(from);
    }

    /// <summary>A map in the order of the second, what only the first has behind what it follows there: the order of each where all is from it.</summary>
    static MapNode InOrder(MapNode mixed, MapNode? first, MapNode second)
    {
        var order = second.Entries.Select(entry => entry.Name).ToList();
        string? before = null;
        foreach (var name in first?.Entries.Select(entry => entry.Name) ?? [])
        {
            if (!order.Contains(name))
            {
                order.Insert(before is null ? 0 : order.IndexOf(before) + 1, name);
            }
            before = name;
        }
        return new MapNode(mixed.Place, [.. mixed.Entries.OrderBy(entry => order.IndexOf(entry.Name))]);
    }

    // The name is part of what a scenario is known by, and of nothing that it does.
    static bool CanChangeResults(Difference difference) => difference.ChangesResults && difference.Path != "name";

    string PathOf(Difference difference, HashSet<string> whole)
    {
        var steps = Steps(difference.Path);
        var isWhole = steps.Length == 1 || whole.Contains(steps[0]) || !IsMap(steps[0]);
        return isWhole ? steps[0] : $"{steps[0]}.{steps[1]}";
    }

    bool IsMap(string key) => _first[key] is null or MapNode && _second[key] is null or MapNode;

    static string[] Steps(string path) => path.Split('.', '[');
}

/// <summary>All that differs between two scenarios in one place.</summary>
/// <param name="Path">The key of the file, or what is in it: <c>horizon</c>, <c>sites.barge-bridge</c>, <c>pursuit.advance</c>.</param>
/// <param name="Differences">What differs in it; at least one.</param>
public sealed record DifferenceGroup(string Path, IReadOnlyList<Difference> Differences);
