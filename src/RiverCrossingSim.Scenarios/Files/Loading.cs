using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Loads a file, what it extends and what it imports. Each node still knows the file that wrote it.</summary>
sealed class Loading(Report report)
{
    /// <summary>The key that names the file to be extended.</summary>
    public const string Extends = "extends";

    /// <summary>What <see cref="Extends"/> does, for reference and schema.</summary>
    public const string ExtendsAbout =
        "Another scenario file, in the same folder or below, on which this one builds: maps are merged, lists and values replace, null takes away; "
        + "a map in place of a list changes its entries by their names.";

    /// <summary>The key that names the catalogues from which entries are taken.</summary>
    public const string Import = "import";

    /// <summary>The key that names a table of assumptions that are drawn together.</summary>
    public const string Draws = "draws";

    FolderTree? _tree;

    /// <summary>Files read so far.</summary>
    public int Count { get; private set; }

    /// <summary>The file that the first one extends, as a path from where the first was named; null where it extends none.</summary>
    public string? Extended { get; private set; }

    /// <summary>What the files import.</summary>
    public Library Library { get; } = new();

    /// <summary>Loads a file.</summary>
    /// <exception cref="UnreadableFileException">It, or one that it extends or imports, cannot be read.</exception>
    public MapNode File(string path) => Text(FileText.Read(path, new SourceText(path, "").At(1, 1)), path);

    /// <summary>Takes a scenario that was made in code.</summary>
    public MapNode Made(Scenario scenario) => NodesOfCode.Of(ScenarioFile.Nodes(scenario), scenario.Name, Count++);

    /// <summary>Loads a text as if it stood in the file.</summary>
    /// <exception cref="UnreadableFileException">It, or a file that it extends or imports, cannot be read.</exception>
    public MapNode Text(string text, string fileName) => Text(text, fileName, null);

    /// <param name="text">The text.</param>
    /// <param name="fileName">The file in which it would stand.</param>
    /// <param name="under">What it will be laid over, where it extends no file; a table of draws may give its assumptions.</param>
    MapNode Text(string text, string fileName, MapNode? under)
    {
        var root = Parse(new SourceText(fileName, text, Count++));
        if (root.Find(Extends) is null && root.Find(Import) is null && root.Find(Draws) is null)
        {
            return Whole(root);
        }

        _tree = FolderTree.Of(fileName);
        return Whole(Extend(root, fileName, [FolderTree.FullPath(fileName)], under));
    }

    /// <summary>Loads a text as if it stood in a file that extends a scenario that was made in code.</summary>
    /// <exception cref="UnreadableFileException">It, or a file that it extends or imports, cannot be read.</exception>
    public MapNode Over(Scenario extended, string text, string fileName)
    {
        var made = Made(extended);
        return Merge.Maps(made, Text(text, fileName, made), "", report);
    }

    MapNode Extend(MapNode root, string fileName, List<string> chain, MapNode? under)
    {
        ImportAll(root.Find(Import)?.Value, fileName, chain[^1]);
        var own = root.Without(Import).Without(Extends).Without(Draws);
        var from = chain[^1];
        if (root.Find(Extends) is not { } entry)
        {
            return Drawn(own, under, root, fileName, from);
        }

        if (entry.Value is not ScalarNode { IsNull: false } written)
        {
            throw new UnreadableFileException(
                ProblemCodes.Extends,
                entry.Value.Place,
                "extends names one file, such as base.yaml"
            );
        }

        var full = _tree!.Find(written, chain[^1], "extend", ProblemCodes.Extends);
        chain.Add(full);
        if (chain.IndexOf(full) < chain.Count - 1)
        {
            throw new UnreadableFileException(
                ProblemCodes.Extends,
                written.Place,
                $"the files extend each other in a circle: {string.Join(" -> ", chain.Select(Path.GetFileName))}"
            );
        }

        if (chain.Count > Limits.Files)
        {
            throw new UnreadableFileException(
                ProblemCodes.Extends,
                written.Place,
                $"more than {Limits.Files} files extend one another"
            );
        }

        var name = Path.Combine(Path.GetDirectoryName(fileName) ?? "", written.Text);
        Extended ??= name;
        var text = FolderTree.Read(full, written, ProblemCodes.Extends);
        var extended = Extend(Whole(Parse(new SourceText(name, text, Count++))), name, chain, under: null);
        return Merge.Maps(extended, Drawn(own, extended, root, fileName, from), "", report);
    }

    /// <summary>The file itself with the assumptions that its table gives.</summary>
    MapNode Drawn(MapNode own, MapNode? extended, MapNode root, string fileName, string from)
    {
        if (root.Find(Draws) is not { Value.IsNull: false } entry)
        {
            return own;
        }
        if (entry.Value is not ScalarNode written)
        {
            throw new UnreadableFileException(
                ProblemCodes.Draws,
                entry.Value.Place,
                "draws names one table, such as base.draws.csv"
            );
        }
        var full = _tree!.Find(written, from, "read a table of", ProblemCodes.Draws);
        var name = Path.Combine(Path.GetDirectoryName(fileName) ?? "", written.Text);
        var text = FolderTree.Read(full, written, ProblemCodes.Draws);
        var source = new SourceText(name, text, Count++);
        FileText.RequirePlain(source);
        return new DrawsTable(source, report).LaidOver(own, extended);
    }

    void ImportAll(Node? node, string fileName, string full)
    {
        switch (node)
        {
            case null or { IsNull: true }:
                return;
            case ListNode list when list.Items.All(item => item is ScalarNode { IsNull: false }):
                foreach (var written in list.Items.Cast<ScalarNode>())
                {
                    ImportOne(written, fileName, full);
                }

                return;
            default:
                throw new UnreadableFileException(
                    ProblemCodes.Import,
                    node.Place,
                    "import is a list of catalogues, such as [catalogue/ferries.yaml]"
                );
        }
    }

    void ImportOne(ScalarNode written, string fileName, string from)
    {
        var full = _tree!.Find(written, from, "import", ProblemCodes.Import);
        if (!Library.Enter(full))
        {
            return;
        }

        if (Library.Files > Limits.Files)
        {
            throw new UnreadableFileException(
                ProblemCodes.Import,
                written.Place,
                $"more than {Limits.Files} catalogues are imported"
            );
        }

        var name = Path.Combine(Path.GetDirectoryName(fileName) ?? "", written.Text);
        var text = FolderTree.Read(full, written, ProblemCodes.Import);
        var root = Parse(new SourceText(name, text, Count++));
        foreach (var problem in Library.Add(root, written))
        {
            report.Add(problem.Problem, problem.Order);
        }
    }

    /// <summary>The root of a scenario, which no catalogue is.</summary>
    MapNode Whole(MapNode root) =>
        root.Find(Library.Key) is { } key
            ? throw new UnreadableFileException(
                ProblemCodes.Import,
                key.NamePlace,
                "this is a catalogue, not a scenario: a scenario takes entries from it with 'import' and 'like'"
            )
            : AcceptedInLine.InFull(root, report);

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
}
