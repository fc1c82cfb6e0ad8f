namespace RiverCrossingSim.Results;

/// <summary>
/// Puts a result that is whole in <c>unfinished-TOKEN</c> of its folder in its place there, and what it replaces in
/// <c>replaced-TOKEN</c>. The former manifest goes first and the new one comes last, so that what stands half in its place is never taken
/// for a result; and at every moment the names tell where each file came from, so that a command that is killed leaves nothing
/// that the next one cannot put back.
/// </summary>
sealed class Publication(IDisk disk, string folder, string token)
{
    const string UnfinishedPrefix = "unfinished-";
    const string ReplacedPrefix = "replaced-";
    const string Journal = ".files";
    const string End = "end";

    /// <summary>Where the new files are.</summary>
    public string Unfinished { get; } = Path.Combine(folder, UnfinishedPrefix + token);

    string Replaced => Path.Combine(folder, ReplacedPrefix + token);

    /// <summary>Whether the new result is whole, and not in its place.</summary>
    public bool IsWhole => File.Exists(Path.Combine(Unfinished, Manifest.FileName));

    /// <summary>Whether a former result was being replaced.</summary>
    public bool IsReplacing => Former() is not null;

    /// <summary>The publications in a folder that have left something.</summary>
    public static IEnumerable<Publication> In(IDisk disk, string folder) =>
        Directory
            .EnumerateDirectories(folder)
            .Select(path => Token(Path.GetFileName(path)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(token => new Publication(disk, folder, token))
            .ToList();

    /// <summary>A token that no other process or machine has: 128 random bits.</summary>
    public static string NewToken() =>
        Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    /// <summary>The token in the name of a folder; null for any other folder.</summary>
    public static string? Token(string name)
    {
        var token =
            name.StartsWith(UnfinishedPrefix, StringComparison.Ordinal) ? name[UnfinishedPrefix.Length..]
            : name.StartsWith(ReplacedPrefix, StringComparison.Ordinal) ? name[ReplacedPrefix.Length..]
            : "";
        return token.Length == 32 && token.All(char.IsAsciiHexDigitLower) ? token : null;
    }

    /// <summary>Puts the new result in the place of the former one.</summary>
    /// <param name="former">The files of the former result, its main file first; none where there is none.</param>
    /// <param name="files">The files of the new one but its manifest.</param>
    /// <exception cref="IOException">It cannot be done; <see cref="RollBack"/> undoes what was.</exception>
    public void Publish(IReadOnlyList<string> former, IReadOnlyList<string> files)
    {
        foreach (var file in files.Prepend(Manifest.FileName).Except(former, StringComparer.Ordinal))
        {
            if (Path.Exists(At(folder, file)))
            {
                throw new StorageException($"{file} is there, and is no file of a result that may be replaced");
            }
        }
        if (former.Count > 0)
        {
            disk.MakeFolder(Replaced);
            WriteJournal(former);
            Move(former, folder, Replaced);
        }
        Move(files, Unfinished, folder);
        Move([Manifest.FileName], Unfinished, folder);
    }

    /// <summary>Puts everything back as it was before it was published; the new result is then whole where it was.</summary>
    public void RollBack()
    {
        var former = Former();
        if (former is not null || !File.Exists(Path.Combine(folder, Manifest.FileName)))
        {
            var files = FormerResult.FilesIn(Unfinished);
            Move(files.Where(file => !File.Exists(At(Unfinished, file))), folder, Unfinished);
            RemoveEmptied(files);
        }
        if (former is not null)
        {
            Move(Enumerable.Reverse(former), Replaced, folder);
        }
        RemoveReplaced();
    }

    /// <summary>Clears what is not needed once the new result is in its place.</summary>
    /// <param name="former">The files of the former result.</param>
    public void Clear(IReadOnlyList<string> former)
    {
        RemoveEmptied(former);
        RemoveReplaced();
        RemoveUnfinished();
    }

    /// <summary>Deletes the new files.</summary>
    public void RemoveUnfinished() => Remove(disk, Unfinished);

    /// <summary>Deletes what was replaced; what says whose files they are goes last.</summary>
    public void RemoveReplaced()
    {
        if (Directory.Exists(Replaced))
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(Replaced).ToList())
            {
                if (Path.GetFileName(entry) != Journal)
                {
                    Remove(disk, entry);
                }
            }
            Remove(disk, Replaced);
        }
    }

    /// <summary>Deletes a file, or a folder with all that is in it; a link goes, not what it leads to.</summary>
    public static void Remove(IDisk disk, string path)
    {
        if (new DirectoryInfo(path) is not { Exists: true, LinkTarget: null })
        {
            disk.Delete(path);
            return;
        }
        foreach (var entry in Directory.EnumerateFileSystemEntries(path).ToList())
        {
            Remove(disk, entry);
        }
        disk.DeleteFolder(path);
    }

    void RemoveEmptied(IEnumerable<string> files)
    {
        foreach (
            var emptied in files
                .Select(file => Path.GetDirectoryName(At(folder, file))!)
                .Distinct(StringComparer.Ordinal)
                .Where(path => path != folder && Directory.Exists(path) && IsEmpty(path))
        )
        {
            disk.DeleteFolder(emptied);
        }
    }

    void Move(IEnumerable<string> files, string from, string to)
    {
        foreach (var file in files.ToList())
        {
            var path = At(from, file);
            if (File.Exists(path))
            {
                var target = At(to, file);
                disk.MakeFolder(Path.GetDirectoryName(target)!);
                disk.Move(path, target);
            }
        }
    }

    void WriteJournal(IReadOnlyList<string> former)
    {
        using var file = new StreamWriter(disk.Create(Path.Combine(Replaced, Journal)));
        foreach (var line in former.Append(End))
        {
            file.Write($"{line}\n");
        }
    }

    /// <summary>The files of the result that was being replaced; null where nothing of it was moved yet, or all is back.</summary>
    List<string>? Former()
    {
        var journal = Path.Combine(Replaced, Journal);
        if (!File.Exists(journal))
        {
            return null;
        }
        var lines = File.ReadAllLines(journal).ToList();
        if (lines is not [.., End])
        {
            return null;
        }
        lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    static bool IsEmpty(string path) => !Directory.EnumerateFileSystemEntries(path).Any();

    static string At(string place, string file) => Path.Combine([place, .. file.Split('/')]);
}
