using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public CompareTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write("calm.yaml", "extends: ferries.yaml\nname: calm\nfire: {guns: {rate: 0}}\n");
        _rcsim.Write("bad.yaml", Samples.Bad);
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void Variants_whose_names_differ_only_in_what_a_file_cannot_bear_keep_a_file_each()
    {
        var ended = _rcsim.Run(
            "compare",
            "ferries.yaml",
            "--variant",
            "a/b: river.width=600m",
            "--variant",
            "a-b: river.width=900m",
            "-n",
            "2",
            "--quiet"
        );
        Assert.Equal((0, ""), (ended.Code, ended.Output));
        var scenarios = Path.Combine("results", "compare-ferries-1", "scenarios");
        Assert.Equal(
            ["a-b-2.yaml", "a-b.yaml", "ferries.yaml"],
            _rcsim.Contents.Where(file => Path.GetDirectoryName(file) == scenarios).Select(Path.GetFileName)
        );
        Assert.NotEqual(_rcsim.Read(scenarios, "a-b.yaml"), _rcsim.Read(scenarios, "a-b-2.yaml"));
    }

    [Fact]
    public void A_comparison_says_its_verdict_first_and_then_the_differences()
    {
        var ended = _rcsim.Run("compare", "ferries.yaml", "calm.yaml", "-n", "100");
        Assert.Equal(0, ended.Code);
        Assert.StartsWith(
            "\"calm\" is better than \"ferries\" in all that the replications tell apart",
            ended.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Under the same luck, \"calm\" was done sooner", ended.Output, StringComparison.Ordinal);
        Assert.Contains("+ better, − worse, ? not told apart.", ended.Output, StringComparison.Ordinal);
        Assert.Contains(
            "results/compare-ferries-1/report.html opens in a browser.",
            ended.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_folder_holds_all_that_was_promised()
    {
        var args = new[]
        {
            "compare",
            "ferries.yaml",
            "--variant",
            "calm: fire.*.rate=0",
            "--variant",
            "more ferries: sites.north.craft=6",
        };
        Assert.Equal(0, _rcsim.Run([.. args, "-n", "60", "--seed", "9", "--quiet"]).Code);
        var folder = Path.Combine("results", "compare-ferries-9");
        Assert.Equal(
            [
                "assumptions.csv",
                "differences.csv",
                "done-within.csv",
                "manifest.json",
                "measures.csv",
                "replications.csv",
                "report.html",
                "scenarios/calm.yaml",
                "scenarios/ferries.yaml",
                "scenarios/more-ferries.yaml",
                "summary.json",
            ],
            _rcsim
                .Contents.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path =>
                    !path.StartsWith("..", StringComparison.Ordinal)
                    && !path.StartsWith("charts", StringComparison.Ordinal)
                )
        );
        using var manifest = JsonDocument.Parse(_rcsim.Read(folder, "manifest.json"));
        Assert.Equal("9", manifest.RootElement.GetProperty("seed").GetString());
        var hashes = manifest
            .RootElement.GetProperty("scenarios")
            .EnumerateArray()
            .Select(s => s.GetProperty("scenario_hash").GetString());
        Assert.Equal(3, hashes.Distinct().Count());
        Assert.Equal(1 + (3 * 60), _rcsim.Read(folder, "replications.csv").Count(c => c == '\n'));
    }

    [Fact]
    public void With_json_standard_output_is_the_summary_and_nothing_else()
    {
        var ended = _rcsim.Run(
            "compare",
            "ferries.yaml",
            "calm.yaml",
            "-n",
            "30",
            "--json",
            "--set",
            "sites.*.craft=4"
        );
        Assert.Equal(0, ended.Code);
        using var json = JsonDocument.Parse(ended.Output);
        Assert.Equal(30, json.RootElement.GetProperty("replications").GetInt32());
        var pair = json.RootElement.GetProperty("pairs")[0];
        Assert.Equal("calm", pair.GetProperty("second").GetString());
        Assert.Equal("time", pair.GetProperty("differences")[1].GetProperty("kind").GetString());
    }

    [Fact]
    public void All_problems_of_all_files_and_variants_come_together_with_code_2_and_nothing_written()
    {
        var before = _rcsim.Contents.ToList();
        var ended = _rcsim.Run("compare", "ferries.yaml", "bad.yaml", "--variant", "more: sites.north.crft=6");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("bad.yaml:2:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("--variant \"more\":1:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean sites.north.craft?", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, _rcsim.Contents);
    }

    [Theory]
    [InlineData("There is nothing to compare with", "compare", "ferries.yaml")]
    [InlineData("has no name", "compare", "ferries.yaml", "--variant", "sites.north.craft=6")]
    [InlineData("--precision takes a time", "compare", "ferries.yaml", "calm.yaml", "--precision", "1")]
    [InlineData("-n takes a whole number from 2", "compare", "ferries.yaml", "calm.yaml", "-n", "1")]
    [InlineData("--chance takes a whole number from 2", "levels", "ferries.yaml", "--chance", "1")]
    [InlineData("--within takes a time", "run", "ferries.yaml", "--within", "35")]
    [InlineData("is beyond the scenario's horizon", "run", "ferries.yaml", "--done-within", "35d")]
    public void Bad_usage_says_what_was_expected(string expected, params string[] args)
    {
        var ended = _rcsim.Run(args);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_comparison_keeps_the_first_replications_of_all()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        var ended = _rcsim.RunAndInterrupt(
            [TimeSpan.FromSeconds(6)],
            ["compare", "ferries.yaml", "calm.yaml", "-n", "1000000", "--out", "cut"]
        );
        Assert.Equal(130, ended.Code);
        using var json = JsonDocument.Parse(_rcsim.Read("cut", "summary.json"));
        Assert.True(json.RootElement.GetProperty("partial").GetBoolean());
        var done = json.RootElement.GetProperty("replications").GetInt32();
        Assert.Equal(1 + (2 * done), _rcsim.Read("cut", "replications.csv").Count(c => c == '\n'));
    }

    [Fact]
    public void Levels_says_what_nobody_knows_apart_from_luck()
    {
        var ended = _rcsim.Run("levels", "ferries.yaml", "--assumptions", "20", "--chance", "4");
        Assert.Equal(0, ended.Code);
        Assert.Contains("- Of the variance of the duration up to 3 days, ", ended.Output, StringComparison.Ordinal);
        var folder = Path.Combine("results", "levels-ferries-1");
        Assert.StartsWith(
            "assumptions,chance,outcome,duration_h,",
            _rcsim.Read(folder, "replications.csv"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("hour,done,q05,q95,", _rcsim.Read(folder, "done-within.csv"), StringComparison.Ordinal);
        Assert.Contains("restricted_duration_h,time,", _rcsim.Read(folder, "shares.csv"), StringComparison.Ordinal);
        Assert.Contains("<svg", _rcsim.Read(folder, "report.html"), StringComparison.Ordinal);
    }
}
