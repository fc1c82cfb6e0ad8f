using System.Text.Json.Nodes;

namespace RiverCrossingSim.Results.Tests;

/// <summary>A sample of each released format is read: the folder <c>Released</c> holds what each version wrote.</summary>
public sealed class ReleasedFormatTests : IDisposable
{
    readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("run", "charts/duration-ecdf")]
    [InlineData("compare", "charts/compared-ecdfs")]
    [InlineData("levels", "charts/level-curves")]
    [InlineData("sensitivity", "charts/tornado-duration")]
    [InlineData("trace", null)]
    [InlineData("validate", null)]
    [InlineData("describe", null)]
    public void A_result_of_0_1_0_is_known_and_replaced_with_force_alone(string kind, string? chart)
    {
        Copy(kind);
        foreach (var ending in chart is null ? [] : new[] { "svg", "png" })
        {
            Write($"{chart}.{ending}");
        }
        Write("charts/mine.png");
        Write("note.txt");
        Assert.True(Assert.Throws<PlaceException>(() => _place.Write("new")).IsReplaceable);
        _place.Write("new", replace: true);
        Assert.Equal("new", Place.Whole(_place.Folder));
        Assert.Equal(
            ["charts/a.svg", "charts/mine.png", "manifest.json", "note.txt", "numbers.csv"],
            Place.Contents(_place.Folder)
        );
    }

    [Theory]
    [InlineData("run", "manifest.json", "version", "command", "runtime", "seed", "replications", "scenario_hash")]
    [InlineData("compare", "manifest.json", "scenarios", "design")]
    [InlineData("trace", "trace.json", "version", "fingerprint", "events")]
    [InlineData("validate", "validation.json", "version", "groups", "not_run")]
    [InlineData("sensitivity", "sensitivity.json", "version", "factors", "trajectories")]
    public void What_lacks_anything_that_0_1_0_wrote_is_never_replaced(string kind, string main, params string[] keys)
    {
        Copy(kind);
        var path = Path.Combine(_place.Folder, main);
        var written = File.ReadAllText(path);
        var contents = Place.Contents(_place.Folder).ToList();
        foreach (var (key, isMissing) in keys.SelectMany(key => new[] { (key, true), (key, false) }))
        {
            var json = JsonNode.Parse(written)!.AsObject();
            Assert.True(json.Remove(key), key);
            if (!isMissing)
            {
                json.Add(key, new JsonObject());
            }
            File.WriteAllText(path, json.ToJsonString());
            var refusal = Assert.Throws<PlaceException>(() => _place.Write("new", replace: true));
            Assert.Contains("something else than a result", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(contents, Place.Contents(_place.Folder));
        }
    }

    [Theory]
    [InlineData("description.html")]
    [InlineData("crossing.svg")]
    [InlineData("description.md")]
    public void A_description_of_0_1_0_is_one_with_all_its_files_alone(string missing)
    {
        Copy("describe");
        File.Delete(Path.Combine(_place.Folder, missing));
        Assert.Throws<PlaceException>(() => _place.Write("new", replace: true));
        File.WriteAllText(Path.Combine(_place.Folder, missing), "# Model of something else");
        File.WriteAllText(Path.Combine(_place.Folder, "description.md"), "# Model of something else");
        Assert.Throws<PlaceException>(() => _place.Write("new", replace: true));
        File.WriteAllText(Path.Combine(_place.Folder, "description.md"), "");
        Assert.Throws<PlaceException>(() => _place.Write("new", replace: true));
        Assert.Equal(3, Place.Contents(_place.Folder).Count());
    }

    [Fact]
    public void A_partial_result_of_0_1_0_is_known_as_one()
    {
        Copy("run");
        Assert.NotEqual(_place.Folder, _place.Write("cut", replace: true, partial: true).Folder);
        var manifest = Path.Combine(_place.Folder, "manifest.json");
        File.WriteAllText(
            manifest,
            File.ReadAllText(manifest).Replace("\"partial\": false", "\"partial\": true", StringComparison.Ordinal)
        );
        Assert.Equal(_place.Folder, _place.Write("cut", replace: true, partial: true).Folder);
    }

    [Fact]
    public void A_sweep_of_0_1_0_is_refused_in_words_and_read_where_that_is_asked_for()
    {
        Copy("sweep");
        var store = SweepFolder.StoreIn(_place.Folder);
        var refusal = Assert.Throws<PlaceException>(() =>
            ResultPlace.Take(_place.Folder, ResultKind.Sweep, replace: false)
        );
        Assert.Contains("written by version 0.1.0, which kept no checksums", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(
            "holds a sweep",
            Assert.Throws<PlaceException>(() => _place.Write("new", replace: true)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<StorageException>(() => new SweepTable(store));
        using var table = new SweepTable(store, isUncheckedWelcome: true);
        Assert.False(table.HasChecksums);
        using var csv = new MemoryStream();
        SweepExport.Csv(table, csv);
        Assert.Equal(File.ReadAllBytes(Path.Combine(_place.Folder, "replications.csv")), csv.ToArray());
    }

    void Copy(string kind)
    {
        var from = Path.Combine(AppContext.BaseDirectory, "Released", "0.1.0", kind);
        foreach (var file in Place.Contents(from))
        {
            var to = Path.Combine(_place.Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(from, file), to);
        }
    }

    void Write(string name)
    {
        var path = Path.Combine(_place.Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }
}
