namespace RiverCrossingSim.Scenarios;

/// <summary>The folder of a scenario and all below it: a file can name no file elsewhere, so that reading one is safe.</summary>
sealed class FolderTree
{
    readonly string _folder;

    FolderTree(string folder) => _folder = folder;

    /// <summary>The tree of a file's own folder.</summary>
    public static FolderTree Of(string fileName)
    {
        var full = FullPath(fileName);
        return new FolderTree(Path.GetDirectoryName(full) ?? full);
    }

    /// <summary>The full path of a file that another one names.</summary>
    /// <param name="written">The name as it is written, relative to the file that has it.</param>
    /// <param name="from">The full path of the file that has it.</param>
    /// <param name="verb">What it is named for: extend, import.</param>
    /// <param name="code">The code of the problem.</param>
    /// <exception cref="UnreadableFileException">It lies outside the tree.</exception>
    public string Find(ScalarNode written, string from, string verb, string code)
    {
        var full = FullPath(Path.Combine(Path.GetDirectoryName(from) ?? "", written.Text));
        return IsInside(full)
            ? full
            : throw new UnreadableFileException(
                code,
                written.Place,
                $"{Quoting.Show(written.Text)} lies outside the folder of the scenario; a file can {verb} only files in its own folder or below"
            );
    }

    /// <summary>The text of a file that another one names; what is wrong with the file itself is told there.</summary>
    public static string Read(string full, ScalarNode written, string code)
    {
        try
        {
            return FileText.Read(full, new SourceText(written.Text, "").At(1, 1));
        }
        catch (UnreadableFileException e) when (e.Problem.Code == ProblemCodes.File)
        {
            throw new UnreadableFileException(
                code,
                written.Place,
                $"{Quoting.Show(written.Text)}: {e.Problem.Message}"
            );
        }
    }

    /// <summary>The full path; the path itself where it can be no path at all.</summary>
    public static string FullPath(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return path;
        }
    }

    bool IsInside(string full) => IsBelow(full, _folder) && IsBelow(Real(full), Real(_folder));

    static bool IsBelow(string full, string folder) =>
        full.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <summary>The path with every link on its way followed, those of folders too.</summary>
    static string Real(string full)
    {
        var root = Path.GetPathRoot(full) ?? "";
        var real = root;
        foreach (
            var part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            real = Path.Combine(real, part);
            real = LinkTarget(real) is { } target ? Real(target) : real;
        }
        return real;
    }

    static string? LinkTarget(string full)
    {
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
