namespace RiverCrossingSim.Results;

/// <summary>What a disk refused, in plain words.</summary>
public static class DiskTrouble
{
    const int WindowsCodes = unchecked((int)0x80070000);

    /// <summary>Tells whether a failure is one of the disk: not of the program, and not of its input.</summary>
    /// <param name="failure">The failure.</param>
    public static bool Is(Exception failure) => Cause(failure) is IOException or UnauthorizedAccessException;

    /// <summary>Tells whether a name or a folder itself is refused, so that another one will do; a full or broken disk is not that.</summary>
    /// <param name="failure">The failure.</param>
    public static bool IsOfPlace(Exception failure) =>
        Cause(failure)
            is UnauthorizedAccessException
                or PathTooLongException
                or DirectoryNotFoundException
                or FileNotFoundException
                or NotSupportedException
                or IOException { HResult: 13 or 17 or 20 or 30 or 36 or 40 or (WindowsCodes | 19) };

    /// <summary>Tells whether a file is held by another process.</summary>
    /// <param name="failure">The failure.</param>
    public static bool IsHeld(Exception failure) =>
        Cause(failure) is IOException { HResult: 11 or 16 or 35 or (WindowsCodes | 32) or (WindowsCodes | 33) };

    /// <summary>Tells whether memory ran out, at whatever depth.</summary>
    /// <param name="failure">The failure.</param>
    public static bool IsOutOfMemory(Exception? failure) =>
        failure is OutOfMemoryException
        || (failure is AggregateException many && many.InnerExceptions.Any(IsOutOfMemory))
        || (failure?.InnerException is { } inner && IsOutOfMemory(inner));

    /// <summary>What failed, as part of a sentence: "the disk is full".</summary>
    /// <param name="failure">The failure.</param>
    public static string Words(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Cause(failure) switch
        {
            StorageException storage => storage.Message.TrimEnd('.'),
            PathTooLongException => "the name is too long",
            UnauthorizedAccessException => "there is no permission to write there",
            DirectoryNotFoundException or FileNotFoundException => "a folder or file on its path is not there",
            OutOfMemoryException => "there is not enough memory",
            IOException io => Words(io),
            var other => other.Message.TrimEnd('.'),
        };
    }

    /// <summary>What failed in making a folder, as part of a sentence: "d/notes.txt is a file, not a folder".</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="folder">The folder.</param>
    public static string Words(Exception failure, string? folder) =>
        IsOfPlace(failure) && folder is not null && FileNames.FileAmongFolders(folder) is { } file
            ? $"{file} is a file, not a folder"
            : Words(failure);

    /// <summary>The failure itself where several threads, or layers, have wrapped it.</summary>
    /// <param name="failure">The failure as it came.</param>
    public static Exception Cause(Exception failure) =>
        failure switch
        {
            AggregateException { InnerExceptions: [var first, ..] } => Cause(first),
            _ => failure,
        };

    // The numbers are those of Linux's errno.h, which .NET hands on, and of Windows' winerror.h.
    static string Words(IOException failure) =>
        failure.HResult switch
        {
            28 or (WindowsCodes | 112) or (WindowsCodes | 39) => "the disk is full",
            122 => "the quota of the disk is used up",
            27 => "the file is larger than the disk allows",
            30 or (WindowsCodes | 19) => "the disk is read-only",
            13 => "there is no permission to write there",
            5 => "the disk failed (input/output error)",
            11 or 16 or (WindowsCodes | 32) or (WindowsCodes | 33) => "another process uses it",
            17 => "something of that name is there",
            18 => "it would have to go to another file system",
            20 => "a part of the path is a file, not a folder",
            23 or 24 => "too many files are open",
            36 => "the name is too long",
            39 => "a folder is not empty",
            40 => "its symbolic links lead in a circle",
            _ => failure.Message.TrimEnd('.'),
        };
}
