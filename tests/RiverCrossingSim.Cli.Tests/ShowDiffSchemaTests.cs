using System.Text.Json;

namespace RiverCrossingSim.Cli.Tests;

public sealed class ShowDiffSchemaTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public ShowDiffSchemaTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write(
            "slow.yaml",
            "extends: ferries.yaml\ntitle: Slow\nsites:\n  north: {speed: 5 km/h, craft: 2}\n  south: null\n"
        );
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void What_is_shown_is_the_same_scenario()
    {
        var shown = _rcsim.Run("show", "slow.yaml", "--set", "river.width=900 m", "--set", "sites.*.far-berths=4");
        Assert.Equal((0, ""), (shown.Code, shown.Error));
        _rcsim.Write("shown.yaml", shown.Output);
        Assert.Equal(WithoutMarks(shown), WithoutMarks(_rcsim.Run("show", "shown.yaml")));
        var diff = _rcsim.Run("diff", "slow.yaml", "shown.yaml");
        Assert.Equal(1, diff.Code);
        Assert.Equal(
            """
            river.width
              - width
              + 900 m
            sites.north.far-berths
              - 2
              + 4
            2 differences can change results.

            """,
            diff.Output
        );
    }

    [Fact]
    public void Differences_are_told_in_the_words_of_the_file()
    {
        var ended = _rcsim.Run("diff", "ferries.yaml", "slow.yaml");
        Assert.Equal((1, ""), (ended.Code, ended.Error));
        Assert.Equal(
            """
            sites.north.craft
              - 3
              + 2
            sites.north.speed
              - 8 km/h
              + 5 km/h
            sites.south
              - ferries
            title (changes no result)
              - none
              + Slow
            3 differences can change results, 1 more does not.

            """,
            ended.Output
        );
        var json = JsonDocument.Parse(_rcsim.Run("diff", "ferries.yaml", "slow.yaml", "--json").Output).RootElement;
        Assert.Equal("5 km/h", json[1].GetProperty("new").GetString());
        Assert.True(json[1].GetProperty("changes-results").GetBoolean());
    }

    [Fact]
    public void The_same_scenario_has_no_difference_and_a_bad_one_ends_with_code_2()
    {
        var same = _rcsim.Run("diff", "ferries.yaml", "ferries.yaml");
        Assert.Equal((0, "No difference.\n"), (same.Code, same.Output));
        _rcsim.Write("bad.yaml", Samples.Bad);
        var bad = _rcsim.Run("diff", "ferries.yaml", "bad.yaml");
        Assert.Equal((2, ""), (bad.Code, bad.Output));
        Assert.Contains("bad.yaml:2:10: error", bad.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_is_a_json_schema_and_the_reference_has_every_part()
    {
        var schema = JsonDocument.Parse(_rcsim.Run("schema").Output).RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Contains(
            "### `sites.NAME` with `means: ferries`",
            _rcsim.Run("schema", "--reference").Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "| `site.*.trips` |  | Loaded trips. |",
            _rcsim.Run("schema", "--columns").Output,
            StringComparison.Ordinal
        );
    }

    static string WithoutMarks(Ended shown) => shown.Output.Replace("    # default", "", StringComparison.Ordinal);
}
