namespace RiverCrossingSim.Cli.Tests;

public sealed class CheckAndNewTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void Check_says_what_a_sound_scenario_holds()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        var ended = _rcsim.Run("check", "ferries.yaml");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Equal(
            "ferries.yaml: no problems. 600 people and 80 vehicles in 2 units, 2 sites, 1 fire source, 1 assumption.\n",
            ended.Output
        );
    }

    [Fact]
    public void A_warning_is_told_and_does_not_keep_a_scenario_from_running()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        var ended = _rcsim.Run("check", "boat.yaml", "--set", "sites.landing.crossing-time=3 min");
        Assert.Equal(0, ended.Code);
        Assert.Contains("warning", ended.Error, StringComparison.Ordinal);
        Assert.StartsWith("boat.yaml: 1 warning. 100 people and 0 vehicles", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_tells_all_problems_at_once_with_their_lines()
    {
        _rcsim.Write("bad.yaml", Samples.Bad);
        var ended = _rcsim.Run("check", "bad.yaml");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        foreach (var place in new[] { "bad.yaml:2:", "bad.yaml:4:", "bad.yaml:8:" })
        {
            Assert.Contains(place, ended.Error, StringComparison.Ordinal);
        }
        Assert.Contains("width", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_set_from_outside_is_checked_as_well()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        Assert.Equal(0, _rcsim.Run("check", "ferries.yaml", "--set", "sites.*.craft=7").Code);
        var ended = _rcsim.Run("check", "ferries.yaml", "--set", "sites.*.crft=7", "--set", "river.width=1 kg");
        Assert.Equal(2, ended.Code);
        Assert.Contains("crft", ended.Error, StringComparison.Ordinal);
        Assert.Contains("kg", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_writes_a_scenario_that_runs()
    {
        var made = _rcsim.Run("new", "ford");
        Assert.Equal((0, "Wrote ford.yaml. Next: rcsim run ford.yaml\n"), (made.Code, made.Output));
        Assert.Equal(0, _rcsim.Run("check", "ford.yaml").Code);
        Assert.Equal(0, _rcsim.Run("run", "ford.yaml", "-n", "20", "--quiet").Code);
        Assert.Contains(Path.Combine("results", "ford-1", "report.html"), _rcsim.Contents);
    }

    [Fact]
    public void New_never_replaces_a_file_unless_forced()
    {
        _rcsim.Write("ford.yaml", "mine");
        var refused = _rcsim.Run("new", "ford");
        Assert.Equal(2, refused.Code);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", _rcsim.Read("ford.yaml"));

        Assert.Equal(0, _rcsim.Run("new", "ford", "--force").Code);
        Assert.NotEqual("mine", _rcsim.Read("ford.yaml"));
    }
}
