using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Two factors of a study that set the same key: the later one overwrites the other, which would then seem to have no effect.
/// </summary>
/// <param name="First">The place, from 0, of the factor that is overwritten.</param>
/// <param name="Second">The place of the factor that overwrites it.</param>
/// <param name="Key">The path of the key that both set, or of the key by which alone the first would act.</param>
/// <param name="Assumption">The assumption that the first factor sets and no key names any more; null where both set the key itself.</param>
public sealed record FactorOverlap(int First, int Second, string Key, string? Assumption)
{
    /// <summary>What is wrong and the way out.</summary>
    /// <param name="first">The name of the first factor, as a message says it.</param>
    /// <param name="second">The name of the second.</param>
    public string Message(string first, string second) =>
        Assumption is null
            ? $"{first} and {second} both set {Key}, so that the second would overwrite the first; leave one of them out, or give paths that have no key in common"
            : $"{first} sets the assumption {Quoting.Show(Assumption)}, but {second} sets {Key}, which then no longer names it, and no other key does; leave one of them out";

    /// <summary>The overlaps of factors, one for each pair.</summary>
    /// <param name="root">The scenario's nodes, with what is set at all points.</param>
    /// <param name="scenario">The scenario that they make.</param>
    /// <param name="factors">Of each factor all that it sets, each <c>path=value</c>.</param>
    internal static IReadOnlyList<FactorOverlap> Of(
        MapNode root,
        Scenario scenario,
        IReadOnlyList<IReadOnlyList<string>> factors
    )
    {
        var form = Forms.Of(scenario.Language).Scenario;
        var keys = factors.Select(factor => factor.SelectMany(set => SetKeys.Of(root, set, form)).ToList()).ToList();
        var overlaps = new List<FactorOverlap>();
        for (var second = 0; second < keys.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                if (Common(keys[first], keys[second]) is { } key)
                {
                    overlaps.Add(new FactorOverlap(first, second, key, null));
                }
            }
        }
        return overlaps.Count > 0 ? overlaps : [.. Unnamed(scenario, keys)];
    }

    /// <summary>The longer path of two that meet, where there are such.</summary>
    static string? Common(IReadOnlyList<SetKey> first, IReadOnlyList<SetKey> second) =>
        Below(first, second) ?? Below(second, first);

    static string? Below(IReadOnlyList<SetKey> outer, IReadOnlyList<SetKey> inner)
    {
        var paths = outer.Select(key => key.Path).ToHashSet(StringComparer.Ordinal);
        return inner.Select(key => key.Path).FirstOrDefault(path => Paths.AndParents(path).Any(paths.Contains));
    }

    /// <summary>Factors that set an assumption each of whose uses another factor replaces by something else.</summary>
    static IEnumerable<FactorOverlap> Unnamed(Scenario scenario, List<List<SetKey>> keys)
    {
        var uses = Leaves
            .Of(scenario)
            .Where(leaf => leaf.Value is Quantity.Assumed)
            .ToLookup(leaf => ((Quantity.Assumed)leaf.Value!).Name, leaf => leaf.Path, StringComparer.Ordinal);
        for (var first = 0; first < keys.Count; first++)
        {
            foreach (var name in keys[first].Select(key => AssumptionOf(key.Path)).OfType<string>().Distinct())
            {
                var setters = uses[name].Select(path => keys.FindIndex(set => Replaces(set, path, name))).ToList();
                if (setters.Count > 0 && setters.TrueForAll(second => second >= 0))
                {
                    yield return new FactorOverlap(first, setters[0], uses[name].First(), name);
                }
            }
        }
    }

    static bool Replaces(List<SetKey> keys, string path, string assumption)
    {
        var above = Paths.AndParents(path).ToHashSet(StringComparer.Ordinal);
        var meant = keys.Where(key => above.Contains(key.Path)).ToList();
        return meant.Count > 0 && meant.TrueForAll(key => !key.Texts.Contains(assumption));
    }

    static string? AssumptionOf(string path)
    {
        var parts = path.Split('.');
        return parts is ["assumptions", var name, ..] ? name : null;
    }
}
