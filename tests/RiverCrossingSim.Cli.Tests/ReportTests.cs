namespace RiverCrossingSim.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public ReportTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void A_results_folder_is_rendered_again_to_the_same_bytes()
    {
        _rcsim.Run("run", "ferries.yaml", "-n", "60", "--within", "7h", "--set", "horizon=3d", "--out", "out");
        var written = Files();
        File.Delete(Path.Combine(_rcsim.Folder, "out", "report.html"));

        var ended = _rcsim.Run("report", "out");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("report.html opens in a browser.", ended.Output, StringComparison.Ordinal);
        Assert.Equal(written, Files());
        Assert.Contains("figures.csv", written.Keys);
        Assert.Contains("within 7 h", _rcsim.Read("out", "report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_briefing_is_one_page_and_leaves_the_folder_alone()
    {
        _rcsim.Run("run", "ferries.yaml", "-n", "60", "--out", "out");
        var written = Files();

        Assert.Equal((0, ""), Told(_rcsim.Run("report", "out", "--brief", "-o", "brief.html", "--quiet")));
        Assert.Equal(0, _rcsim.Run("report", "out", "--brief", "-o", "brief.md").Code);

        Assert.Equal(written, Files());
        string[] parts = ["The answer", "What drives it", "Losses", "Limits"];
        var (page, text) = (_rcsim.Read("brief.html"), _rcsim.Read("brief.md"));
        Assert.All(parts, part => Assert.Contains($"{part}</h2>", page, StringComparison.Ordinal));
        Assert.All(parts, part => Assert.Contains($"## {part}\n", text, StringComparison.Ordinal));
        Assert.Contains("(<out/charts/duration-ecdf.png>)", text, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<nav", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_desktop_it_is_told_where_the_page_is()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems always have a desktop.");
        _rcsim.Run("run", "ferries.yaml", "-n", "20", "--out", "out");

        var ended = _rcsim.Run([("DISPLAY", ""), ("WAYLAND_DISPLAY", "")], "report", "out", "--open");

        Assert.Equal(0, ended.Code);
        Assert.Contains("there is no desktop here to open the page with", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_run_is_refused_in_words()
    {
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "other"));
        _rcsim.Write("other/note.txt", "mine");
        _rcsim.Run("describe", "ferries.yaml", "--out", "described");

        Refused("there is no folder nowhere.", "report", "nowhere");
        Refused("other holds no result of this program", "report", "other");
        Refused("described holds a description, not a run", "report", "described");
        Refused("give -o FILE.md or -o FILE.html", "report", "nowhere", "--brief");
        Refused("-o takes the page of --brief", "report", "nowhere", "-o", "a.md");
        Refused("ends in .md or .html, not 'a.pdf'", "report", "nowhere", "--brief", "-o", "a.pdf");
        Assert.Equal("mine", _rcsim.Read("other", "note.txt"));
    }

    [Fact]
    public void A_folder_that_was_changed_is_refused_and_stays_as_it_is()
    {
        _rcsim.Run("run", "ferries.yaml", "-n", "20", "--out", "out");
        File.AppendAllText(Path.Combine(_rcsim.Folder, "out", "replications.csv"), "1\n");
        var written = Files();

        Refused("replications.csv was changed after the run wrote it", "report", "out");
        Assert.Equal(written, Files());
    }

    void Refused(string words, params string[] args)
    {
        var ended = _rcsim.Run(args);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(words, ended.Error, StringComparison.Ordinal);
    }

    static (int, string) Told(Ended ended) => (ended.Code, ended.Output + ended.Error);

    Dictionary<string, string> Files() =>
        Directory
            .GetFiles(Path.Combine(_rcsim.Folder, "out"), "*", SearchOption.AllDirectories)
            .ToDictionary(
                path => Path.GetRelativePath(Path.Combine(_rcsim.Folder, "out"), path),
                path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))
            );
}
