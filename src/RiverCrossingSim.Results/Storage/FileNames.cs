namespace RiverCrossingSim.Results;

/// <summary>What a user named, as a file or folder may bear it: one part of a path, never a way out of a folder.</summary>
public static class FileNames
{
    /// <summary>Where results go unless the user says otherwise, from the folder in which the program was started.</summary>
    public const string ResultsRoot = "results";

    const string Unnamed = "unnamed";

    /// <summary>Bytes of a name: systems allow 255, and what is added to it, such as a seed, takes some.</summary>
    const int MostBytes = 150;

    static readonly HashSet<char> Refused = [.. Path.GetInvalidFileNameChars(), .. "/\\:*?\"<>| "];

    /// <summary>A name as a file or folder may bear it.</summary>
    /// <param name="name">The name.</param>
    /// <returns>
    /// The name with a hyphen for each character that some system refuses, without dots and hyphens at its beginning or dots at its
    /// end, and cut where it is longer than 150 bytes.
    /// </returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var plain = string.Concat(name.Select(c => Refused.Contains(c) || char.IsControl(c) ? '-' : c));
        var kept = Cut(plain.TrimStart('.', '-')).TrimEnd('.');
        return kept.Length == 0 ? Unnamed : kept;
    }

    /// <summary>Names as files of one folder may bear them: no two are the same, whether or not a system tells capitals apart.</summary>
    /// <param name="names">The names.</param>
    /// <returns>A name for each, in their order; one that is taken gets a number.</returns>
    public static IReadOnlyList<string> Unique(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => Free(Of(name), taken))];
    }

    /// <summary>The folder of a result where none is given, such as <c>results/compare-kherson-2022-1</c>.</summary>
    /// <param name="kind">What was done; null for a run, whose folders bear the scenario's name alone.</param>
    /// <param name="name">What it was done to; null where that is always the same.</param>
    /// <param name="seed">The seed; null where nothing is drawn.</param>
    /// <returns>A folder in <c>results</c>.</returns>
    public static string UsualFolder(string? kind, string? name, ulong? seed = null)
    {
        var parts = new[] { kind, name is null ? null : Of(name), seed?.ToString() };
        return Path.Combine(ResultsRoot, string.Join('-', parts.OfType<string>()));
    }

    /// <summary>What stands in the way of a folder: the part of its path, or the whole, that is a file; null where none is.</summary>
    /// <param name="folder">The folder as it was given; it need not be there.</param>
    public static string? FileAmongFolders(string folder)
    {
        for (var part = folder; !string.IsNullOrEmpty(part); part = Path.GetDirectoryName(part))
        {
            if (File.Exists(part))
            {
                return part;
            }
        }
        return null;
    }

    static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = $"{name}-{number}";
        }
        return free;
    }

    static string Cut(string name)
    {
        var (kept, bytes) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
            {
                return name[..kept];
            }
            kept += rune.Utf16SequenceLength;
        }
        return name;
    }
}
