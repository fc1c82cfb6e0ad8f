using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class CompareResultsTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public CompareResultsTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void Results_of_one_seed_are_compared_as_if_they_had_been_run_side_by_side()
    {
        Make("a", "fire.*.rate=0 /h");
        Make("b", "sites.north.craft=5");
        var variants = new[] { "--variant", "a: fire.*.rate=0 /h", "--variant", "b: sites.north.craft=5" };
        _rcsim.Run(["compare", "ferries.yaml", .. variants, "-n", "30", "--out", "run", "--quiet"]);
        var stored = _rcsim.Run("compare", "--results", "a", "b", "--out", "stored");

        Assert.Equal((0, ""), (stored.Code, stored.Error));
        using var run = JsonDocument.Parse(_rcsim.Read("run", "summary.json"));
        using var read = JsonDocument.Parse(_rcsim.Read("stored", "summary.json"));
        var beside = run.RootElement.GetProperty("pairs").EnumerateArray().Last().GetProperty("differences");
        var pair = Assert.Single(read.RootElement.GetProperty("pairs").EnumerateArray());
        foreach (var (one, other) in beside.EnumerateArray().Zip(pair.GetProperty("differences").EnumerateArray()))
        {
            Assert.Equal(one.GetProperty("measure").GetString(), other.GetProperty("measure").GetString());
            Assert.Equal(one.GetProperty("mean").ToString(), other.GetProperty("mean").ToString());
        }
        Assert.True(read.RootElement.GetProperty("is_paired").GetBoolean());
        Assert.Contains("under the same luck", _rcsim.Read("stored", "report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_other_seeds_or_sizes_are_compared_and_that_is_said()
    {
        Make("a", "fire.*.rate=0 /h");
        Make("b", "sites.north.craft=5", "--seed", "7", "-n", "40");

        var ended = _rcsim.Run("compare", "--results", "a", "b");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        var words = string.Join(' ', ended.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("The seeds differ", words, StringComparison.Ordinal);
        Assert.Contains("\"a\" 1; \"b\" 7", words, StringComparison.Ordinal);
        Assert.Contains("the first 30 of each are compared", words, StringComparison.Ordinal);
        var page = _rcsim.Read("results", "compare-a-1", "report.html");
        Assert.DoesNotContain("Under the same luck", page, StringComparison.Ordinal);
        Assert.DoesNotContain("paired-durations", page, StringComparison.Ordinal);
        Assert.Contains(
            "of seeds 1, 7",
            _rcsim.Read("results", "compare-a-1", "manifest.json"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_folders_that_cannot_be_compared_are_told_at_once()
    {
        Make("a", "fire.*.rate=0 /h");
        Make("one", "fire.*.rate=0 /h", "-n", "1");

        var ended = _rcsim.Run("compare", "--results", "a", "a", "nowhere", "one");

        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.All(
            ["there is no folder nowhere", "one holds one replication", "a is given 2 times"],
            words => Assert.Contains(words, ended.Error, StringComparison.Ordinal)
        );
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "results")));
    }

    [Fact]
    public void Results_are_not_given_beside_what_is_run()
    {
        var ended = _rcsim.Run("compare", "ferries.yaml", "--results", "a", "-n", "5", "--set", "horizon=3d");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.All(
            ["takes two or more results folders", "no FILE beside", "no --replications beside", "no --set beside"],
            words => Assert.Contains(words, ended.Error, StringComparison.Ordinal)
        );
        Assert.Contains("Required argument missing: FILE.", _rcsim.Run("compare").Error, StringComparison.Ordinal);
    }

    void Make(string folder, string set, params string[] more) =>
        Assert.Equal(
            0,
            _rcsim
                .Run([
                    "run",
                    "ferries.yaml",
                    "--set",
                    set,
                    "--out",
                    folder,
                    "--quiet",
                    .. more.Contains("-n") ? [] : new[] { "-n", "30" },
                    .. more,
                ])
                .Code
        );
}
