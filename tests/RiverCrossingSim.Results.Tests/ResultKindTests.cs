using System.Text.Json;

namespace RiverCrossingSim.Results.Tests;

/// <summary>Every kind of result goes through manifest, place and words.</summary>
public sealed class ResultKindTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("kinds").FullName;

    public static TheoryData<string> All => [.. ResultKind.All.Select(kind => kind.Name)];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [MemberData(nameof(All))]
    public void A_result_of_each_kind_is_known_again_by_its_manifest(string name)
    {
        var kind = ResultKind.All.Single(one => one.Name == name);
        var folder = Path.Combine(_root, name);
        using (var place = ResultPlace.Take(folder, kind, replace: false))
        {
            place.Publish(new Manifest { Kind = kind, Command = name }, files => files.Text("numbers.csv", name));
        }
        var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, Manifest.FileName))).RootElement;
        Assert.Equal(name, manifest.GetProperty("kind").GetString());
        Assert.Same(kind, JsonSerializer.Deserialize<ResultKind>(manifest.GetProperty("kind")));
        var other = ResultKind.All.First(one => one != kind && !one.GoesOn);
        var refused = Assert.Throws<PlaceException>(() => ResultPlace.Take(folder, other, replace: false));
        Assert.Contains(kind.GoesOn ? kind.Words : kind.InTheWay, refused.Message, StringComparison.Ordinal);
        Assert.Contains(other.Option, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_kinds_have_one_name_one_folder_or_the_same_words()
    {
        Assert.Distinct(ResultKind.All.Select(kind => kind.Name));
        Assert.Distinct(ResultKind.All.Select(kind => kind.Folder));
        Assert.Distinct(ResultKind.All.Select(kind => kind.Words));
    }

    [Fact]
    public void A_name_that_no_kind_has_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ResultKind>("\"song\""));
}
