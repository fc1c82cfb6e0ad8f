using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>A run cut into shards, as on several machines, and put together again.</summary>
public sealed class ShardTests : IDisposable
{
    readonly Rcsim _rcsim = new();

    public ShardTests()
    {
        _rcsim.Write("boat.yaml", Samples.Boat);
        _rcsim.Write("ferries.yaml", Samples.Ferries);
    }

    string Shared => Path.Combine(_rcsim.Folder, "shared");

    public void Dispose() => _rcsim.Dispose();

    [Fact]
    public void Shards_put_together_are_the_files_of_one_machine_byte_for_byte()
    {
        string[] command = ["run", "ferries.yaml", "-n", "30", "--seed", "7", "--within", "9h", "--out", "shared"];
        Assert.Equal(0, _rcsim.Run([.. command, "--quiet"]).Code);
        Directory.Move(Shared, Path.Combine(_rcsim.Folder, "alone"));
        foreach (var shard in new[] { "2/4", "1/4", "4/4", "3/4" })
        {
            Assert.Equal(0, _rcsim.Run([.. command, "--quiet", "--shard", shard]).Code);
        }
        var merged = _rcsim.Run("merge", "shared");
        Assert.Equal((0, ""), (merged.Code, merged.Error));
        Assert.Contains("Results in shared;", merged.Output, StringComparison.Ordinal);
        var names = Files("alone").ToArray();
        Assert.Equal(names, Files("shared").Where(name => !name.EndsWith(".shard", StringComparison.Ordinal)));
        foreach (var name in names.Where(name => name != "manifest.json"))
        {
            Assert.True(Bytes("alone", name).AsSpan().SequenceEqual(Bytes("shared", name)), name);
        }
        Assert.Equal(Manifest("alone"), Manifest("shared"));
        Assert.Equal(0, _rcsim.Run("report", "shared", "--quiet").Code);
    }

