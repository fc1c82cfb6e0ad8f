namespace RiverCrossingSim.Scenarios;

/// <summary>Loads a file and what it extends into one map. Each node still knows the file that wrote it.</summary>
sealed class Loading(Report report)
{
    /// <summary>The key that names the file to be extended.</summary>
    public const string Extends = "extends";

    string _folder = "";

    /// <summary>Files read so far.</summary>
    public int Count { get; private set; }

    /// <summary>Loads a file.</summary>
    /// <exception cref="UnreadableFileException">It, or one that it extends, cannot be read.</exception>
    public MapNode File(string path) => Text(FileText.Read(path, new SourceText(path, "").At(1, 1)), path);

    /// <summary>Loads a text as if it stood in the file.</summary>
    /// <exception cref="UnreadableFileException">It, or a file that it extends, cannot be read.</exception>
    public MapNode Text(string text, string fileName)
    {
        var source = new SourceText(fileName, text, Count++);
        var root = Parse(source);
        if (root.Find(Extends) is null)
            return root;
        var full = FullPath(fileName);
        _folder = Path.GetDirectoryName(full) ?? full;
        return Extend(root, fileName, [full]);
    }

    MapNode Extend(MapNode root, string fileName, List<string> chain)
    {
        if (root.Find(Extends) is not { } entry)
            return root;
        var own = root.Without(Extends);
        if (entry.Value is not ScalarNode { IsNull: false } written)
            throw Wrong(entry.Value.Place, "extends names one file, such as base.yaml");
        var full = FullPath(Path.Combine(Path.GetDirectoryName(chain[^1]) ?? "", written.Text));
        if (!IsInside(full))
            throw Wrong(
                written.Place,
                $"{Quoting.Show(written.Text)} lies outside the folder of the scenario; a file can extend only files in its own folder or below"
            );
        chain.Add(full);
        if (chain.IndexOf(full) < chain.Count - 1)
            throw Wrong(
                written.Place,
                $"the files extend each other in a circle: {string.Join(" -> ", chain.Select(Path.GetFileName))}"
            );
        if (chain.Count > Limits.Files)
            throw Wrong(written.Place, $"more than {Limits.Files} files extend one another");

        var name = Path.Combine(Path.GetDirectoryName(fileName) ?? "", written.Text);
        var text = Read(full, written);
        var extended = Extend(Parse(new SourceText(name, text, Count++)), name, chain);
        return Merge.Maps(extended, own);
    }

    MapNode Parse(SourceText source)
    {
        FileText.RequirePlain(source);
        return NodeReader.Read(source, report) switch
        {
            MapNode map => map,
            null or { IsNull: true } => throw new UnreadableFileException(
                ProblemCodes.Missing,
                source.At(1, 1),
                "the file is empty; a scenario has at least the keys name, river, force and sites"
            ),
            var other => throw new UnreadableFileException(
                ProblemCodes.Form,
                other.Place,
                $"a scenario is a map of keys; here stands {other.Describe()}"
            ),
        };
    }

    static string Read(string full, ScalarNode written)
    {
        try
        {
            return FileText.Read(full, new SourceText(written.Text, "").At(1, 1));
        }
        catch (UnreadableFileException e) when (e.Problem.Code == ProblemCodes.File)
        {
            throw Wrong(written.Place, $"{Quoting.Show(written.Text)}: {e.Problem.Message}");
        }
    }

    bool IsInside(string full)
    {
        var folder = Path.EndsInDirectorySeparator(_folder) ? _folder : _folder + Path.DirectorySeparatorChar;
        return full.StartsWith(folder, StringComparison.Ordinal)
            && (LinkTarget(full) is not { } target || target.StartsWith(folder, StringComparison.Ordinal));
    }

    static string? LinkTarget(string full)
    {
        try
        {
            return System.IO.File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    static string FullPath(string path)
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

    static UnreadableFileException Wrong(Place place, string message) => new(ProblemCodes.Extends, place, message);
}
