namespace RiverCrossingSim.Analysis.Tests.Results;

public sealed class ResultsFolderTests : IDisposable
{
    readonly string _place = Directory.CreateTempSubdirectory("results-folder").FullName;
    readonly RunResult _run = Tables.Ten();

    string Folder => Path.Combine(_place, "deep", "result");

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void A_folder_holds_every_file_and_nothing_else()
    {
        Write(also: folder => File.WriteAllText(Path.Combine(folder, "report.html"), "a report"));
        Assert.Equal(
            ["manifest.json", "replications.csv", "report.html", "scenario.yaml", "summary.json", "timeline.csv"],
            Directory.GetFileSystemEntries(Folder).Select(Path.GetFileName).Order()
        );
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!));
    }

    [Fact]
    public void A_write_that_fails_leaves_nothing()
    {
        Assert.Throws<IOException>(() => Write(also: _ => throw new IOException("no room")));
        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!));
    }

    [Fact]
    public void A_write_that_fails_leaves_an_older_result_as_it_was()
    {
        Write();
        File.WriteAllText(Path.Combine(Folder, "note.txt"), "mine");
        Assert.Throws<IOException>(() => Write(replace: true, also: _ => throw new IOException("no room")));
        Assert.True(File.Exists(Path.Combine(Folder, "note.txt")));
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!));
    }

    [Fact]
    public void An_older_result_is_replaced_only_when_that_is_asked_for()
    {
        Write();
        File.WriteAllText(Path.Combine(Folder, "left-over.txt"), "");
        Assert.Contains("--force", ResultsFolder.Objection(Folder, replace: false), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => Write());
        Assert.True(File.Exists(Path.Combine(Folder, "left-over.txt")));

        Write(replace: true);
        Assert.False(File.Exists(Path.Combine(Folder, "left-over.txt")));
        Assert.True(File.Exists(Path.Combine(Folder, "summary.json")));
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_never_replaced()
    {
        Directory.CreateDirectory(Folder);
        Assert.Null(ResultsFolder.Objection(Folder, replace: false));
        File.WriteAllText(Path.Combine(Folder, "thesis.txt"), "");
        Assert.NotNull(ResultsFolder.Objection(Folder, replace: true));
        Assert.NotNull(ResultsFolder.Objection(Path.Combine(Folder, "thesis.txt"), replace: true));
    }

    [Fact]
    public void The_manifest_says_what_makes_the_run_reproducible()
    {
        var manifest = Manifest.Of(_run, "rcsim run x.yaml", DateTimeOffset.UnixEpoch);
        Assert.Equal(
            ("ferries", 7ul, 10, false),
            (manifest.Scenario, manifest.Seed, manifest.Replications, manifest.Partial)
        );
        Assert.Equal(("rcsim run x.yaml", "0123456789abcdef"), (manifest.Command, manifest.ScenarioHash));
        Assert.StartsWith(".NET 10", manifest.Runtime, StringComparison.Ordinal);
    }

    void Write(bool replace = false, Action<string>? also = null) =>
        ResultsFolder.Write(
            _run,
            _run.Summarize(),
            Manifest.Of(_run, "rcsim run", DateTimeOffset.UnixEpoch),
            Folder,
            replace,
            also ?? (_ => { })
        );
}
