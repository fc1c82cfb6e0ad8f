using Microsoft.Data.Sqlite;

namespace RiverCrossingSim.Results.Tests;

/// <summary>What SQLite says of a store (https://www.sqlite.org/rescode.html), and what the user is told.</summary>
public class SqliteTroubleTests
{
    [Theory]
    [InlineData(3, "there is no permission to write there")]
    [InlineData(5, "another process uses it")]
    [InlineData(6, "another process uses it")]
    [InlineData(7, "there is not enough memory")]
    [InlineData(8, "it, or its folder, is read-only")]
    [InlineData(10, "the disk failed or is full (input/output error)")]
    [InlineData(13, "the disk is full")]
    [InlineData(14, "it, or a file beside it, cannot be opened")]
    [InlineData(25, "Out of range")]
    public void What_a_disk_or_another_process_refuses_is_told_with_what_is_kept(int code, string words)
    {
        var told = Told(code, "What was finished is there.");
        Assert.Equal($"s.sqlite cannot be used: {words}. What was finished is there.", told.Message);
        Assert.Equal(code is 5 or 6, told.IsBusy);
        Assert.IsType<SqliteException>(told.InnerException);
        Assert.Equal($"s.sqlite cannot be used: {words}.", Told(code, "").Message);
    }

    [Theory]
    [InlineData(1, "a table or a column of it is missing")]
    [InlineData(11, "parts of the file cannot be read, or are not a database's")]
    [InlineData(26, "it is no SQLite file")]
    public void What_is_damaged_is_told_with_what_to_do(int code, string words)
    {
        var told = Told(code, "");
        Assert.Contains(words, told.Message, StringComparison.Ordinal);
        Assert.Contains("run the study again", told.Message, StringComparison.Ordinal);
        Assert.False(told.IsBusy);
    }

    static StorageException Told(int code, string keeps) =>
        SqliteTrouble.Told("s.sqlite", new SqliteException("Out of range.", code), keeps);
}
