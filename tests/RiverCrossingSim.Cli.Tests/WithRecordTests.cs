namespace RiverCrossingSim.Cli.Tests;

/// <summary>How wrong the model has been stands beside a forecast where that is asked for, and in the report that is rendered again.</summary>
public sealed class WithRecordTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public WithRecordTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void It_is_said_by_the_run_and_by_its_report_rendered_again()
    {
        var ended = _rcsim.Run("run", "ferries.yaml", "-n", "30", "--with-record", "--out", "with");
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains("past crossings this model was up to", said, StringComparison.Ordinal);
        Assert.Contains("The forecast is not widened by that record", said, StringComparison.Ordinal);
        var (page, summary) = (_rcsim.Read("with", "report.html"), _rcsim.Read("with", "summary.json"));
        Assert.Contains("past crossings this model was", page, StringComparison.Ordinal);
        Assert.Contains("\"held_by_the_others\"", summary, StringComparison.Ordinal);
        Assert.Equal(0, _rcsim.Run("report", "with").Code);
        Assert.Equal((page, summary), (_rcsim.Read("with", "report.html"), _rcsim.Read("with", "summary.json")));

        var without = _rcsim.Run("run", "ferries.yaml", "-n", "30", "--out", "without");
        Assert.DoesNotContain("past crossings", without.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"record\"", _rcsim.Read("without", "summary.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("with_record", _rcsim.Read("without", "manifest.json"), StringComparison.Ordinal);
    }
}
