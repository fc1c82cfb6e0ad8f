using System.Formats.Tar;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// What a path leads to besides files and folders. It is found out without opening it: to open a pipe waits for somebody who
/// writes into it, who may never come.
/// </summary>
static class FileKind
{
    static readonly string[] StandardInput = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"];

    /// <summary>Why a path that exists is nothing to be read, as a message says it; null where it is a file, or what the program was given as its input.</summary>
    /// <param name="path">The path of something that is no folder.</param>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static string? Objection(string path)
    {
        var full = Path.GetFullPath(path);
        if (OperatingSystem.IsWindows() || StandardInput.Any(start => full.StartsWith(start, StringComparison.Ordinal)))
        {
            return null;
        }
        var real = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        if (new FileInfo(real) is { Exists: true, Length: > 0 })
        {
            return null; // pipes and devices have no length
        }
        return EntryType(real) switch
        {
            null or TarEntryType.RegularFile or TarEntryType.V7RegularFile => null,
            TarEntryType.Fifo => "this is a pipe, not a file; to read what a program writes, name /dev/stdin",
            TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "this is a device, not a file",
            _ => "this is no file that can be read",
        };
    }

    /// <summary>The runtime tells what kind of file something is only to archives; null where there is nothing.</summary>
    static TarEntryType? EntryType(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(path, "file");
        }
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }
}
