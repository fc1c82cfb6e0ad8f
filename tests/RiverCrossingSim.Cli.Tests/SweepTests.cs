using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class SweepTests : IDisposable
{
    const string Study = """
        name: craft
        scenario: ferries.yaml
        factors:
          north: {path: sites.north.craft, values: [1, 2, 3]}
          width: [600 m, 1000 m, 1400 m]
        replications: 150
        """;

    readonly Rcsim _rcsim = new();

    public SweepTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write("study.yaml", Study);
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void A_sweep_that_is_killed_goes_on_and_exports_the_same_bytes()
    {
        var whole = _rcsim.Run("sweep", "study.yaml", "--out", "whole", "--threads", "1");
        Assert.Equal(0, whole.Code);

        // Killed again and again, each time a little later, until a run gets to its end.
        var kills = 0;
        while (
            _rcsim.RunAndKill(
                TimeSpan.FromSeconds(0.8 + (0.4 * kills)),
                "sweep",
                "study.yaml",
                "--out",
                "cut",
                "--threads",
                "2"
            )
        )
        {
            Assert.True(++kills < 30);
        }
        Assert.True(kills > 0);
        var again = _rcsim.Run("sweep", "study.yaml", "--out", "cut");
        Assert.Equal(0, again.Code);
        Assert.Contains("Nothing was left to run", again.Output, StringComparison.Ordinal);
        Assert.Equal(_rcsim.Read("whole", "replications.csv"), _rcsim.Read("cut", "replications.csv"));
        Assert.Equal(_rcsim.Read("whole", "points.csv"), _rcsim.Read("cut", "points.csv"));
    }

    [Fact]
    public void Rows_of_a_table_vary_together_and_a_wrong_one_is_told_with_its_place()
    {
        const string Rows = """
            name: rows
            scenario: ferries.yaml
            rows:
              - {width: 600 m, north: 1}
              - {width: 1400 m, north: 3}
            factors:
              north: {path: sites.north.craft}
              rate: {path: fire.guns.rate, values: [0 /d, 4 /d]}
            replications: 2
            """;
        _rcsim.Write("rows.yaml", Rows);
        Assert.Equal(0, _rcsim.Run("sweep", "rows.yaml", "--out", "rows", "--quiet").Code);
        var lines = _rcsim.Read("rows", "points.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("point,factor.width,factor.north,factor.rate,", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["0,600,1,0,", "1,600,1,4,", "2,1400,3,0,", "3,1400,3,4,"],
            lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(4)) + ",")
        );
        Assert.Contains("the row", _rcsim.Read("rows", "report.html"), StringComparison.Ordinal);

        _rcsim.Write("wrong.yaml", Rows.Replace("- {width: 1400 m", "- {widht: 1400 m", StringComparison.Ordinal));
        var ended = _rcsim.Run("sweep", "wrong.yaml", "--out", "wrong");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("wrong.yaml:5:6: error", ended.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'width'?", ended.Error, StringComparison.Ordinal);
        Assert.Contains("rows[1] lacks 'width'", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_rcsim.Contents, path => path.Contains("wrong/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_interrupted_sweep_keeps_what_is_done_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        var ended = _rcsim.RunAndInterrupt(
            [TimeSpan.FromSeconds(2.5)],
            ["sweep", "study.yaml", "-n", "100000", "--out", "cut"]
        );
        Assert.Equal(130, ended.Code);
        Assert.Contains("The sweep was cancelled", ended.Output, StringComparison.Ordinal);
        Assert.True(_rcsim.Read("cut", "replications.csv").Length > 10_000);
    }

    [Fact]
    public void It_writes_tables_and_a_report_that_need_nothing_else()
    {
        var ended = _rcsim.Run("sweep", "study.yaml", "-n", "4", "--out", "results");
        Assert.Equal(0, ended.Code);
        Assert.Contains("9 points of 4 replications each", ended.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "point,factor.north,factor.width,replication,outcome,",
            _rcsim.Read("results", "replications.csv"),
            StringComparison.Ordinal
        );
        var page = _rcsim.Read("results", "report.html");
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "http",
            page.Replace("http://www.w3.org", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var files = _rcsim.Contents.ToList();
        Assert.DoesNotContain(
            files,
            file => file.Contains("-wal", StringComparison.Ordinal) || file.Contains(".lock", StringComparison.Ordinal)
        );

        var export = _rcsim.Run("sweep", "export", "results/sweep.sqlite", "--csv", "a.csv", "--parquet", "a.parquet");
        Assert.Equal((0, ""), (export.Code, export.Error));
        Assert.Equal(_rcsim.Read("results", "replications.csv"), _rcsim.Read("a.csv"));
        Assert.StartsWith("PAR1", _rcsim.Read("a.parquet"), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_seed_of_64_bits_goes_on_in_a_folder_in_results()
    {
        var seed = ulong.MaxValue.ToString();
        _rcsim.Write("out.yaml", Study.Replace("name: craft", "name: craft 2", StringComparison.Ordinal));
        string[] sweep = ["sweep", "out.yaml", "-n", "2", "--seed", seed];
        var ended = _rcsim.Run([.. sweep, "--quiet"]);
        Assert.Equal((0, "", ""), (ended.Code, ended.Output, ended.Error));

        var again = _rcsim.Run(sweep);
        Assert.Contains("Nothing was left to run", again.Output, StringComparison.Ordinal);
        var folder = Path.Combine("results", $"sweep-craft-2-{seed}");
        Assert.All(
            _rcsim.Contents.Except(["ferries.yaml", "out.yaml", "study.yaml"]),
            file => Assert.StartsWith(folder, file, StringComparison.Ordinal)
        );

        using var json = JsonDocument.Parse(_rcsim.Run([.. sweep, "--json", "--quiet"]).Output);
        Assert.Equal(seed, json.RootElement.GetProperty("seed").GetString());
        Assert.Equal(9, json.RootElement.GetProperty("points").GetArrayLength());
    }

    [Fact]
    public void A_name_that_would_lead_out_of_the_results_is_refused_before_any_work()
    {
        _rcsim.Write("out.yaml", Study.Replace("name: craft", "name: ../../craft", StringComparison.Ordinal));
        var before = _rcsim.Contents.ToList();
        var ended = _rcsim.Run("sweep", "out.yaml", "-n", "2");
        Assert.Equal(2, ended.Code);
        Assert.Contains("error RC020: name cannot be '../../craft'", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, _rcsim.Contents);
    }

    [Fact]
    public void A_seed_in_the_study_is_read_in_full_and_a_wrong_one_told()
    {
        _rcsim.Write("great.yaml", Study + "\nseed: 9223372036854775809\n");
        var ended = _rcsim.Run("sweep", "great.yaml", "-n", "1");
        Assert.Contains(
            "results/sweep-craft-9223372036854775809",
            ended.Output.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );

        _rcsim.Write("wrong.yaml", Study + "\nseed: -1\n");
        var refused = _rcsim.Run("sweep", "wrong.yaml");
        Assert.Equal(2, refused.Code);
        Assert.Contains("a whole number from 0 to 18446744073709551615", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_end_with_2_and_leave_nothing_behind()
    {
        _rcsim.Write("bad.yaml", Study.Replace("sites.north.craft", "sites.noth.craft", StringComparison.Ordinal));
        var ended = _rcsim.Run("sweep", "bad.yaml", "--out", "results");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("bad.yaml:4:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean sites.north.craft?", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, _rcsim.Run("sweep").Code);
        Assert.Equal(2, _rcsim.Run("sweep", "export", "none.sqlite", "--csv", "a.csv").Code);
        Assert.Equal(2, _rcsim.Run("sweep", "export", "ferries.yaml", "--csv", "a.csv").Code);
        Assert.Equal(["bad.yaml", "ferries.yaml", "study.yaml"], _rcsim.Contents);
    }
}
