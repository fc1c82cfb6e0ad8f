using Microsoft.Data.Sqlite;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Results.Tests;

/// <summary>What a disk, a copy or an editor has done to a sweep is found before a number of it is used.</summary>
public sealed class SweepDamageTests : IDisposable
{
    static readonly SweepStudy Study = SweepStudy.Of(
        SmallScenarios.Ferries(),
        ("craft", Factor.Of("sites.north.craft", "1", "3")),
        ("width", Factor.Of("assumptions.width", "600 m", "1400 m"))
    ) with
    {
        Replications = 4,
    };

    readonly TemporaryFolder _folder = new();

    public SweepDamageTests() => StoredSweep.Run(Study, Store, Options);

    string Store => _folder["sweep.sqlite"];

    static SweepOptions Options { get; } = new() { Threads = 1 };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE outcomes SET duration_h = duration_h + 1e-9 WHERE scenario = 3 AND replication = 2", "point 2")]
    [InlineData("UPDATE replications SET fingerprint = '0' WHERE scenario = 1 AND replication = 0", "point 0")]
    [InlineData("DELETE FROM outcomes WHERE scenario = 2 AND replication = 3", "point 1")]
    [InlineData("DELETE FROM replications WHERE scenario = 2; DELETE FROM outcomes WHERE scenario = 2", "point 1")]
    [InlineData("UPDATE batches SET count = 3 WHERE scenario = 4", "point 3")]
    [InlineData("DELETE FROM batches WHERE scenario IN (1, 2)", "the points 0, 1")]
    [InlineData("UPDATE scenarios SET personnel = 1 WHERE scenario = 1", "point 0")]
    [InlineData("UPDATE layouts SET names = replace(names, 'duration_h', 'duration_i')", "a column of it is missing")]
    [InlineData("UPDATE points SET craft = 2 WHERE point = 0", "the factors at its points")]
    [InlineData("UPDATE points SET scenario = 2 WHERE point = 0", "the factors at its points")]
    [InlineData("UPDATE factors SET unit = 'km' WHERE factor = 1", "its study")]
    [InlineData("UPDATE manifest SET value = '9' WHERE key = 'seed'", "its study")]
    [InlineData("UPDATE columns SET unit = 'min' WHERE name = 'duration_h'", "its columns")]
    [InlineData("DROP TABLE outcomes", "damaged")]
    public void A_change_is_said_with_what_it_damaged_and_what_to_do(string change, string words)
    {
        Change(change);
        foreach (
            Action use in new Action[]
            {
                () => new SweepTable(_folder["sweep.sqlite"]).Dispose(),
                () => StoredSweep.Run(Study with { Replications = 5 }, Store, Options),
            }
        )
        {
            var failure = Assert.Throws<StorageException>(use);
            Assert.Contains(words, failure.Message, StringComparison.Ordinal);
            Assert.Contains("run the study again", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_flipped_byte_is_found_or_changes_no_number()
    {
        var sound = File.ReadAllBytes(_folder["sweep.sqlite"]);
        var table = Csv();
        var random = new Random(1);
        var found = 0;
        for (var i = 0; i < 60; i++)
        {
            var flipped = (byte[])sound.Clone();
            flipped[random.Next(100, flipped.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(_folder["sweep.sqlite"], flipped);
            try
            {
                Assert.Equal(table, Csv());
            }
            catch (StorageException)
            {
                found++;
            }
        }
        Assert.InRange(found, 1, 59);
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_finished_is_there()
    {
        using (var store = SweepStore.Open(_folder["sweep.sqlite"]))
        {
            store.Run("PRAGMA max_page_count = 1");
            var full = Assert.Throws<SqliteException>(() =>
                store.Whole(() => store.Run("CREATE TABLE large AS SELECT randomblob(1000000)"))
            );
            var told = SqliteTrouble.Told("s.sqlite", full, "What was finished is there.");
            Assert.Equal("s.sqlite cannot be used: the disk is full. What was finished is there.", told.Message);
        }
        Assert.Equal(0, StoredSweep.Run(Study, Store, Options).Ran);
    }

    [Fact]
    public void A_store_that_was_never_made_to_its_end_is_made_by_the_next_command()
    {
        File.Delete(_folder["sweep.sqlite"]);
        Change("PRAGMA journal_mode = WAL");
        Assert.True(new FileInfo(_folder["sweep.sqlite"]).Length > 0);
        Assert.Null(SweepStore.Objection(_folder["sweep.sqlite"]));
        Assert.Throws<StorageException>(() => new SweepTable(_folder["sweep.sqlite"]));
        Assert.Equal(16, StoredSweep.Run(Study, Store, Options).Ran);
    }

    [Fact]
    public void What_a_command_had_half_written_when_it_ended_is_taken_back_by_whoever_reads_next()
    {
        var table = Csv();
        var (cut, journal) = (_folder["cut.sqlite"], _folder["cut.sqlite-journal"]);
        using (var other = new SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            // More pages than memory may hold, so that some of them are in the file before the transaction ends.
            command.CommandText = """
                PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;
                UPDATE replications SET fingerprint = 'half'; UPDATE outcomes SET duration_h = 0;
                CREATE TABLE large AS SELECT randomblob(400000)
                """;
            command.ExecuteNonQuery();
            File.Copy(Store, cut);
            File.Copy($"{Store}-journal", journal);
        }
        Assert.NotEqual(File.ReadAllBytes(Store), File.ReadAllBytes(cut));
        File.Delete(Store);
        File.Move(cut, Store);
        File.Move(journal, $"{Store}-journal");
        Assert.Null(SweepStore.Objection(Store));
        Assert.Equal(table, Csv());
        Assert.Equal(0, StoredSweep.Run(Study, Store, Options).Ran);
        Assert.False(File.Exists($"{Store}-journal"));
    }

    [Fact]
    public void A_store_that_another_process_has_locked_is_told()
    {
        using var other = new SqliteConnection(
            $"Data Source={_folder["sweep.sqlite"]};Pooling=False;Default Timeout=1"
        );
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        var failure = Assert.Throws<StorageException>(() => new SweepTable(_folder["sweep.sqlite"]));
        Assert.Contains("another process uses it", failure.Message, StringComparison.Ordinal);
    }

    void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["sweep.sqlite"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    byte[] Csv()
    {
        using var table = new SweepTable(_folder["sweep.sqlite"]);
        using var csv = new MemoryStream();
        SweepExport.Csv(table, csv);
        return csv.ToArray();
    }
}
