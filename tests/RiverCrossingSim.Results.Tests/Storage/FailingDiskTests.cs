using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

/// <summary>Every single file operation of writing and replacing a result fails once, and the process ends at every single one.</summary>
public sealed class FailingDiskTests : IDisposable
{
    readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whatever_fails_once_the_former_result_is_whole_and_the_new_one_is_kept_and_named(bool isReplacing)
    {
        for (var k = 1; ; k++)
        {
            Start(isReplacing);
            var disk = new FailingDisk(k);
            string? message = null;
            using (Disk.Use(disk))
            {
                try
                {
                    _place.Write("new", replace: true);
                }
                catch (StorageException failure)
                {
                    message = failure.Message;
                }
            }
            if (!disk.HasFailed)
            {
                Assert.InRange(k, 20, 1_000);
                return;
            }
            var there = Place.Whole(_place.Folder);
            if (message is null)
            {
                Assert.Equal("new", there);
            }
            else
            {
                Assert.Contains("the disk is full", message, StringComparison.Ordinal);
                Assert.Equal(isReplacing ? "old" : null, there);
                var kept = Kept(message);
                Assert.True(kept is "new" || message.EndsWith("Nothing was run.", StringComparison.Ordinal), message);
            }
            _place.Write("next", replace: true);
            Assert.Equal("next", Place.Whole(_place.Folder));
        }
    }

    [Fact]
    public void A_disk_that_is_full_from_some_moment_on_loses_no_former_result_and_the_next_command_has_it()
    {
        for (var k = 1; ; k++)
        {
            Start(isReplacing: true);
            var disk = new FailingDisk(k, stays: true);
            using (Disk.Use(disk))
            {
                try
                {
                    _place.Write("new", replace: true);
                }
                catch (StorageException)
                {
                    // What it says depends on k; what is on the disk is looked at below.
                }
            }
            if (!disk.HasFailed)
            {
                return;
            }
            Settle();
            Assert.Contains(Place.Whole(_place.Folder), new[] { "old", "new" });
        }
    }

    [Fact]
    public void A_process_that_ends_at_any_operation_leaves_the_old_or_the_new_result()
    {
        for (var k = 1; ; k++)
        {
            Start(isReplacing: true);
            File.WriteAllText(Path.Combine(_place.Folder, "note.txt"), "mine");
            var disk = new FailingDisk(k, stays: true, () => throw new ProcessEnded());
            using (Disk.Use(disk))
            {
                try
                {
                    _place.Write("new", replace: true);
                }
                catch (Exception end) when (end is ProcessEnded or FinishedWorkException)
                {
                    // A process that ends runs nothing more; that of the test goes on and looks.
                }
            }
            if (!disk.HasFailed)
            {
                return;
            }
            // Until the next command there is the old result, the new one, or, for some renames, none that could be taken for one.
            Assert.Contains(Place.Whole(_place.Folder), new[] { "old", "new", null });
            disk.Release();
            Settle();
            Assert.Contains(Place.Whole(_place.Folder), new[] { "old", "new" });
            Assert.Equal("mine", File.ReadAllText(Path.Combine(_place.Folder, "note.txt")));
        }
    }

    [Theory]
    [InlineData(28, "the disk is full")]
    [InlineData(30, "the disk is read-only")]
    [InlineData(5, "the disk failed")]
    [InlineData(122, "quota")]
    [InlineData(unchecked((int)0x80070070), "the disk is full")]
    public void What_the_disk_says_is_told_in_plain_words(int code, string words) =>
        Assert.Contains(
            words,
            DiskTrouble.Words(new AggregateException(new IOException("?", code))),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_is_replaced_whole_or_not_at_all()
    {
        var path = Path.Combine(_place.Root, "table.csv");
        for (var k = 1; ; k++)
        {
            File.WriteAllText(path, "old");
            var disk = new FailingDisk(k);
            using (Disk.Use(disk))
            {
                try
                {
                    WholeFile.Write(path, stream => stream.Write("new"u8));
                }
                catch (StorageException failure)
                {
                    Assert.Contains("is as it was", failure.Message, StringComparison.Ordinal);
                    Assert.Equal("old", File.ReadAllText(path));
                }
            }
            Assert.Equal(["table.csv"], Place.Contents(_place.Root));
            if (!disk.HasFailed)
            {
                Assert.Equal("new", File.ReadAllText(path));
                return;
            }
        }
    }

    [Fact]
    public void A_sweep_whose_tables_no_disk_takes_says_where_its_replications_are()
    {
        var told = new List<string>();
        for (var k = 1; ; k++)
        {
            Start(isReplacing: false);
            var disk = new FailingDisk(k, stays: true);
            using (Disk.Use(disk))
            {
                try
                {
                    using var place = ResultPlace.Take(_place.Folder, ResultKind.Sweep, replace: false);
                    place.Publish(
                        new Manifest
                        {
                            Kind = ResultKind.Sweep,
                            Command = "sweep",
                            Store = "sweep.sqlite",
                        },
                        files => files.Text("points.csv", "1")
                    );
                }
                catch (StorageException failure)
                {
                    told.Add(failure.Message);
                }
            }
            if (!disk.HasFailed)
            {
                break;
            }
        }
        var store = SweepFolder.StoreIn(_place.Folder);
        Assert.Contains(
            told,
            message =>
                message.EndsWith($"are in {store}, and the same command goes on from there.", StringComparison.Ordinal)
        );
    }

    void Start(bool isReplacing)
    {
        Directory.Delete(_place.Root, recursive: true);
        Directory.CreateDirectory(_place.Root);
        if (isReplacing)
        {
            _place.Write("old");
        }
    }

    /// <summary>The next command with the folder, which is refused where there is a result.</summary>
    void Settle()
    {
        try
        {
            ResultPlace.Take(_place.Folder, ResultKind.Run, replace: false).Dispose();
        }
        catch (PlaceException taken)
        {
            Assert.True(taken.IsReplaceable, taken.Message);
        }
    }

    /// <summary>The result whose folder a message names; the folder goes, as the user would move it.</summary>
    string? Kept(string message)
    {
        var folder = new[] { _place.Root, Path.GetTempPath() }
            .SelectMany(root => Directory.GetDirectories(root, "rcsim-result-*").Concat(Nested(root)))
            .FirstOrDefault(folder => message.Contains(Path.GetFileName(folder), StringComparison.Ordinal));
        if (folder is null)
        {
            return null;
        }
        var kept = Place.Whole(folder);
        Directory.Delete(folder, recursive: true);
        return kept;
    }

    string[] Nested(string root) =>
        root == _place.Root && Directory.Exists(_place.Folder)
            ? Directory.GetDirectories(_place.Folder, "unfinished-*")
            : [];

    sealed class ProcessEnded : Exception;
}
