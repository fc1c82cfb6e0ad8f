using System.Text;

namespace RiverCrossingSim.Scenarios;

/// <summary>Reads the bytes of a file as text, within the limit, or says why that cannot be done.</summary>
static class FileText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="unread">The file as problems name it.</param>
    /// <exception cref="UnreadableFileException">It is missing, too large, or not UTF-8.</exception>
    public static string Read(string path, Place unread)
    {
        var bytes = Bytes(path, unread);
        if (bytes.Length > Limits.FileBytes)
        {
            throw new UnreadableFileException(
                ProblemCodes.Limit,
                unread,
                $"the file is larger than {Limits.FileBytes / (1024 * 1024)} MB; no scenario needs so much"
            );
        }

        if (bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
        {
            throw new UnreadableFileException(ProblemCodes.Encoding, unread, "the file is in UTF-16; save it as UTF-8");
        }

        var start = bytes is [0xef, 0xbb, 0xbf, ..] ? 3 : 0;
        try
        {
            return Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(bytes.AsSpan(start), unread);
        }
    }

    /// <summary>Makes sure that a text has no characters that YAML forbids.</summary>
    /// <exception cref="UnreadableFileException">It has one.</exception>
    public static void RequirePlain(SourceText source)
    {
        var text = source.Text;
        if (text.Length > Limits.FileBytes)
        {
            throw new UnreadableFileException(
                ProblemCodes.Limit,
                source.At(1, 1),
                $"the text is larger than {Limits.FileBytes / (1024 * 1024)} MB; no scenario needs so much"
            );
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' or '\t' or '\n' or '\r')
            {
                continue;
            }

            var line = 1 + text.AsSpan(0, i).Count('\n');
            var column = i - text.AsSpan(0, i).LastIndexOf('\n');
            throw new UnreadableFileException(
                ProblemCodes.Encoding,
                source.At(line, column),
                $"a control character (U+{(int)text[i]:X4}) stands here; take it out"
            );
        }
    }

    static byte[] Bytes(string path, Place unread)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new UnreadableFileException(ProblemCodes.File, unread, "this is a folder, not a scenario file");
            }

            if (FileKind.Objection(path) is { } objection)
            {
                throw new UnreadableFileException(ProblemCodes.File, unread, objection);
            }

            using var file = File.OpenRead(path);
            if (file.CanSeek && file.Length > Limits.FileBytes)
            {
                return new byte[Limits.FileBytes + 1];
            }

            var bytes = new byte[Limits.FileBytes + 1];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..length];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException(ProblemCodes.File, unread, $"there is no such file{Neighbour(path)}");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UnreadableFileException(ProblemCodes.File, unread, "the file may not be read: access is denied");
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableFileException(ProblemCodes.File, unread, $"the file cannot be read: {e.Message}");
        }
    }

    static string Neighbour(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            return "";
        }

        var names = Directory.EnumerateFiles(folder, "*.yaml").Take(1_000).Select(file => Path.GetFileName(file)!);
        return NearestName.Of(Path.GetFileName(path), names) is { } nearest
            ? $"; did you mean '{Quoting.Short(nearest)}'?"
            : "";
    }

    static UnreadableFileException NotUtf8(ReadOnlySpan<byte> bytes, Place unread)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var taken) == System.Buffers.OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[taken..];
        }
        return new(
            ProblemCodes.Encoding,
            unread with
            {
                Line = line,
                Column = column,
            },
            "a character here is not UTF-8; save the file as UTF-8"
        );
    }
}
