using System.Diagnostics;
using System.Globalization;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>Commands killed at random moments, as <c>kill -9</c> does: a few times, and with <c>RCSIM_ALL=1</c> 100 and 150 times.</summary>
public sealed class KillTests : IDisposable
{
    const string Study = """
        name: craft
        scenario: ferries.yaml
        factors:
          north: {path: sites.north.craft, values: [1, 2, 3]}
          width: [600 m, 1000 m]
        replications: 60
        outputs: [duration]
        """;

    static readonly bool IsLong = Environment.GetEnvironmentVariable("RCSIM_ALL") == "1";

    readonly Rcsim _rcsim = new();

    public KillTests()
    {
        _rcsim.Write("ferries.yaml", Samples.Ferries);
        _rcsim.Write("boat.yaml", Samples.Boat);
        _rcsim.Write("study.yaml", Study);
    }

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void A_forced_run_that_is_killed_leaves_the_old_or_the_new_result()
    {
        var random = new Random(1);
        var result = Path.Combine(_rcsim.Folder, "out");
        string[] run = ["run", "boat.yaml", "-n", "20", "--quiet", "--out", "out"];
        Assert.Equal(0, _rcsim.Run([.. run, "--seed", "1"]).Code);
        File.WriteAllText(Path.Combine(result, "note.txt"), "mine");
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, _rcsim.Run([.. run, "--seed", "1", "--force"]).Code);
        var whole = clock.Elapsed;
        for (var kill = 1; kill <= (IsLong ? 100 : 4); kill++)
        {
            // Most moments are those when files are written and moved, at the end.
            var share = kill % 4 == 0 ? random.NextDouble() : 0.6 + (0.4 * random.NextDouble());
            _rcsim.RunAndKill(whole * share, [.. run, "--seed", $"{kill + 1}", "--force"]);
            // The next command is refused, since there is a result, and puts back what was cut between two renames.
            var refused = _rcsim.Run([.. run, "--seed", "1"]);
            Assert.Equal(2, refused.Code);
            Assert.Contains("holds a result already", refused.Error, StringComparison.Ordinal);
            Assert.InRange(int.Parse(ResultFolders.Seed(result)!, CultureInfo.InvariantCulture), 1, kill + 1);
            Assert.Equal("mine", File.ReadAllText(Path.Combine(result, "note.txt")));
        }
    }

    [Fact]
    public void A_sweep_that_is_killed_again_and_again_ends_with_the_same_bytes()
    {
        string[] sweep = ["sweep", "study.yaml", "--threads", "2", "--quiet", "--out"];
        var clock = Stopwatch.StartNew();
        Assert.Equal(0, _rcsim.Run([.. sweep, "whole"]).Code);
        var longest = clock.Elapsed;
        var random = new Random(2);
        for (var kill = 1; kill <= (IsLong ? 150 : 4); kill++)
        {
            if (!_rcsim.RunAndKill(longest * (0.1 + (0.9 * random.NextDouble())), [.. sweep, "cut"]))
            {
                // It was done before it could be killed: the next begins anew.
                IsTheSame();
                Directory.Delete(Path.Combine(_rcsim.Folder, "cut"), recursive: true);
                continue;
            }
            if (Directory.Exists(Path.Combine(_rcsim.Folder, "cut")))
            {
                ResultFolders.Whole(Path.Combine(_rcsim.Folder, "cut"));
            }
        }
        Assert.Equal(0, _rcsim.Run([.. sweep, "cut"]).Code);
        IsTheSame();
    }

    void IsTheSame()
    {
        foreach (var file in new[] { "replications.csv", "points.csv", "columns.csv" })
        {
            Assert.Equal(_rcsim.Read("whole", file), _rcsim.Read("cut", file));
        }
        Assert.NotNull(ResultFolders.Whole(Path.Combine(_rcsim.Folder, "cut")));
    }
}
