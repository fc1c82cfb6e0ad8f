namespace RiverCrossingSim.Cli.Tests;

public sealed class DescribeTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public DescribeTests() => _rcsim.Write("ferries.yaml", Samples.Ferries);

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void It_writes_markdown_page_and_diagram()
    {
        var ended = _rcsim.Run("describe", "ferries.yaml");

        Assert.Equal(0, ended.Code);
        Assert.Equal(
            "Description in results/describe-ferries; results/describe-ferries/description.html opens in a browser.\n",
            ended.Output
        );
        Assert.Equal(
            [
                "ferries.yaml",
                "results/describe-ferries/crossing.svg",
                "results/describe-ferries/description.html",
                "results/describe-ferries/description.md",
                "results/describe-ferries/manifest.json",
            ],
            _rcsim.Contents
        );
        var text = _rcsim.Read("results", "describe-ferries", "description.md");
        Assert.Contains("![Diagram of the crossing](crossing.svg)", text, StringComparison.Ordinal);
        Assert.Contains("| width | uniform(600, 1,400 m) |", text, StringComparison.Ordinal);
        Assert.Contains("rcsim describe ferries.yaml writes this description", text, StringComparison.Ordinal);
        // The docstrings of the model are shipped with the tool.
        Assert.Contains(
            "Chooses the load of a craft: vehicles in order of priority, first fit",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_older_description_is_kept_without_force()
    {
        Assert.Equal(0, _rcsim.Run("describe", "ferries.yaml", "--out", "model").Code);
        var before = _rcsim.Read("model", "description.md");
        var refused = _rcsim.Run("describe", "ferries.yaml", "--out", "model", "--set", "river.width=900 m");

        Assert.Equal((2, ""), (refused.Code, refused.Output));
        Assert.Equal(
            "rcsim: model holds a description already; --force replaces it, --out gives another folder.\n",
            refused.Error[refused.Error.IndexOf("rcsim:", StringComparison.Ordinal)..]
        );
        Assert.Equal(before, _rcsim.Read("model", "description.md"));
        Assert.Equal(
            0,
            _rcsim.Run("describe", "ferries.yaml", "--out", "model", "--set", "river.width=900 m", "--force").Code
        );
        Assert.Contains("a river 900 m wide", _rcsim.Read("model", "description.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_scenario_is_told_and_nothing_is_written()
    {
        _rcsim.Write("bad.yaml", Samples.Bad);
        var before = _rcsim.Contents.ToList();
        var ended = _rcsim.Run("describe", "bad.yaml");

        Assert.Equal((2, ""), (ended.Code, ended.Output));
        Assert.Contains("bad.yaml:2:10: error", ended.Error, StringComparison.Ordinal);
        Assert.Contains("personnel", ended.Error, StringComparison.Ordinal);
        Assert.Equal(before, _rcsim.Contents);
        Assert.Equal(2, _rcsim.Run("describe", "no-such-file.yaml").Code);
        Assert.Equal(2, _rcsim.Run("describe", "--frob").Code);
    }

    [Fact]
    public void Help_explains_every_option()
    {
        var ended = _rcsim.Run("describe", "--help");

        Assert.Equal(0, ended.Code);
        Assert.Equal(
            """
            Description:
              Describe a scenario's model by the STRESS-DES guideline, with a diagram of the crossing.

            Usage:
              rcsim describe <FILE> [options]

            Arguments:
              <FILE>  The scenario file.

            Options:
              --set <path=value>  Set a value of the file, such as river.width=900m; may be repeated, and the path may
                                  hold * for any name.
              --out <DIR>         Results folder, results/describe-<name> if not given.
              --force             Replace an older description in that folder.
              --quiet             Tell problems only.
              -?, -h, --help      Show help and usage information

            Examples:
              rcsim describe ford.yaml
              rcsim describe ford.yaml --set river.width=900m --out paper/model --force
            """,
            string.Join('\n', ended.Output.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd()))
        );
    }
}
