namespace RiverCrossingSim.Scenarios;

/// <summary>
/// What differs between two scenarios, in the words of the file: with what they extend, import and leave at its default
/// resolved, so that only what a replication sees counts, however it is written.
/// </summary>
public static class ScenarioDiff
{
    /// <summary>The differences in the order of the keys; none for scenarios with the same results and the same words.</summary>
    /// <param name="old">A reading without errors.</param>
    /// <param name="new">Another.</param>
    /// <exception cref="ArgumentException">A reading has no scenario.</exception>
    public static IReadOnlyList<Difference> Between(ScenarioReading old, ScenarioReading @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var (before, after) = (Tree(old, nameof(old)), Tree(@new, nameof(@new)));
        var found = new List<Difference>();
        Maps(before, after, "", found);
        return [.. found.OrderByDescending(difference => difference.ChangesResults)];
    }

    static Branch Tree(ScenarioReading reading, string name)
    {
        var scenario = reading.Scenario ?? throw new ArgumentException("There is no scenario to compare.", name);
        return Branch.Of(
            scenario,
            reading.Figures.ToDictionary(figure => figure.Path, figure => figure.Provenance?.Source)
        );
    }

    static void Maps(Branch old, Branch @new, string path, List<Difference> found)
    {
        foreach (var name in old.Names.Union(@new.Names, StringComparer.Ordinal))
        {
            var at = path.Length == 0 || name.StartsWith('[') ? path + name : $"{path}.{name}";
            switch (old[name], @new[name])
            {
                case (Branch below, Branch above) when below.Kind == above.Kind:
                    Maps(below, above, at, found);
                    break;
                case (Twig { Text: var before } left, Twig { Text: var after } right):
                    if (before != after)
                    {
                        found.Add(new Difference(at, before, after, left.ChangesResults));
                    }
                    else if (left.Source != right.Source)
                    {
                        found.Add(new Difference($"{at}.source", left.Source, right.Source, false));
                    }

                    break;
                case var (below, above):
                    found.Add(new Difference(at, below?.Summary, above?.Summary, true));
                    break;
            }
        }
        if (old.IsOrdered && InBoth(old, @new) is var common && !common.SequenceEqual(InBoth(@new, old)))
        {
            found.Add(new Difference(path, Order(common), Order(InBoth(@new, old)), true));
        }
    }

    static List<string> InBoth(Branch one, Branch other) => [.. one.Names.Where(name => other[name] is not null)];

    static string Order(IEnumerable<string> names) => $"in the order {string.Join(", ", names)}";
}
