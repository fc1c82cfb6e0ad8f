using RiverCrossingSim.Cli.Tests;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>The notebooks of the repository: they run, and what is stored in them is what they say today.</summary>
public sealed class ShippedNotebookTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public static IEnumerable<TheoryDataRow<string>> Notebooks =>
        Repository
            .Notebooks.Where(path => NotebookFile.Read(path).Language == "C#")
            .Select(path => new TheoryDataRow<string>(Path.GetFileName(path)));

    public void Dispose() => _rcsim.Dispose();

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Its_stored_outputs_are_current(string name)
    {
        var source = Path.Combine(Repository.Root, "notebooks", name);
        var ended = _rcsim.Run("notebook", "run", source, "-o", name, "--quiet");
        Assert.Equal((0, "", ""), (ended.Code, ended.Output, ended.Error));
        Assert.True(
            StoredOutputs.Of(source) == StoredOutputs.Of(Path.Combine(_rcsim.Folder, name)),
            $"{name} is out of date; run: rcsim notebook run notebooks/?-*.ipynb --in-place"
        );
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void It_was_stored_with_outputs_in_order_and_without_errors(string name)
    {
        var cells = NotebookFile.Read(Path.Combine(Repository.Root, "notebooks", name)).Cells;
        Assert.StartsWith($"# {name[0]}. ", cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("**The question: ", cells[0].Source, StringComparison.Ordinal);
        var numbers = cells.Where(cell => cell.IsCode).Select(cell => (int?)cell.Json["execution_count"]);
        Assert.Equal(Enumerable.Range(1, cells.Count(cell => cell.IsCode)).Select(number => (int?)number), numbers);
        Assert.Contains(cells, cell => cell.OutputTexts.Any());
    }

    [Fact]
    public void The_second_takes_other_parameters()
    {
        var source = Path.Combine(Repository.Root, "notebooks", "2-tweak-the-parameters.ipynb");
        var ended = _rcsim.Run(
            "notebook",
            "run",
            source,
            "-o",
            "a.ipynb",
            "--quiet",
            "-p",
            "width=600 m",
            "-p",
            "replications=20"
        );
        Assert.Equal(0, ended.Code);
        var outputs = StoredOutputs.Of(Path.Combine(_rcsim.Folder, "a.ipynb"));
        Assert.NotEqual(StoredOutputs.Of(source), outputs);
    }

    [Fact]
    public void The_folder_lists_every_one_of_them()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "notebooks", "README.md"));
        Assert.All(
            Repository.Notebooks,
            path => Assert.Contains($"({Path.GetFileName(path)})", readme, StringComparison.Ordinal)
        );
    }
}
