using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace RiverCrossingSim.Results;

/// <summary>The files of a result while it is written, and the checksum of each. Several threads may write at the same time.</summary>
public sealed class ResultFiles
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    readonly IDisk _disk;
    readonly ConcurrentDictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Files in a folder.</summary>
    /// <param name="folder">The folder; it is made.</param>
    /// <param name="disk">Where it is; null for the disk at hand.</param>
    public ResultFiles(string folder, IDisk? disk = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _disk = disk ?? Disk.Current;
        Folder = folder;
        _disk.MakeFolder(folder);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>SHA-256 of each file that was written, lower-case hexadecimal, by its name with / between folders.</summary>
    public IReadOnlyDictionary<string, string> Written =>
        _written.OrderBy(file => file.Key, StringComparer.Ordinal).ToDictionary();

    /// <summary>Writes a text as UTF-8.</summary>
    /// <param name="name">The file's name, with / between folders.</param>
    /// <param name="text">The text.</param>
    public void Text(string name, string text) => Write(name, stream => stream.Write(Utf8.GetBytes(text)));

    /// <summary>Writes bytes.</summary>
    /// <param name="name">The file's name, with / between folders.</param>
    /// <param name="bytes">The bytes.</param>
    public void Bytes(string name, byte[] bytes) => Write(name, stream => stream.Write(bytes));

    /// <summary>Writes text as it is made, such as a table, as UTF-8.</summary>
    /// <param name="name">The file's name, with / between folders.</param>
    /// <param name="write">Writes it.</param>
    public void Lines(string name, Action<TextWriter> write) =>
        Write(
            name,
            stream =>
            {
                using var writer = new StreamWriter(stream, Utf8, bufferSize: -1, leaveOpen: true);
                write(writer);
            }
        );

    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="name">The file's name, with / between folders.</param>
    /// <param name="write">Writes it.</param>
    public void Write(string name, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(write);
        var path = Path.Combine([Folder, .. name.Split('/')]);
        _disk.MakeFolder(Path.GetDirectoryName(path)!);
        using var hash = SHA256.Create();
        using (var file = _disk.Create(path))
        using (var hashing = new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            write(hashing);
            hashing.FlushFinalBlock();
            file.Flush();
        }
        _written[name] = Convert.ToHexStringLower(hash.Hash!);
    }
}
