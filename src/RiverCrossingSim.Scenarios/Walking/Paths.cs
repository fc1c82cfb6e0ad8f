namespace RiverCrossingSim.Scenarios;

/// <summary>Paths of keys, such as <c>force.units[2].ready</c>.</summary>
static class Paths
{
    /// <summary>The path, then what holds it, up to the top-level key.</summary>
    public static IEnumerable<string> AndParents(string path)
    {
        for (var part = path; part.Length > 0; part = part[..Math.Max(0, part.LastIndexOfAny(['.', '[']))])
        {
            yield return part;
        }
    }

    /// <summary>Whether it is the path of an assumption.</summary>
    public static bool IsAssumption(string path) =>
        path.StartsWith("assumptions.", StringComparison.Ordinal) && path.IndexOf('.', "assumptions.".Length) < 0;
}
