namespace RiverCrossingSim.Results.Tests;

/// <summary>What Linux and Windows say of a disk, as .NET hands it on, and what the user is told.</summary>
public class DiskTroubleTests
{
    const int Windows = unchecked((int)0x80070000);

    [Theory]
    [InlineData(28, "the disk is full")]
    [InlineData(Windows | 112, "the disk is full")]
    [InlineData(Windows | 39, "the disk is full")]
    [InlineData(122, "the quota of the disk is used up")]
    [InlineData(27, "the file is larger than the disk allows")]
    [InlineData(30, "the disk is read-only")]
    [InlineData(Windows | 19, "the disk is read-only")]
    [InlineData(13, "there is no permission to write there")]
    [InlineData(5, "the disk failed (input/output error)")]
    [InlineData(11, "another process uses it")]
    [InlineData(16, "another process uses it")]
    [InlineData(Windows | 32, "another process uses it")]
    [InlineData(Windows | 33, "another process uses it")]
    [InlineData(17, "something of that name is there")]
    [InlineData(18, "it would have to go to another file system")]
    [InlineData(20, "a part of the path is a file, not a folder")]
    [InlineData(23, "too many files are open")]
    [InlineData(24, "too many files are open")]
    [InlineData(36, "the name is too long")]
    [InlineData(39, "a folder is not empty")]
    [InlineData(40, "its symbolic links lead in a circle")]
    [InlineData(71, "Protocol error")]
    public void A_number_of_the_system_is_told_in_plain_words(int code, string words) =>
        Assert.Equal(words, DiskTrouble.Words(new IOException("Protocol error.", code)));

    public static TheoryData<Exception, string> Failures =>
        new()
        {
            { new StorageException("s.sqlite is damaged. Delete it."), "s.sqlite is damaged. Delete it" },
            { new PathTooLongException(), "the name is too long" },
            { new UnauthorizedAccessException(), "there is no permission to write there" },
            { new DirectoryNotFoundException(), "a folder or file on its path is not there" },
            { new FileNotFoundException(), "a folder or file on its path is not there" },
            { new InsufficientMemoryException(), "there is not enough memory" },
            { new InvalidOperationException("Something else."), "Something else" },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failure_is_told_in_plain_words_whatever_wraps_it(Exception failure, string words)
    {
        Assert.Equal(words, DiskTrouble.Words(failure));
        Assert.Equal(words, DiskTrouble.Words(new AggregateException(new AggregateException(failure))));
    }

    [Theory]
    [InlineData(13)]
    [InlineData(17)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(36)]
    [InlineData(40)]
    [InlineData(Windows | 19)]
    public void Where_a_folder_itself_is_refused_another_one_will_do(int code) =>
        Assert.True(DiskTrouble.IsOfPlace(new IOException("?", code)));

    public static TheoryData<Exception> RefusalsOfAFolder =>
        [
            new UnauthorizedAccessException(),
            new PathTooLongException(),
            new DirectoryNotFoundException(),
            new FileNotFoundException(),
            new NotSupportedException(),
        ];

    [Theory]
    [MemberData(nameof(RefusalsOfAFolder))]
    public void Where_the_system_names_the_folder_another_one_will_do(Exception failure) =>
        Assert.True(DiskTrouble.IsOfPlace(failure));

    [Theory]
    [InlineData(28)]
    [InlineData(5)]
    [InlineData(122)]
    [InlineData(24)]
    public void Where_the_disk_is_full_or_broken_another_folder_does_not_help(int code) =>
        Assert.False(DiskTrouble.IsOfPlace(new IOException("?", code)));

    [Theory]
    [InlineData(11, true)]
    [InlineData(16, true)]
    [InlineData(35, true)]
    [InlineData(Windows | 32, true)]
    [InlineData(Windows | 33, true)]
    [InlineData(28, false)]
    public void A_file_that_another_process_holds_is_known(int code, bool isHeld) =>
        Assert.Equal(isHeld, DiskTrouble.IsHeld(new IOException("?", code)));

    [Fact]
    public void Only_what_the_disk_refuses_is_its_trouble()
    {
        Assert.True(DiskTrouble.Is(new IOException()));
        Assert.True(DiskTrouble.Is(new AggregateException(new UnauthorizedAccessException())));
        Assert.False(DiskTrouble.Is(new InvalidOperationException("?", new IOException())));
        Assert.False(DiskTrouble.Is(new AggregateException()));
    }

    [Fact]
    public void Memory_that_ran_out_is_found_at_any_depth()
    {
        var memory = new InsufficientMemoryException();
        Assert.True(DiskTrouble.IsOutOfMemory(memory));
        Assert.True(DiskTrouble.IsOutOfMemory(new AggregateException(new IOException(), memory)));
        Assert.True(
            DiskTrouble.IsOutOfMemory(new InvalidOperationException("?", new TypeInitializationException("?", memory)))
        );
        Assert.False(DiskTrouble.IsOutOfMemory(new InvalidOperationException("?", new IOException())));
        Assert.False(DiskTrouble.IsOutOfMemory(new AggregateException(new IOException())));
        Assert.False(DiskTrouble.IsOutOfMemory(null));
    }

    [Fact]
    public void A_file_where_a_folder_should_be_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            var notAFolder = new IOException("?", 20);
            Assert.Equal($"{file} is a file, not a folder", DiskTrouble.Words(notAFolder, Path.Combine(file, "below")));
            Assert.Equal("the disk is full", DiskTrouble.Words(FullDisk, Path.Combine(file, "below")));
            Assert.Equal(
                "a part of the path is a file, not a folder",
                DiskTrouble.Words(notAFolder, Path.GetTempPath())
            );
            Assert.Equal("a part of the path is a file, not a folder", DiskTrouble.Words(notAFolder, folder: null));
        }
        finally
        {
            File.Delete(file);
        }
    }

    static IOException FullDisk => new("No space left on device", 28);
}
