using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// A part of a run in one file, named by scenario, seed and replications. Little-endian: eight letters, the length and the text of a
/// <see cref="ShardHeader"/> as JSON, a row of doubles for each replication, the fingerprints, the counts of the curves, and the SHA-256 of
/// all that. (An empty cell of a table could not tell an infinite number from one that is none.)
/// </summary>
public static class ShardFile
{
    /// <summary>How the names of shards end.</summary>
    public const string Ending = ".shard";

    const int ChecksumBytes = 32;
    const int MostHeaderBytes = 64 * 1024 * 1024;
    static readonly byte[] Mark = "RCSHARD\n"u8.ToArray();

    /// <summary>The name of a shard in the folder that all shards of the study share.</summary>
    /// <param name="scenarioHash">Hash of the resolved scenario.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="range">The replications.</param>
    public static string NameOf(string scenarioHash, ulong seed, ManifestRange range)
    {
        ArgumentNullException.ThrowIfNull(scenarioHash);
        ArgumentNullException.ThrowIfNull(range);
        return $"{scenarioHash[..12]}-{seed}-{range.First:D8}-{range.Count}{Ending}";
    }

    /// <summary>Writes a shard: whole, or not at all.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="run">The replications of the part, and no others.</param>
    /// <param name="cut">Which part it is.</param>
    /// <param name="total">The replications of the whole study.</param>
    /// <param name="manifest">The manifest of the whole study as far as it is known.</param>
    /// <exception cref="StorageException">The disk failed; the message says in plain words how.</exception>
    public static void Write(string path, RunResult run, ShardCut cut, int total, Manifest manifest)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(manifest);
        using var figures = new StringWriter { NewLine = "\n" };
        FiguresFile.Write(run.Figures, figures);
        var header = new ShardHeader(
            ShardHeader.CurrentFormat,
            cut.Number,
            cut.Of,
            total,
            manifest with
            {
                Replications = cut.Range(total),
            },
            [.. run.Table.Columns.Select(column => column.Name)],
            ScenarioFile.Write(run.Scenario),
            figures.ToString()
        );
        WholeFile.Write(path, stream => Write(stream, header, run));
    }

    /// <summary>Reads what a shard says of itself, and looks whether it is as it was written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="damage">What is wrong with it, in words; null where nothing is.</param>
    /// <returns>The header; null where something is wrong.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    internal static ShardHeader? ReadHeader(string path, out string? damage)
    {
        using var stream = File.OpenRead(path);
        damage = Damage(stream);
        if (damage is not null)
        {
            return null;
        }
        stream.Position = 0;
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        try
        {
            var header = Header(reader);
            damage = Objection(header);
            return damage is null ? header : null;
        }
        catch (Exception failure) when (failure is JsonException or IOException or InvalidDataException)
        {
            damage = "what it says of itself cannot be read";
            return null;
        }
    }

    /// <summary>Reads the numbers of a shard.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns of the scenario.</param>
    /// <param name="take">Takes the rows and fingerprints; what is added to it is of this shard.</param>
    /// <param name="timeline">Takes the curves; null for nobody.</param>
    /// <exception cref="InvalidDataException">It has not the numbers that it should have.</exception>
    internal static void ReadRows(
        string path,
        IReadOnlyList<ResultColumn> columns,
        (List<double[]> Rows, List<ulong> Fingerprints) take,
        Timeline? timeline
    )
    {
        using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
        var header = Header(reader);
        var outcome = columns.Index().Single(column => column.Item.Measure == Headline.Outcome).Index;
        for (var replication = 0; replication < header.Range.Count; replication++)
        {
            var row = new double[columns.Count];
            for (var place = 0; place < row.Length; place++)
            {
                row[place] = reader.ReadDouble();
            }
            if (!Enum.GetValues<OutcomeKind>().Any(kind => (int)kind == row[outcome]))
            {
                throw new InvalidDataException("A replication ended in no way that there is.");
            }
            take.Rows.Add(row);
        }
        for (var replication = 0; replication < header.Range.Count; replication++)
        {
            take.Fingerprints.Add(reader.ReadUInt64());
        }
        timeline?.Add(reader);
    }

    static void Write(Stream stream, ShardHeader header, RunResult run)
    {
        using var hash = SHA256.Create();
        using (var hashing = new CryptoStream(stream, hash, CryptoStreamMode.Write, leaveOpen: true))
        {
            using (var writer = new BinaryWriter(hashing, Encoding.UTF8, leaveOpen: true))
            {
                WriteContent(writer, header, run);
            }
            hashing.FlushFinalBlock();
        }
        stream.Write(hash.Hash);
    }

    static void WriteContent(BinaryWriter writer, ShardHeader header, RunResult run)
    {
        var text = Encoding.UTF8.GetBytes(SummaryFile.Text(header));
        writer.Write(Mark);
        writer.Write(text.Length);
        writer.Write(text);
        var columns = run.Table.Columns;
        for (var replication = 0; replication < run.Table.Count; replication++)
        {
            foreach (var column in columns)
            {
                writer.Write(run.Table[column][replication]);
            }
        }
        foreach (var fingerprint in run.Table.Fingerprints)
        {
            writer.Write(fingerprint);
        }
        run.Timeline.Write(writer);
    }

    static ShardHeader Header(BinaryReader reader)
    {
        if (!reader.ReadBytes(Mark.Length).SequenceEqual(Mark))
        {
            throw new InvalidDataException("It is no shard.");
        }
        var length = reader.ReadInt32();
        if (length is < 0 or > MostHeaderBytes)
        {
            throw new InvalidDataException("It says too much of itself.");
        }
        return SummaryFile.Read<ShardHeader>(Encoding.UTF8.GetString(reader.ReadBytes(length)))
            ?? throw new InvalidDataException("It says nothing of itself.");
    }

    static string? Damage(FileStream stream)
    {
        if (stream.Length < Mark.Length + ChecksumBytes)
        {
            return "it is too short to be a shard";
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        for (var left = stream.Length - ChecksumBytes; left > 0; )
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0)
            {
                return "it ended while it was read";
            }
            hash.AppendData(buffer, 0, read);
            left -= read;
        }
        var checksum = new byte[ChecksumBytes];
        stream.ReadExactly(checksum);
        return hash.GetHashAndReset().AsSpan().SequenceEqual(checksum)
            ? null
            : "it is not as it was written: its checksum differs";
    }

    static string? Objection(ShardHeader header) =>
        RunManifest.Objection(header.Manifest) is { } objection ? $"what it says of itself {objection}"
        : header.Format > ShardHeader.CurrentFormat
            ? $"{header.Manifest.Program} wrote it in format {header.Format}, and this program reads {ShardHeader.CurrentFormat}"
        : header.Manifest.Results != ResultsVersion.Current
            ? $"{header.Manifest.Program} made it with version {header.Manifest.Results} of the numbers, and this is version {ResultsVersion.Current}"
        : header is not { Of: >= 1 and <= ShardCut.Most, Columns: not null, Scenario: not null, Figures: not null }
        || header.Manifest is not { Replications: { First: >= 0, Count: > 0 } range, Kind: var kind }
        || kind != ResultKind.Run
        || (long)range.First + range.Count > header.Total
            ? "it does not say which replications of which run it has"
        : null;
}
