using System.Diagnostics;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>Where results go, as a user meets it.</summary>
public sealed class StorageTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public StorageTests()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        _rcsim.Write("ferries.yaml", Samples.Ferries);
    }

    public void Dispose() => _rcsim.Dispose();

    [Theory]
    [InlineData("is empty", "--out", "")]
    [InlineData("boat.yaml is a file, not a folder; give another folder with --out.", "--out", "boat.yaml")]
    [InlineData("boat.yaml is a file, not a folder; give another folder with --out.", "--out", "boat.yaml/sub/sub")]
    [InlineData(
        "boat.yaml is a file, not a folder; give another folder with --trace.",
        "--out",
        "o",
        "--trace",
        "boat.yaml/t"
    )]
    [InlineData(
        "user holds something else than a result of this program; give another folder with --trace.",
        "--out",
        "o",
        "--trace",
        "user"
    )]
    [InlineData("give the trace a folder of its own", "--out", "o", "--trace", "o")]
    [InlineData("give the trace a folder of its own", "--out", "o", "--trace", "o/trace")]
    [InlineData("the name of the trace's folder is empty; give --trace a folder.", "--out", "o", "--trace", "")]
    public void A_place_that_cannot_be_is_refused_before_the_run(string words, params string[] places)
    {
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "user"));
        _rcsim.Write("user/a", "mine");
        var before = _rcsim.Contents.ToList();
        var ended = _rcsim.Run(["run", "boat.yaml", "-n", "5", .. places]);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(words, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, _rcsim.Contents);
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "o")));
    }

    [Fact]
    public void A_folder_with_a_manifest_of_something_else_is_never_touched()
    {
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "w", "src"));
        _rcsim.Write("w/manifest.json", "{}");
        _rcsim.Write("w/src/a", "x");
        Assert.Equal(2, _rcsim.Run("run", "boat.yaml", "-n", "5", "--out", "w", "--force").Code);
        Assert.Equal("x", _rcsim.Read("w", "src", "a"));
    }

    [Fact]
    public void A_run_that_is_cut_does_not_replace_a_complete_result()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        Assert.Equal(0, _rcsim.Run("run", "ferries.yaml", "-n", "20", "--out", "out", "--quiet").Code);
        var before = _rcsim.Read("out", "replications.csv");
        var ended = _rcsim.RunAndInterrupt(
            [TimeSpan.FromSeconds(3)],
            "run",
            "ferries.yaml",
            "-n",
            "10000000",
            "--out",
            "out",
            "--force"
        );
        Assert.Equal(130, ended.Code);
        Assert.Contains("out.partial", ended.Error, StringComparison.Ordinal);
        Assert.Contains("out.partial", ended.Output, StringComparison.Ordinal);
        Assert.Equal(before, _rcsim.Read("out", "replications.csv"));
        Assert.True(
            ResultFolders.Whole(Path.Combine(_rcsim.Folder, "out.partial"))!.Value.GetProperty("partial").GetBoolean()
        );
    }

    [Fact]
    public void The_end_of_the_terminal_is_heeded_as_an_interrupt_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -HUP.");
        var ended = _rcsim.RunAndInterrupt(
            "-HUP",
            [TimeSpan.FromSeconds(3)],
            "run",
            "ferries.yaml",
            "-n",
            "10000000",
            "--out",
            "out"
        );
        Assert.Equal(130, ended.Code);
        Assert.NotNull(ResultFolders.Whole(Path.Combine(_rcsim.Folder, "out")));
    }

    [Theory]
    [InlineData("show boat.yaml", "rcsim: standard output takes no more: the disk is full.")]
    [InlineData(
        "run boat.yaml -n 2 --json",
        "rcsim: standard output takes no more (the disk is full); the result is whole in results/boat-1."
    )]
    public void Standard_output_that_takes_no_more_is_told_in_plain_words(string command, string words)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no /dev/full.");
        _rcsim.Write("boat.yaml", Samples.Boat);
        var rcsim = Path.Combine(AppContext.BaseDirectory, "rcsim.dll");
        using var shell = Process.Start(
            new ProcessStartInfo("sh", ["-c", $"dotnet '{rcsim}' {command} > /dev/full"])
            {
                WorkingDirectory = _rcsim.Folder,
                UseShellExecute = false,
                RedirectStandardError = true,
            }
        )!;
        var told = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        Assert.Equal(74, shell.ExitCode);
        Assert.Equal(words, told.Trim().Split('\n')[^1]);
    }

    [Fact]
    public void A_sweep_is_never_written_over_by_its_own_export()
    {
        _rcsim.Write(
            "study.yaml",
            "name: s\nscenario: boat.yaml\nfactors: {c: {path: sites.landing.craft, values: [1, 2]}}\nreplications: 2\n"
        );
        Assert.Equal(0, _rcsim.Run("sweep", "study.yaml", "--out", "s", "--quiet").Code);
        var before = File.ReadAllBytes(Path.Combine(_rcsim.Folder, "s", "sweep.sqlite"));
        var refusedTable = _rcsim.Run("sweep", "export", "s/sweep.sqlite", "--csv", "boat.yaml/table.csv");
        Assert.Equal(
            (2, "rcsim: boat.yaml is a file, not a folder; give another file to write.\n"),
            (refusedTable.Code, refusedTable.Error)
        );
        foreach (var target in new[] { "s/sweep.sqlite", "./s/../s/sweep.sqlite" })
        {
            var ended = _rcsim.Run("sweep", "export", "s/sweep.sqlite", "--csv", target);
            Assert.Equal(2, ended.Code);
            Assert.Contains("is the sweep itself", ended.Error, StringComparison.Ordinal);
        }
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_rcsim.Folder, "s", "sweep.sqlite")));
        var refused = _rcsim.Run("run", "boat.yaml", "-n", "5", "--out", "s", "--force");
        Assert.Equal(2, refused.Code);
        Assert.Contains("holds a sweep", refused.Error, StringComparison.Ordinal);
        Assert.Equal(
            "sweep.sqlite",
            ResultFolders.Whole(Path.Combine(_rcsim.Folder, "s"))!.Value.GetProperty("store").GetString()
        );
    }
}
