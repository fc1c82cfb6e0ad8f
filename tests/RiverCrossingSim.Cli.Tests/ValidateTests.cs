using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void It_prints_the_scoreboard_and_writes_the_same_files_on_any_number_of_threads()
    {
        var one = _rcsim.Run("validate", "--only", "exact-cases", "--threads", "1", "--out", "one");
        Assert.Equal(0, one.Code);
        Assert.Contains("it passed every one", one.Output, StringComparison.Ordinal);
        Assert.Matches(@"exact-cases +\d+ +\d+ +0 +0 ", one.Output);
        Assert.Equal(
            ["one/checks.csv", "one/manifest.json", "one/validation.html", "one/validation.json"],
            _rcsim.Contents
        );

        var two = _rcsim.Run(
            "validate",
            "--only",
            "exact-cases",
            "--threads",
            "2",
            "--out",
            "two",
            "--json",
            "--quiet"
        );
        Assert.Equal(two.Output, _rcsim.Read("two", "validation.json"));
        Assert.Equal(_rcsim.Read("one", "validation.json"), _rcsim.Read("two", "validation.json"));
        Assert.Equal(_rcsim.Read("one", "checks.csv"), _rcsim.Read("two", "checks.csv"));

        var again = _rcsim.Run("validate", "--only", "exact-cases", "--out", "one");
        Assert.Equal(2, again.Code);
        Assert.Contains("--force replaces it", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_is_not_there_is_told_with_those_that_are()
    {
        var ended = _rcsim.Run("validate", "--only", "exact-cases", "queues");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("queueing-formulas", ended.Error, StringComparison.Ordinal);
        Assert.Contains("not 'queues'", ended.Error, StringComparison.Ordinal);
        Assert.Empty(_rcsim.Contents);
    }

    [Fact]
    public void An_interrupted_validation_writes_what_is_finished()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        var ended = _rcsim.RunAndInterrupt(
            [TimeSpan.FromSeconds(2)],
            ["validate", "--only", "queueing-formulas", "--threads", "1", "--out", "cut"]
        );
        Assert.Equal(130, ended.Code);
        Assert.Contains("Cancelled: writing what is finished.", ended.Error, StringComparison.Ordinal);
        Assert.Contains("not run", ended.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_rcsim.Read("cut", "validation.json"));
        Assert.True(json.RootElement.GetProperty("partial").GetBoolean());
        Assert.True(json.RootElement.GetProperty("not_run").GetInt32() > 0);
        Assert.Contains("Partial validation", _rcsim.Read("cut", "validation.html"), StringComparison.Ordinal);
    }
}
