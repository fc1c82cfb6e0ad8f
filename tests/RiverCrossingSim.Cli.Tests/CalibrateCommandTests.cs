using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class CalibrateCommandTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public CalibrateCommandTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write(
            "seen.yaml",
            "name: seen\ntitle: One hour after the order\nas-of: 1 h\nobserved:\n"
                + "  - {quantity: vehicles-across, low: 20, high: 50}\n  - {quantity: trips, site: north, low: 3, high: 5}\n"
        );
        _rcsim.Write("never.yaml", "name: never\nas-of: 1 h\nobserved: [{quantity: trips, low: 9000, high: 9900}]\n");
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void What_fits_is_a_scenario_that_the_other_commands_take()
    {
        var ended = _rcsim.Run("calibrate", "ferries.yaml", "--observed", "seen.yaml", "-n", "300", "--out", "fit");
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains("What was seen says", said, StringComparison.Ordinal);
        Assert.Contains("How wrong such calibrations are: with 100 replications", said, StringComparison.Ordinal);
        Assert.Contains("fit/calibrated.yaml is the scenario with what fits", said, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(_rcsim.Read("fit", "manifest.json"));
        Assert.Equal("calibrate", manifest.RootElement.GetProperty("kind").GetString());

        var file = Path.Combine("fit", "calibrated.yaml");
        foreach (
            var command in new string[][]
            {
                ["check", file],
                ["run", file, "-n", "20", "--quiet"],
                ["levels", file, "--assumptions", "20", "--chance", "2", "--quiet"],
                ["sensitivity", file, "-n", "32", "--trajectories", "10", "--quiet"],
                ["compare", "ferries.yaml", file, "-n", "20", "--quiet"],
                ["explain", file, "-n", "20", "--quiet"],
                ["replay", file],
                ["describe", file, "--out", "described"],
                ["forecast", file, "--observed", "seen.yaml", "-n", "200", "--quiet"],
                ["calibrate", file, "--observed", "seen.yaml", "-n", "200", "--quiet", "--out", "again"],
            }
        )
        {
            var answer = _rcsim.Run(command);
            Assert.True(answer.Code == 0, $"{string.Join(' ', command)}: {answer.Error}");
        }
        _rcsim.Write("shown.yaml", _rcsim.Run("show", file).Output);
        Assert.Equal(0, _rcsim.Run("diff", file, "shown.yaml").Code);
    }

    [Fact]
    public void Json_is_the_summary()
    {
        var ended = _rcsim.Run(
            "calibrate",
            "ferries.yaml",
            "--observed",
            "seen.yaml",
            "-n",
            "200",
            "--json",
            "--quiet"
        );
        Assert.Equal(0, ended.Code);
        using var summary = JsonDocument.Parse(ended.Output);
        Assert.Equal("seen", summary.RootElement.GetProperty("name").GetString());
        Assert.True(summary.RootElement.GetProperty("rows").GetInt32() > 0);
        Assert.Contains(Path.Combine("results", "calibrate-seen-1", "draws.csv"), _rcsim.Contents);
    }

    [Fact]
    public void Where_nothing_fits_the_answer_is_no_and_there_is_no_scenario()
    {
        var ended = _rcsim.Run("calibrate", "ferries.yaml", "--observed", "never.yaml", "-n", "200", "--out", "none");
        Assert.Equal(1, ended.Code);
        Assert.Contains("No assumptions fit", ended.Output, StringComparison.Ordinal);
        Assert.Contains("no scenario was written", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_rcsim.Contents, path => path.EndsWith("calibrated.yaml", StringComparison.Ordinal));
        Assert.Contains(Path.Combine("none", "summary.json"), _rcsim.Contents);
    }

    [Theory]
    [InlineData("Option '--observed' is required", "ferries.yaml")]
    [InlineData("none.yaml", "ferries.yaml", "--observed", "none.yaml")]
    [InlineData("-n takes a whole number from 200", "ferries.yaml", "--observed", "seen.yaml", "-n", "20")]
    public void What_is_wrong_is_said_before_any_work(string said, params string[] args)
    {
        var ended = _rcsim.Run(["calibrate", .. args]);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_rcsim.Contents, path => path.StartsWith("results", StringComparison.Ordinal));
    }
}
