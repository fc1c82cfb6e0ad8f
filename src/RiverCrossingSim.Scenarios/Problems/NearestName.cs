namespace RiverCrossingSim.Scenarios;

/// <summary>Finds the valid name that the author probably meant.</summary>
public static class NearestName
{
    const int LongestName = 64;
    const int MostNames = 1_000;

    /// <summary>The nearest of the names, or null where none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="names">What is valid; the first 1,000 are looked at.</param>
    /// <remarks>Near is one change of a letter for every three of the name, a swap of neighbours counting as one.</remarks>
    public static string? Of(string written, IEnumerable<string> names)
    {
        if (written.Length > LongestName)
        {
            return null;
        }

        var plain = Plain(written);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names.Take(MostNames))
        {
            var allowed = Math.Max(1, Math.Max(written.Length, name.Length) / 3);
            if (name.Length > LongestName || Math.Abs(name.Length - written.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(plain, Plain(name));
            if (distance < least && distance <= allowed)
            {
                (nearest, least) = (name, distance);
            }
        }
        return nearest;
    }

    /// <summary>"; did you mean 'craft'?", or the list of what is valid where nothing is near.</summary>
    /// <param name="written">What the file has.</param>
    /// <param name="names">What is valid.</param>
    /// <param name="list">How the list begins, such as "valid are".</param>
    public static string Advice(string written, IReadOnlyCollection<string> names, string list)
    {
        if (Of(written, names) is { } nearest)
        {
            return $"; did you mean '{Quoting.Short(nearest)}'?";
        }

        const int Most = 30;
        if (names.Count == 0)
        {
            return "";
        }

        var more = names.Count > Most ? $" and {names.Count - Most} more" : "";
        return $"; {list} {string.Join(", ", names.Take(Most).Select(Quoting.Short))}{more}";
    }

    static string Plain(string name) => name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
