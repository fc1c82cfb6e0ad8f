using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class SensitivityTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public SensitivityTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void It_ranks_the_factors_and_writes_report_tables_and_json()
    {
        string[] small = ["sensitivity", "ferries.yaml", "-n", "16", "--trajectories", "10", "--output", "duration"];
        var ended = _rcsim.Run([
            .. small,
            "--factor",
            "width",
            "--factor",
            "sites.north.craft=integer(1, 6)",
            "--out",
            "out",
        ]);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("  1. ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("sites-north-craft", ended.Output, StringComparison.Ordinal);
        Assert.Contains("<svg", _rcsim.Read("out", "report.html"), StringComparison.Ordinal);
        Assert.StartsWith("output,factor,kind,mu_star", _rcsim.Read("out", "screening.csv"), StringComparison.Ordinal);
        Assert.StartsWith("output,factor,first", _rcsim.Read("out", "indices.csv"), StringComparison.Ordinal);

        var json = _rcsim.Run([.. small, "--json", "--quiet", "--out", "json"]);
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(10, document.RootElement.GetProperty("trajectories").GetInt32());
        Assert.Equal(2, _rcsim.Run([.. small, "--out", "json"]).Code);
    }

    [Fact]
    public void Mistakes_are_told_together_and_end_with_2()
    {
        var ended = _rcsim.Run("sensitivity", "ferries.yaml", "--factor", "widht", "--output", "duraton");
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("did you mean 'width'?", ended.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'duration'?", ended.Error, StringComparison.Ordinal);
        Assert.Equal(["ferries.yaml"], _rcsim.Contents);
    }
}
