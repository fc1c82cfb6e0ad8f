using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class RunTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public RunTests()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write("bad.yaml", Samples.Bad);
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void A_run_says_what_came_out()
    {
        var ended = _rcsim.Run("run", "boat.yaml", "-n", "100");
        Assert.Equal(0, ended.Code);
        Assert.Equal(
            """
            One boat

            - Of 100 replications, all (a chance above 96 %) completed: over with at least 95 % of the 100 people across.
              Failed, over with fewer across: none (a chance below 4 %). Censored, unresolved at the horizon of 24 h: none
              (a chance below 4 %). None of the 100 that completed left anybody captured or stranded.
            - At least nine in ten of the 100 completed withdrawals took 87 min.
            """,
            string.Join('\n', ended.Output.Split('\n').Take(6))
        );
        Assert.Contains("Undisturbed pace", ended.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Results in results/boat-1; results/boat-1/report.html opens in a browser.",
            ended.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_results_folder_holds_all_that_was_promised()
    {
        Assert.Equal(0, _rcsim.Run("run", "ferries.yaml", "-n", "50", "--seed", "9", "--quiet").Code);
        var files = Directory.GetFiles(Path.Combine(_rcsim.Folder, "results", "ferries-9")).Select(Path.GetFileName);
        Assert.Equal(
            [
                "columns.csv",
                "figures.csv",
                "manifest.json",
                "replications.csv",
                "report.html",
                "scenario.yaml",
                "stages.csv",
                "summary.json",
                "timeline.csv",
            ],
            files.Order(StringComparer.Ordinal)
        );
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_rcsim.Folder, "results", "ferries-9", "charts")));
        Assert.StartsWith(
            "replication,outcome,duration_h,personnel_across,personnel_killed,personnel_captured,personnel_stranded,"
                + "personnel_remaining,vehicles_across,vehicles_destroyed,vehicles_abandoned,vehicles_captured,"
                + "vehicles_stranded,vehicles_remaining,",
            _rcsim.Read("results", "ferries-9", "replications.csv"),
            StringComparison.Ordinal
        );
        using var manifest = JsonDocument.Parse(_rcsim.Read("results", "ferries-9", "manifest.json"));
        Assert.Equal("9", manifest.RootElement.GetProperty("seed").GetString());
        Assert.Equal(
            "rcsim run ferries.yaml -n 50 --seed 9 --quiet",
            manifest.RootElement.GetProperty("command").GetString()
        );
    }

    [Fact]
    public void The_resolved_scenario_runs_again_to_the_same_numbers()
    {
        _rcsim.Run("run", "ferries.yaml", "-n", "20", "--out", "one", "--quiet", "--set", "sites.*.craft=4");
        var again = Path.Combine("one", "scenario.yaml");
        Assert.Equal(0, _rcsim.Run("run", again, "-n", "20", "--out", "two", "--quiet").Code);
        Assert.Equal(_rcsim.Read("one", "replications.csv"), _rcsim.Read("two", "replications.csv"));
        Assert.Equal(_rcsim.Read("one", "summary.json"), _rcsim.Read("two", "summary.json"));
    }

    [Fact]
    public void Every_file_is_the_same_for_any_number_of_threads_but_for_the_times_in_the_manifest()
    {
        _rcsim.Run("run", "ferries.yaml", "-n", "60", "--quiet", "--threads", "1", "--out", "one");
        _rcsim.Run("run", "ferries.yaml", "-n", "60", "--quiet", "--threads", "5", "--out", "two");
        var files = _rcsim.Contents.Where(path => path.StartsWith("one", StringComparison.Ordinal)).ToList();
        Assert.Contains(Path.Combine("one", "report.html"), files);
        foreach (var file in files.Where(file => Path.GetFileName(file) != "manifest.json"))
        {
            var other = Path.Combine(_rcsim.Folder, "two", Path.GetRelativePath("one", file));
            Assert.True(
                File.ReadAllBytes(Path.Combine(_rcsim.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(other)),
                $"{file} differs"
            );
        }
    }

    [Fact]
    public void With_json_standard_output_is_the_summary_and_nothing_else()
    {
        var ended = _rcsim.Run("run", "ferries.yaml", "-n", "30", "--json");
        Assert.Equal(0, ended.Code);
        using var json = JsonDocument.Parse(ended.Output);
        Assert.Equal(30, json.RootElement.GetProperty("replications").GetInt32());
        Assert.Equal(_rcsim.Read("results", "ferries-1", "summary.json"), ended.Output);
    }

    [Fact]
    public void A_quiet_run_says_nothing()
    {
        var ended = _rcsim.Run("run", "boat.yaml", "-n", "10", "--quiet");
        Assert.Equal((0, "", ""), (ended.Code, ended.Output, ended.Error));
    }

    [Fact]
    public void A_precision_is_gone_on_for_and_its_outcome_said()
    {
        var ended = _rcsim.Run("run", "ferries.yaml", "--precision", "20%", "--json", "--quiet");
        Assert.Equal(0, ended.Code);
        using var json = JsonDocument.Parse(ended.Output);
        Assert.Equal(200, json.RootElement.GetProperty("replications").GetInt32());
        Assert.Contains(
            "20 % was asked for",
            json.RootElement.GetProperty("precision_outcome").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Bad_input_ends_with_code_2_all_problems_told_and_nothing_written()
    {
        var before = _rcsim.Contents.ToList();
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "taken", "something"));
        var ended = _rcsim.Run("run", "bad.yaml", "--out", "taken");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("bad.yaml:2:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("bad.yaml:8:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("taken holds something else than a result", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, _rcsim.Contents);
    }

    [Fact]
    public void All_that_is_against_a_run_is_told_at_once()
    {
        var ended = _rcsim.Run(
            "run",
            "boat.yaml",
            "-n",
            "10",
            "--out",
            ".",
            "--trace",
            "boat.yaml",
            "--done-within",
            "300d"
        );
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(". holds something else than a result", ended.Error, StringComparison.Ordinal);
        Assert.Contains("boat.yaml is a file", ended.Error, StringComparison.Ordinal);
        Assert.Contains("--within 300 days is beyond the scenario's horizon", ended.Error, StringComparison.Ordinal);
        Assert.Equal(3, ended.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void An_older_result_is_kept_unless_forced()
    {
        Assert.Equal(0, _rcsim.Run("run", "boat.yaml", "-n", "10", "--quiet").Code);
        var refused = _rcsim.Run("run", "boat.yaml", "-n", "20", "--quiet");
        Assert.Equal(2, refused.Code);
        Assert.Contains("results/boat-1 holds a result already", refused.Error, StringComparison.Ordinal);
        Assert.Equal(11, _rcsim.Read("results", "boat-1", "replications.csv").Count(c => c == '\n'));

        Assert.Equal(0, _rcsim.Run("run", "boat.yaml", "-n", "20", "--quiet", "--force").Code);
        Assert.Equal(21, _rcsim.Read("results", "boat-1", "replications.csv").Count(c => c == '\n'));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused_before_the_run()
    {
        var ended = _rcsim.Run("run", "boat.yaml", "-n", "10", "--out", "boat.yaml/results");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.StartsWith("rcsim: ", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }
}
