using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class ForecastCommandTests : IDisposable
{
    const string Seen = """
        name: seen
        title: One hour after the order
        as-of: 1 h
        observed:
          - {quantity: ended, is: false}
          - {quantity: vehicles-across, low: 20, high: 50, source: a drone}
          - {quantity: trips, site: north, low: 3, high: 5}
        """;

    readonly Rcsim _rcsim = new();

    public ForecastCommandTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write("bad.yaml", Samples.Bad);
        _rcsim.Write("seen.yaml", Seen);
        _rcsim.Write("nothing.yaml", "name: nothing\nas-of: 1 h\n");
        _rcsim.Write("wrong.yaml", "name: w\nas-of: 6 h\nobserved: [{quantity: trip, low: 1, high: 2}]\n");
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void The_answer_comes_first_then_how_wrong_such_forecasts_are()
    {
        var ended = _rcsim.Run("forecast", "ferries.yaml", "--observed", "seen.yaml", "-n", "400", "--within", "2h");
        Assert.Equal(0, ended.Code);
        var said = string.Join(' ', ended.Output.Split('\n').Select(line => line.Trim()));
        Assert.Contains("One hour after the order", said, StringComparison.Ordinal);
        var (answer, record) = (
            said.IndexOf("From what was seen up to 1 h, the chance to be done within 2 h is", StringComparison.Ordinal),
            said.IndexOf("How wrong such forecasts are: of 200 replications", StringComparison.Ordinal)
        );
        Assert.True(answer >= 0 && answer < record, said);
        Assert.Contains("loaded trips at north, 3 to 5, at 1 h", said, StringComparison.Ordinal);
        Assert.Contains("results/forecast-seen-1/report.html opens in a browser.", said, StringComparison.Ordinal);
        var page = _rcsim.Read("results", "forecast-seen-1", "report.html");
        Assert.Contains("Vehicles across, 20 to 50, at", page, StringComparison.Ordinal);
        Assert.Contains("a drone", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_the_summary_and_nothing_seen_gives_back_what_was_known()
    {
        var ended = _rcsim.Run(
            "forecast",
            "ferries.yaml",
            "--observed",
            "nothing.yaml",
            "-n",
            "200",
            "--json",
            "--quiet"
        );
        Assert.Equal(0, ended.Code);
        using var summary = JsonDocument.Parse(ended.Output);
        foreach (var chance in summary.RootElement.GetProperty("chances").EnumerateArray())
        {
            Assert.Equal(chance.GetProperty("before").GetDouble(), chance.GetProperty("after").GetDouble());
        }
        Assert.Equal(JsonValueKind.Null, summary.RootElement.GetProperty("coverage").ValueKind);
        using var manifest = JsonDocument.Parse(_rcsim.Read("results", "forecast-nothing-1", "manifest.json"));
        Assert.Equal("forecast", manifest.RootElement.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("Option '--observed' is required", "ferries.yaml")]
    [InlineData("did you mean 'trips'?", "ferries.yaml", "--observed", "wrong.yaml")]
    [InlineData("none.yaml", "ferries.yaml", "--observed", "none.yaml")]
    [InlineData("bad.yaml", "bad.yaml", "--observed", "seen.yaml")]
    [InlineData("--within may be 4 days at most", "ferries.yaml", "--observed", "seen.yaml", "--within", "9d")]
    [InlineData("-n takes a whole number from 200", "ferries.yaml", "--observed", "seen.yaml", "-n", "20")]
    public void What_is_wrong_is_said_before_any_work(string said, params string[] args)
    {
        var ended = _rcsim.Run(["forecast", .. args]);
        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_rcsim.Contents, path => path.StartsWith("results", StringComparison.Ordinal));
    }
}
