using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    /// <summary>One boat that is ready after 5 h: nothing is random.</summary>
    const string Late = Samples.Boat + "\n    opens: 5 h\n";

    readonly Rcsim _rcsim = new();

    public ExplainTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write("late.yaml", Late);
        _rcsim.Write("boat.yaml", Samples.Boat);
        _rcsim.Write("bad.yaml", Samples.Bad);
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void The_answer_comes_first_and_names_the_horizon_and_the_failures()
    {
        var ended = _rcsim.Run("explain", "late.yaml", "-n", "20", "--up-to", "12h");
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains(
            "Up to 12 h, failures counted as 12 h: of the 5 h between this (6.5 h) and an undisturbed move (1.5 h), "
                + "5 h go to late opening; every replication ended.",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("results/explain-boat-1/report.html opens in a browser.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_holds_shares_subsets_replications_and_a_report()
    {
        var ended = _rcsim.Run("explain", "ferries.yaml", "-n", "8", "--seed", "9", "--within", "12h", "--quiet");
        Assert.Equal((0, ""), (ended.Code, ended.Output));
        var folder = Path.Combine("results", "explain-ferries-9");
        Assert.Equal(
            [
                "manifest.json",
                "replications.csv",
                "report.html",
                "scenario.yaml",
                "shares.csv",
                "subsets.csv",
                "summary.json",
            ],
            _rcsim
                .Contents.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                .Where(path =>
                    !path.StartsWith("charts/", StringComparison.Ordinal)
                    && !path.StartsWith("..", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
        );
        using var manifest = JsonDocument.Parse(_rcsim.Read(folder, "manifest.json"));
        Assert.Equal("explain", manifest.RootElement.GetProperty("kind").GetString());
        using var summary = JsonDocument.Parse(_rcsim.Read(folder, "summary.json"));
        var causes = summary
            .RootElement.GetProperty("causes")
            .EnumerateArray()
            .Select(c => c.GetProperty("name").GetString()!);
        Assert.Equal(["fire", "darkness and windows", "berths"], causes);
        var lines = _rcsim.Read(folder, "subsets.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("subset,fire,darkness and windows,berths,measure,value", lines[0]);
        Assert.StartsWith("6,0,1,1,restricted_duration_h,", lines[7], StringComparison.Ordinal);
        Assert.Equal(
            1 + (8 * 8),
            _rcsim.Read(folder, "replications.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );
        Assert.Contains("Switched off means that", _rcsim.Read(folder, "report.html"), StringComparison.Ordinal);

        // What the files say sums up.
        foreach (var measure in summary.RootElement.GetProperty("measures").EnumerateArray())
        {
            var shares = measure
                .GetProperty("shares")
                .EnumerateArray()
                .Sum(share => share.GetProperty("share").GetDouble());
            Assert.Equal(measure.GetProperty("difference").GetDouble(), shares, 1e-9);
        }
    }

    [Fact]
    public void Json_is_the_summary_and_causes_of_ones_own_replace_those_found()
    {
        var ended = _rcsim.Run(
            "explain",
            "ferries.yaml",
            "--cause",
            "calm: fire.*.rate=0 /h",
            "--add-cause",
            "more craft: sites.*.craft=9",
            "-n",
            "5",
            "--json",
            "--quiet"
        );
        Assert.Equal(0, ended.Code);
        using var summary = JsonDocument.Parse(ended.Output);
        Assert.Equal(
            ["calm", "more craft"],
            summary
                .RootElement.GetProperty("causes")
                .EnumerateArray()
                .Select(cause => cause.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void More_than_seven_causes_have_their_shares_by_sampled_orders_and_it_is_said()
    {
        string[] keys = ["craft=9", "near-berths=9", "far-berths=9", "loading=1 min", "unloading=1 min", "sinks=0 %"];
        string[] causes = [.. keys.SelectMany(key => new[] { "--add-cause", $"{key.Split('=')[0]}: sites.*.{key}" })];
        var ended = _rcsim.Run(["explain", "ferries.yaml", "-n", "4", "--most", "9", .. causes]);
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains(
            "By sampled orders: in each of 4 replications the 9 causes come",
            said,
            StringComparison.Ordinal
        );
        Assert.Contains("they need every subset of the causes: --most 7", said, StringComparison.Ordinal);
        var folder = Path.Combine("results", "explain-ferries-1");
        using var summary = JsonDocument.Parse(_rcsim.Read(folder, "summary.json"));
        Assert.Equal("sampled_orders", summary.RootElement.GetProperty("method").GetString());
        // Nobody, all, each alone, all but each, and the six sizes between along two ways.
        Assert.Equal(32, summary.RootElement.GetProperty("subsets").GetInt32());
        var lines = _rcsim.Read(folder, "replications.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + (4 * 32), lines.Length);
        Assert.Contains("by sampled orders", _rcsim.Read(folder, "report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_replication_is_explained_by_what_befell_it()
    {
        var ended = _rcsim.Run("explain", "late.yaml", "--replication", "2", "-n", "5", "--set", "horizon=2 d");
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains("it would have been over 5 h sooner.", said, StringComparison.Ordinal);
        Assert.Contains("Changed from late.yaml: horizon=2 d", said, StringComparison.Ordinal);
        var folder = Path.Combine("results", "explain-boat-2-1");
        Assert.StartsWith(
            "without,kind,at_h,hits,outcome",
            _rcsim.Read(folder, "without.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains("horizon=2 d", _rcsim.Read(folder, "report.html"), StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(_rcsim.Read(folder, "manifest.json"));
        Assert.Equal("late.yaml", manifest.RootElement.GetProperty("scenarios")[0].GetProperty("origin").GetString());
        var json = _rcsim.Run("explain", "ferries.yaml", "--replication", "worst", "-n", "6", "--json", "--quiet");
        using var summary = JsonDocument.Parse(json.Output);
        Assert.Equal(6, summary.RootElement.GetProperty("place").GetInt32());
        Assert.True(summary.RootElement.GetProperty("without").GetArrayLength() > 3);
    }

    [Fact]
    public void Two_files_are_explained_by_what_differs()
    {
        var ended = _rcsim.Run("explain", "boat.yaml", "late.yaml", "-n", "20", "--up-to", "12h");
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains(
            "of the 5 h between this (6.5 h) and boat.yaml (1.5 h), 5 h go to sites.landing; every replication ended.",
            said,
            StringComparison.Ordinal
        );
        using var manifest = JsonDocument.Parse(_rcsim.Read("results", "explain-boat-1", "manifest.json"));
        Assert.Equal(
            ["late.yaml", "boat.yaml"],
            manifest
                .RootElement.GetProperty("scenarios")
                .EnumerateArray()
                .Select(one => one.GetProperty("origin").GetString())
        );
        var same = _rcsim.Run("explain", "boat.yaml", "boat.yaml");
        Assert.Equal(2, same.Code);
        Assert.Contains("nothing that changes results differs from boat.yaml", same.Error, StringComparison.Ordinal);
        var vain = _rcsim.Run("explain", "boat.yaml", "late.yaml", "--replication", "worst");
        Assert.Equal(2, vain.Code);
        Assert.Contains("--replication is for one file", vain.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'calm' has no name", "ferries.yaml", "--cause", "calm")]
    [InlineData("--cause \"calm\"", "ferries.yaml", "--cause", "calm: fire.*.rat=0 /h")]
    [InlineData("name one with --cause", "boat.yaml")]
    [InlineData("--up-to may be 4 days at most", "ferries.yaml", "--up-to", "9d")]
    [InlineData("--within may be 4 days at most", "ferries.yaml", "--within", "9d")]
    [InlineData("-n times the 8 subsets", "ferries.yaml", "-n", "9000000")]
    [InlineData("--most takes a whole number from 1 to 31", "ferries.yaml", "--most", "32")]
    [InlineData("--split takes sources, targets or repair, not 'halves'", "ferries.yaml", "--split", "halves")]
    [InlineData("no fire to split into sources", "late.yaml", "--split", "sources")]
    [InlineData("which --cause replaces", "ferries.yaml", "--split", "sources", "--cause", "calm: fire.*.rate=0 /h")]
    [InlineData("leave it out with --replication", "ferries.yaml", "--replication", "worst", "--most", "3")]
    [InlineData("--up-to is of shares", "ferries.yaml", "--replication", "worst", "--up-to", "2d")]
    [InlineData("there is no replication 9 in a run of 5", "ferries.yaml", "--replication", "9", "-n", "5")]
    [InlineData("bad.yaml", "bad.yaml")]
    public void What_is_wrong_is_said_before_any_work(string said, params string[] args)
    {
        var ended = _rcsim.Run(["explain", .. args]);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_rcsim.Contents, path => path.StartsWith("results", StringComparison.Ordinal));
    }
}