    [Fact]
    public void What_is_missing_is_said_as_a_job_array_and_nothing_is_written()
    {
        Shard("boat.yaml", "1/4");
        Shard("boat.yaml", "3/4");
        var ended = _rcsim.Run("merge", "shared");
        Assert.Equal(75, ended.Code);
        Assert.Equal(
            "rcsim: shared: replications 5 to 9, 15 to 19 are missing; run again the shards --array=2,4.",
            ended.Error.Trim()
        );
        Assert.All(Files("shared"), name => Assert.EndsWith(".shard", name, StringComparison.Ordinal));
        var status = _rcsim.Run("merge", "shared", "--status");
        Assert.Equal((75, "10 of 20 replications are there."), (status.Code, status.Output.Trim()));
        Assert.Equal(0, _rcsim.Run("merge", "shared", "--partial", "--out", "part", "--quiet").Code);
        Assert.Equal(
            6,
            _rcsim.Read("part", "replications.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );
        Assert.Contains("\"partial\": true", _rcsim.Read("part", "manifest.json"), StringComparison.Ordinal);
        Shard("boat.yaml", "2/4");
        Shard("boat.yaml", "4/4");
        Assert.Equal(0, _rcsim.Run("merge", "shared", "--status").Code);
    }

    [Fact]
    public void The_first_part_missing_leaves_nothing_to_take()
    {
        Shard("boat.yaml", "2/2");
        var ended = _rcsim.Run("merge", "shared", "--partial", "--out", "part");
        Assert.Equal(75, ended.Code);
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "part")));
    }

    [Fact]
    public void A_damaged_shard_is_told_and_run_again_and_a_whole_one_is_not()
    {
        Shard("boat.yaml", "1/2");
        Shard("boat.yaml", "2/2");
        var file = Path.Combine(Shared, Files("shared").First());
        var bytes = File.ReadAllBytes(file);
        bytes[^100] ^= 1;
        File.WriteAllBytes(file, bytes);
        var ended = _rcsim.Run("merge", "shared");
        Assert.Equal(75, ended.Code);
        Assert.Contains("is left out: it is not as it was written", ended.Error, StringComparison.Ordinal);
        Assert.Contains("--array=1", ended.Error, StringComparison.Ordinal);
        Shard("boat.yaml", "1/2");
        var again = _rcsim.Run("run", "boat.yaml", "-n", "20", "--out", "shared", "--shard", "1/2");
        Assert.Contains("already, and whole: nothing was run", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, _rcsim.Run("merge", "shared", "--quiet").Code);
    }

    [Fact]
    public void A_shard_that_ran_twice_must_be_the_same()
    {
        Shard("boat.yaml", "1/2");
        Shard("boat.yaml", "2/2");
        Shard("boat.yaml", "2/4");
        Assert.Equal(0, _rcsim.Run("merge", "shared", "--out", "same", "--quiet").Code);
        var other = Path.Combine(
            Shared,
            Files("shared").Single(name => name.EndsWith("-00000005-5.shard", StringComparison.Ordinal))
        );
        var whole = File.ReadAllBytes(other);
        var rows = 12 + BitConverter.ToInt32(whole, 8);
        Resign(other, whole, rows + 9);
        var ended = _rcsim.Run("merge", "shared", "--out", "differs");
        Assert.Equal(2, ended.Code);
        Assert.Contains("give replication 5 differently", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "differs")));
    }

    [Fact]
    public void Shards_of_two_studies_are_not_put_together()
    {
        Shard("boat.yaml", "1/2");
        Shard("ferries.yaml", "2/2");
        var ended = _rcsim.Run("merge", "shared");
        Assert.Equal(2, ended.Code);
        Assert.Contains("holds shards of 2 studies", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, _rcsim.Run("merge", "nowhere").Code);
        Directory.CreateDirectory(Path.Combine(_rcsim.Folder, "empty"));
        Assert.Contains("holds no shard", _rcsim.Run("merge", "empty").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("3")]
    [InlineData("a/b")]
    [InlineData("1/100001")]
    public void What_is_no_part_is_told(string shard)
    {
        var ended = _rcsim.Run("run", "boat.yaml", "--shard", shard);
        Assert.Equal(2, ended.Code);
        Assert.Contains("--shard takes the number of a part", ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_rcsim.Folder, "results")));
    }

    [Fact]
    public void What_a_part_cannot_do_is_told_before_any_work()
    {
        var few = _rcsim.Run("run", "boat.yaml", "-n", "3", "--shard", "1/8");
        Assert.Equal(
            (2, true),
            (few.Code, few.Error.Contains("cuts 3 replications into 8 parts", StringComparison.Ordinal))
        );
        foreach (var option in new[] { "--precision=2%", "--trace=t", "--json", "--xlsx" })
        {
            var ended = _rcsim.Run("run", "boat.yaml", "--shard", "1/8", option);
            Assert.Equal(2, ended.Code);
            Assert.Contains("--shard runs a part of it", ended.Error, StringComparison.Ordinal);
        }
        _rcsim.Write("file", "");
        Assert.Equal(2, _rcsim.Run("run", "boat.yaml", "--shard", "1/8", "--out", "file").Code);
        Assert.Equal(2, _rcsim.Run("merge", ".", "--status", "--partial").Code);
    }

    [Fact]
    public void Whatever_stands_in_a_shard_no_trace_is_shown()
    {
        Shard("boat.yaml", "1/1");
        var file = Path.Combine(Shared, Files("shared").Single());
        var whole = File.ReadAllBytes(file);
        var random = new Random(1);
        for (var trial = 0; trial < 24; trial++)
        {
            Resign(file, [.. whole], trial < 12 ? random.Next(0, 3_000) : random.Next(0, whole.Length - 32));
            var ended = InProcess.Run(
                Results.Disk.Real,
                "merge",
                Shared,
                "--out",
                Path.Combine(_rcsim.Folder, $"{trial}"),
                "--quiet"
            );
            Assert.True(ended.Code is 0 or 2 or 75, $"{trial}: {ended.Code} {ended.Error}");
        }
    }

    void Shard(string scenario, string shard)
    {
        var ended = _rcsim.Run("run", scenario, "-n", "20", "--out", "shared", "--shard", shard);
        Assert.Equal((0, ""), (ended.Code, ended.Error));
    }

    /// <summary>Changes a byte of a shard, and signs it anew: its checksum is right.</summary>
    static void Resign(string file, byte[] bytes, int place)
    {
        bytes[place] ^= 1;
        SHA256.HashData(bytes.AsSpan(..^32)).CopyTo(bytes.AsSpan(^32..));
        File.WriteAllBytes(file, bytes);
    }

    IEnumerable<string> Files(string folder)
    {
        var root = Path.Combine(_rcsim.Folder, folder);
        return Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file))
            .Order(StringComparer.Ordinal);
    }

    byte[] Bytes(string folder, string name) => File.ReadAllBytes(Path.Combine(_rcsim.Folder, folder, name));

    string Manifest(string folder)
    {
        var manifest = JsonNode.Parse(_rcsim.Read(folder, "manifest.json"))!.AsObject();
        manifest.Remove("started");
        manifest.Remove("elapsed_s");
        return manifest.ToJsonString();
    }
}
