using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class CancellationTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void An_interrupted_run_writes_the_first_replications_of_the_whole_run()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        var ended = _rcsim.RunAndInterrupt(
            [TimeSpan.FromSeconds(3)],
            ["run", "ferries.yaml", "-n", "10000000", "--out", "cut"]
        );
        Assert.Equal(130, ended.Code);
        Assert.Contains("Cancelled: writing what is finished.", ended.Error, StringComparison.Ordinal);
        Assert.Contains(
            "The run was cancelled: what follows is from the first",
            ended.Output,
            StringComparison.Ordinal
        );

        var cut = _rcsim.Read("cut", "replications.csv").Split('\n');
        var done = cut.Length - 2;
        Assert.True(done > 0);
        using var summary = JsonDocument.Parse(_rcsim.Read("cut", "summary.json"));
        using var manifest = JsonDocument.Parse(_rcsim.Read("cut", "manifest.json"));
        Assert.True(summary.RootElement.GetProperty("partial").GetBoolean());
        Assert.True(manifest.RootElement.GetProperty("partial").GetBoolean());
        Assert.Equal(done, summary.RootElement.GetProperty("replications").GetInt32());
        Assert.Equal(done, manifest.RootElement.GetProperty("replications").GetProperty("count").GetInt32());

        _rcsim.Run("run", "ferries.yaml", "-n", $"{done}", "--out", "whole", "--quiet");
        Assert.Equal(_rcsim.Read("whole", "replications.csv"), _rcsim.Read("cut", "replications.csv"));
        Assert.Equal(_rcsim.Read("whole", "timeline.csv"), _rcsim.Read("cut", "timeline.csv"));
        Assert.Equal(_rcsim.Read("whole", "stages.csv"), _rcsim.Read("cut", "stages.csv"));
    }

    [Fact]
    public void A_second_interrupt_ends_at_once_and_leaves_no_result()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        var ended = _rcsim.RunAndInterrupt(
            [TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(0.2)],
            ["run", "ferries.yaml", "-n", "10000000", "--out", "cut"]
        );
        Assert.Equal((130, ""), (ended.Code, ended.Output));
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "cut")));
    }
}
