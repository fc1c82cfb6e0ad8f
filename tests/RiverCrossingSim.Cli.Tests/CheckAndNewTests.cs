using System.Text.Json;

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
        Assert.Equal(
            (
                0,
                """
                ferries.yaml:1:1: note RC301: the key 'question' says what a scenario is there to answer; the report opens with it
                    1 | name: ferries
                      | ^
                ferries.yaml:6:3: note RC303: assumptions.width: a 'source' or a 'note' tells the reader of the report why the range is what it is
                    6 |   width: uniform(600 m, 1400 m)
                      |   ^^^^^

                """
            ),
            (ended.Code, ended.Error)
        );
        Assert.Equal(
            """
            ferries.yaml: 2 notes. 600 people and 80 vehicles in 2 units, 2 sites, 1 fire source, 1 assumption.
            Of 84 figures, 0 have a source, 24 are the author's own, and 60 are defaults.

            """,
            ended.Output
        );
    }

    [Fact]
    public void Strict_ends_with_code_2_for_a_warning_but_not_for_a_note()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        Assert.Equal(0, _rcsim.Run("check", "boat.yaml", "--strict").Code);
        Assert.Equal(
            2,
            _rcsim.Run("check", "boat.yaml", "--strict", "--set", "sites.landing.crossing-time=3 min").Code
        );
    }

    [Fact]
    public void A_warning_that_the_file_accepts_passes_the_strict_check_and_its_reason_is_told()
    {
        _rcsim.Write("boat.yaml", Samples.Boat + "\naccept: {RC113: the drill gave both}\n");
        string[] words = ["check", "boat.yaml", "--strict", "--set", "sites.landing.crossing-time=3 min"];
        var ended = _rcsim.Run(words);
        Assert.Equal(0, ended.Code);
        Assert.Contains(
            "\nAccepted: RC113 at sites.landing.speed: the drill gave both\n",
            ended.Output,
            StringComparison.Ordinal
        );

        var accepted = JsonDocument.Parse(_rcsim.Run([.. words, "--json"]).Output).RootElement.GetProperty("accepted");
        var only = Assert.Single(accepted.EnumerateArray());
        Assert.Equal("the drill gave both", only.GetProperty("reason").GetString());
        Assert.Equal("sites.landing.speed", only.GetProperty("path").GetString());
    }

    [Fact]
    public void Sources_can_be_required()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        var ended = _rcsim.Run("check", "boat.yaml", "--require-sources");
        Assert.Equal(2, ended.Code);
        Assert.Contains(
            "boat.yaml:6:10: error RC130: river.width: 400 m has no source",
            ended.Error,
            StringComparison.Ordinal
        );

        _rcsim.Write("boat.yaml", Samples.Boat + "\nsource: a drill, 2 May 2019\n");
        Assert.Equal(0, _rcsim.Run("check", "boat.yaml", "--require-sources").Code);
    }

    [Fact]
    public void Json_has_every_problem_with_its_place_and_nothing_else()
    {
        _rcsim.Write("bad.yaml", Samples.Bad);
        var ended = _rcsim.Run("check", "bad.yaml", "--json");
        Assert.Equal((2, ""), (ended.Code, ended.Error));
        var found = JsonDocument.Parse(ended.Output).RootElement;
        Assert.Equal("bad.yaml", found.GetProperty("file").GetString());
        Assert.Equal(found.GetProperty("errors").GetInt32(), found.GetProperty("problems").GetArrayLength());
        var first = found.GetProperty("problems")[0];
        Assert.Equal(
            ("error", "RC014", 2, 10, "horizon", "horizon: 4"),
            (
                first.GetProperty("severity").GetString(),
                first.GetProperty("code").GetString(),
                first.GetProperty("line").GetInt32(),
                first.GetProperty("column").GetInt32(),
                first.GetProperty("path").GetString(),
                first.GetProperty("source-line").GetString()
            )
        );
    }

    [Fact]
    public void A_code_is_explained_without_a_file()
    {
        var ended = _rcsim.Run("check", "--explain", "rc105");
        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.StartsWith("# RC105: ", ended.Output, StringComparison.Ordinal);

        var unknown = _rcsim.Run("check", "--explain", "RC999");
        Assert.Equal((2, ""), (unknown.Code, unknown.Output));
        Assert.Contains("  RC105  ", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_told_and_does_not_keep_a_scenario_from_running()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        var ended = _rcsim.Run("check", "boat.yaml", "--set", "sites.landing.crossing-time=3 min");
        Assert.Equal(0, ended.Code);
        Assert.Contains("warning", ended.Error, StringComparison.Ordinal);
        Assert.StartsWith(
            "boat.yaml: 1 warning, 2 notes. 100 people and 0 vehicles",
            ended.Output,
            StringComparison.Ordinal
        );
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
        Assert.Equal(
            (
                0,
                "Wrote ford.yaml, and scenario.schema.json, by which editors complete and explain it. Next: rcsim run ford.yaml\n"
            ),
            (made.Code, made.Output)
        );
        Assert.StartsWith(
            "# yaml-language-server: $schema=scenario.schema.json\n",
            _rcsim.Read("ford.yaml"),
            StringComparison.Ordinal
        );
        Assert.Contains("scenario.schema.json", _rcsim.Contents);
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
