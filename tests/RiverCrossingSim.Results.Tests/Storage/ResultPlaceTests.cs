namespace RiverCrossingSim.Results.Tests;

public sealed class ResultPlaceTests : IDisposable
{
    readonly Place _place = new();

    string Folder => _place.Folder;

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_result_is_its_files_and_a_manifest_that_lists_them_and_nothing_else()
    {
        Assert.Equal(Folder, _place.Write("one").Folder);
        Assert.Equal(["charts/a.svg", "manifest.json", "numbers.csv"], Place.Contents(Folder));
        Assert.Equal("one", Place.Whole(Folder));
        Assert.Single(Directory.GetFileSystemEntries(Path.GetDirectoryName(Folder)!));
    }

    [Fact]
    public void What_is_not_published_leaves_nothing()
    {
        ResultPlace.Take(Folder, ResultKind.Run, replace: false).Dispose();
        Assert.Empty(Directory.GetFileSystemEntries(_place.Root));
    }

    [Fact]
    public void Force_replaces_the_files_of_the_result_and_keeps_those_of_the_user()
    {
        _place.Write("one");
        File.WriteAllText(Path.Combine(Folder, "note.txt"), "mine");
        File.WriteAllText(Path.Combine(Folder, "charts", "mine.svg"), "mine");
        var refusal = Assert.Throws<PlaceException>(() => _place.Write("two"));
        Assert.Contains("--force", refusal.Message, StringComparison.Ordinal);
        Assert.True(refusal.IsReplaceable);
        _place.Write("two", replace: true);
        Assert.Equal("two", Place.Whole(Folder));
        Assert.Equal(
            ["charts/a.svg", "charts/mine.svg", "manifest.json", "note.txt", "numbers.csv"],
            Place.Contents(Folder)
        );
    }

