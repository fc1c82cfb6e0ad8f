using System.Numerics;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>What differs between two files, as causes: on is as in the second, off as in the first.</summary>
static class DifferencesToExplain
{
    /// <summary>With more groups the keys of the file are taken whole.</summary>
    const int MostGroups = 7;

    const int DifferencesNamed = 3;

    /// <summary>The causes, and what is wrong with them.</summary>
    /// <param name="mix">The two scenarios.</param>
    /// <param name="first">The first file's name.</param>
    public static (IReadOnlyList<CauseGroup> Groups, IReadOnlyList<Problem> Problems) Of(ScenarioMix mix, string first)
    {
        if (mix.Groups.Count == 0)
        {
            return ([], [Wrong($"nothing that changes results differs from {first}: there is nothing to explain")]);
        }
        List<IReadOnlyList<DifferenceGroup>> parts =
            mix.Groups.Count <= MostGroups
                ? [.. mix.Groups.Select(group => new[] { group })]
                : [.. mix.Groups.GroupBy(group => group.Path.Split('.')[0]).Select(key => key.ToArray())];
        // What makes no sound scenario without the others belongs to them: a unit that names a new site, and the site.
        var bound = parts.Where(part => !IsSound(mix, part) || !IsSound(mix, [.. mix.Groups.Except(part)])).ToList();
        if (bound.Count > 0)
        {
            parts = [.. parts.Except(bound), [.. bound.SelectMany(part => part)]];
        }
        var problem = parts.Count <= MostGroups ? Unsound(mix, parts, first) : null;
        return ([.. parts.Select(part => Group(part, first))], problem is null ? [] : [problem]);
    }

    static CauseGroup Group(IReadOnlyList<DifferenceGroup> part, string first)
    {
        var differences = part.SelectMany(group => group.Differences).ToList();
        var told = differences
            .Take(DifferencesNamed)
            .Select(one => $"{one.Path}: {one.Old ?? "nothing"} instead of {one.New ?? "nothing"}");
        var more = differences.Count - DifferencesNamed;
        var paths = part.Select(group => group.Path).ToList();
        return new CauseGroup(
            paths.Count == 1 ? paths[0] : Name(paths),
            $"as in {first}: {string.Join("; ", told)}{(more > 0 ? $"; and {Wording.Count(more)} more" : "")}",
            paths,
            [],
            []
        )
        {
            Differences = part,
        };
    }

    /// <summary>A key that is taken whole by its name; others, which hang together, by the first of them.</summary>
    static string Name(List<string> paths)
    {
        var keys = paths.Select(path => path.Split('.')[0]).Distinct().ToList();
        return keys.Count == 1 ? keys[0] : $"{paths[0]} and {Wording.Count(paths.Count - 1)} more that go with it";
    }

    static bool IsSound(ScenarioMix mix, IReadOnlyList<DifferenceGroup> groups) =>
        mix.With(groups).Scenario is not null;

    static Problem? Unsound(ScenarioMix mix, List<IReadOnlyList<DifferenceGroup>> parts, string first)
    {
        for (var subset = 1; subset < (1 << parts.Count) - 1; subset++)
        {
            // One alone, and all but one, are known to be sound.
            if (BitOperations.PopCount((uint)subset) is var size && size > 1 && size < parts.Count - 1)
            {
                List<DifferenceGroup> taken =
                [
                    .. parts.Where((_, part) => (subset >> part & 1) != 0).SelectMany(part => part),
                ];
                var reading = mix.With(taken);
                if (reading.Scenario is null)
                {
                    return Wrong(
                        $"with {Wording.List([.. taken.Select(group => group.Path)])} as here and the rest as in {first} there is no sound scenario: "
                            + reading.Problems.First(problem => problem.Severity == Severity.Error).Message
                    );
                }
            }
        }
        return null;
    }

    static Problem Wrong(string message) => new(Severity.Error, ProblemCodes.Missing, "", 1, 1, "", message);
}
