namespace RiverCrossingSim.Results;

/// <summary>What commands that were killed have left in a results folder: put back, cleared or named, and always told.</summary>
static class Leftovers
{
    /// <summary>Puts a results folder in order, while no other process writes there.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="given">The folder as it is called.</param>
    /// <returns>What was found and done, a sentence each.</returns>
    public static IReadOnlyList<string> Settle(IDisk disk, string folder, string given)
    {
        var notes = new List<string>();
        foreach (var left in Publication.In(disk, folder))
        {
            var name = Path.Combine(given, Path.GetFileName(left.Unfinished));
            var isReplacing = left.IsReplacing;
            if (!left.IsWhole)
            {
                left.RemoveReplaced();
                var had = Directory.Exists(left.Unfinished);
                left.RemoveUnfinished();
                notes.Add(
                    had
                        ? $"{name} was left unfinished by a command that was killed, and is cleared."
                        : $"What a former command had replaced in {given} is cleared."
                );
                continue;
            }
            left.RollBack();
            if (isReplacing)
            {
                notes.Add(
                    $"A command was killed while it replaced the result in {given}; the former result is put back."
                );
            }
            notes.Add($"{name} is a whole result that was never put in its place; move it to keep it, or delete it.");
        }
        return notes;
    }

    /// <summary>What version 0.1.0 may have left beside a folder: it named such folders by the number of its process.</summary>
    /// <param name="folder">The folder, its full path.</param>
    public static IEnumerable<string> OfFirstVersion(string folder)
    {
        var parent = Path.GetDirectoryName(folder);
        if (parent is null || !Directory.Exists(parent))
        {
            return [];
        }
        var name = Path.GetFileName(folder);
        return Directory
            .EnumerateDirectories(parent)
            .Where(path =>
                new[] { $"{name}.unfinished-", $"{name}.replaced-" }.Any(prefix =>
                    Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)
                    && int.TryParse(Path.GetFileName(path)[prefix.Length..], out _)
                )
            )
            .Select(path =>
                $"{path} was left by a command of version 0.1.0 that was killed; look whether you need it, and delete it."
            );
    }
}