    [Fact]
    public void A_file_of_the_user_in_the_way_of_a_new_one_stays_and_the_result_is_kept()
    {
        Directory.CreateDirectory(Folder);
        using var place = ResultPlace.Take(Folder, ResultKind.Run, replace: false);
        File.WriteAllText(Path.Combine(Folder, "numbers.csv"), "mine");
        var failure = Assert.Throws<StorageException>(() =>
            place.Publish(
                new Manifest { Kind = ResultKind.Run, Command = "new" },
                files => files.Text("numbers.csv", "new")
            )
        );
        Assert.Contains("numbers.csv is there", failure.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Folder, "numbers.csv")));
        var kept = Assert.Single(Directory.GetDirectories(Folder));
        Assert.Equal("new", Place.Whole(kept));
        Assert.Contains(Path.GetFileName(kept), failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"version": "1.0.0", "name": "a package"}""")]
    [InlineData("""{"format": 1, "program": "other", "kind": "song", "files": {}}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "kind": "run", "files": {"../thesis.txt": ""}}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "kind": "run", "files": {"/etc/passwd": ""}}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "kind": "run", "files": {"c:/thesis.txt": ""}}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "kind": "run", "files": {"a\\b": ""}}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "kind": "run", "files": ["thesis.txt"]}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "kind": "run"}""")]
    [InlineData("""{"format": 1, "program": "rcsim", "files": {}}""")]
    [InlineData("""{"format": 1, "kind": "run", "files": {}}""")]
    [InlineData("""{"format": 0, "program": "rcsim", "kind": "run", "files": {}}""")]
    [InlineData("""{"format": 1.5, "program": "rcsim", "kind": "run", "files": {}}""")]
    [InlineData("[]")]
    public void What_is_no_result_of_this_program_is_never_replaced(string manifest)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "manifest.json"), manifest);
        var refusal = Assert.Throws<PlaceException>(() => _place.Write("one", replace: true));
        Assert.Contains("something else than a result", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["manifest.json"], Place.Contents(Folder));
    }

    [Fact]
    public void A_newer_format_is_refused_by_the_name_of_the_version_needed()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(
            Path.Combine(Folder, "manifest.json"),
            """{"format": 7, "program": "rcsim 9.1.0", "kind": "forecast", "files": {}}"""
        );
        var refusal = Assert.Throws<PlaceException>(() => _place.Write("one", replace: true));
        Assert.Contains("use rcsim 9.1.0", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_and_the_root_of_a_file_system_take_a_result()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "lost+found"));
        _place.Write("one");
        Assert.Equal("one", Place.Whole(Folder));
        Assert.True(Directory.Exists(Path.Combine(Folder, "lost+found")));
    }

    [Fact]
    public void A_partial_result_goes_beside_a_complete_one()
    {
        _place.Write("whole");
        var published = _place.Write("cut", replace: true, partial: true);
        Assert.Equal($"{Folder}.partial", published.Folder);
        Assert.Contains("does not replace", Assert.Single(published.Notes), StringComparison.Ordinal);
        Assert.Equal(("whole", "cut"), (Place.Whole(Folder), Place.Whole(published.Folder)));
        Assert.Equal($"{Folder}.partial-2", _place.Write("cut again", replace: true, partial: true).Folder);
        Assert.Equal("cut", Place.Whole($"{Folder}.partial"));
    }

    [Fact]
    public void A_partial_result_is_replaced_by_what_comes_after_it()
    {
        _place.Write("cut", partial: true);
        _place.Write("whole", replace: true);
        Assert.Equal("whole", Place.Whole(Folder));
    }

    [Fact]
    public void Two_processes_cannot_take_one_place()
    {
        using var first = ResultPlace.Take(Folder, ResultKind.Run, replace: false);
        var refusal = Assert.Throws<PlaceException>(() => ResultPlace.Take(Folder, ResultKind.Run, replace: false));
        Assert.Contains("another process is writing", refusal.Message, StringComparison.Ordinal);
        first.Publish(
            new Manifest { Kind = ResultKind.Run, Command = "one" },
            files => files.Text("numbers.csv", "one")
        );
        Assert.Equal("one", Place.Whole(Folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public void A_name_that_is_none_is_refused(string name) =>
        Assert.Throws<PlaceException>(() => ResultPlace.Take(name, ResultKind.Run, replace: false));

    [Fact]
    public void A_file_a_long_name_and_a_folder_under_a_file_are_refused_in_plain_words()
    {
        var file = Path.Combine(_place.Root, "file");
        File.WriteAllText(file, "");
        foreach (
            var (folder, words) in new[]
            {
                (file, "is a file"),
                (Path.Combine(file, "below"), "give another folder"),
                (Path.Combine(_place.Root, new string('x', 300)), "too long"),
                (Path.Combine([_place.Root, .. Enumerable.Repeat(new string('x', 200), 20)]), "too long"),
            }
        )
        {
            var refusal = Assert.Throws<PlaceException>(() => ResultPlace.Take(folder, ResultKind.Run, replace: true));
            Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        }
        Assert.Equal(["file"], Place.Contents(_place.Root));
    }

    [Theory]
    [InlineData("out", "out")]
    [InlineData("out", "out/")]
    [InlineData("out", "out/trace")]
    [InlineData("out/result", "./out")]
    public void A_trace_needs_a_folder_of_its_own(string result, string trace) =>
        Assert.NotNull(PlaceWords.Overlap(result, trace));

    [Theory]
    [InlineData("", "out")]
    [InlineData("out", "")]
    public void What_is_no_name_for_a_folder_overlaps_nothing(string result, string trace) =>
        Assert.Null(PlaceWords.Overlap(result, trace));

    [Fact]
    public void Folders_whose_names_begin_alike_do_not_overlap() => Assert.Null(PlaceWords.Overlap("out", "out-trace"));

    [Fact]
    public void What_a_killed_command_left_unfinished_is_told_and_cleared_and_never_published()
    {
        var left = Path.Combine(Folder, $"unfinished-{new string('a', 32)}");
        Directory.CreateDirectory(left);
        File.WriteAllText(Path.Combine(left, "stale.csv"), "stale");
        var published = _place.Write("one");
        Assert.Contains("is cleared", Assert.Single(published.Notes), StringComparison.Ordinal);
        Assert.Equal(["charts/a.svg", "manifest.json", "numbers.csv"], Place.Contents(Folder));
    }

    [Fact]
    public void A_folder_of_the_user_that_only_looks_unfinished_is_the_users()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "unfinished-business"));
        Assert.Throws<PlaceException>(() => _place.Write("one", replace: true));
        Assert.True(Directory.Exists(Path.Combine(Folder, "unfinished-business")));
    }

    [Fact]
    public void What_version_0_1_0_left_is_told_and_stays()
    {
        Directory.CreateDirectory($"{Folder}.unfinished-business");
        Directory.CreateDirectory($"{Folder}.unfinished-1");
        File.WriteAllText(Path.Combine($"{Folder}.unfinished-1", "stale.csv"), "stale");
        using var place = ResultPlace.Take(Folder, ResultKind.Run, replace: false);
        Assert.Contains("unfinished-1", Assert.Single(place.Notes), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine($"{Folder}.unfinished-1", "stale.csv")));
    }
}
