using System.Globalization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The shards in the folder that they share: which are whole, and which replications are still missing.</summary>
public sealed class ShardFolder
{
    readonly List<(string Path, ShardHeader Header)> _used = [];
    readonly List<(string Path, ShardHeader Header)> _spare = [];
    readonly List<string> _problems = [];
    readonly List<ManifestRange> _missing = [];

    ShardFolder(string folder) => Folder = folder;

    /// <summary>The folder as it was given.</summary>
    public string Folder { get; }

    /// <summary>What is wrong with files in it that are no part of the study any more: a sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The replications that no shard has, in order.</summary>
    public IReadOnlyList<ManifestRange> Missing => _missing;

    /// <summary>The replications of the whole study.</summary>
    public int Total { get; private set; }

    /// <summary>The replications that the shards have.</summary>
    public int Done => Total - _missing.Sum(range => range.Count);

    /// <summary>The shards of which the study is put together, in order; they have no replication in common.</summary>
    internal IReadOnlyList<(string Path, ShardHeader Header)> Used => _used;

    /// <summary>Other shards, each of whose replications another has as well.</summary>
    internal IReadOnlyList<(string Path, ShardHeader Header)> Spare => _spare;

    /// <summary>Looks at the shards of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="PlaceException">There are none, or they are of several studies: the message says what to do.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static ShardFolder Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!Directory.Exists(folder))
        {
            throw new PlaceException($"there is no folder {folder}");
        }
        var shards = new ShardFolder(folder);
        var whole = shards.Whole();
        if (whole.Count == 0)
        {
            var why = shards._problems.Count > 0 ? $": {string.Join("; ", shards._problems)}" : "";
            throw new PlaceException(
                $"{folder} holds no shard that can be used{why}; 'rcsim run FILE --shard 1/8 --out {folder}' writes one"
            );
        }
        shards.CheckAlike(whole);
        shards.Arrange(whole);
        return shards;
    }

    /// <summary>Whether a shard is there, and as it was written.</summary>
    /// <param name="path">The file.</param>
    public static bool IsWhole(string path) => File.Exists(path) && ShardFile.ReadHeader(path, out _) is not null;

    /// <summary>Makes the folder that shards share, before anything is run.</summary>
    /// <param name="folder">The folder; it may be there.</param>
    /// <returns>Why it cannot take them, in words; null if it can.</returns>
    /// <exception cref="StorageException">The disk is full or broken.</exception>
    public static string? Make(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var disk = Disk.Current;
        var trial = Path.Combine(folder, $".rcsim-{Publication.NewToken()}");
        try
        {
            disk.MakeFolder(folder);
            disk.Create(trial).Dispose();
            disk.Delete(trial);
            return null;
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            var words = $"{folder} cannot be written: {DiskTrouble.Words(failure, folder)}";
            return DiskTrouble.IsOfPlace(failure)
                ? $"{words}; give another folder with --out"
                : throw new StorageException($"{words}. Nothing was run.", failure);
        }
    }

    /// <summary>What is missing, and how it is run again; null where nothing is.</summary>
    public string? MissingInWords()
    {
        if (_missing.Count == 0)
        {
            return null;
        }
        var ranges = string.Join(
            ", ",
            _missing.Select(range =>
                range.Count == 1
                    ? Wording.Count(range.First)
                    : $"{Wording.Count(range.First)} to {Wording.Count(range.First + range.Count - 1)}"
            )
        );
        var what = _missing is [{ Count: 1 }] ? "replication" : "replications";
        var again = Again() is { } parts ? $"; run again the shards --array={parts}" : "";
        return $"{what} {ranges} {(_missing is [{ Count: 1 }] ? "is" : "are")} missing{again}";
    }

    // The numbers of the shards that are missing; null where the study was cut in several ways.
    string? Again()
    {
        var cuts = _used.Concat(_spare).Select(shard => shard.Header.Of).Distinct().ToList();
        if (cuts is not [var of])
        {
            return null;
        }
        var numbers = Enumerable
            .Range(1, of)
            .Where(number =>
                new ShardCut(number, of).Range(Total) is var own
                && _missing.Any(gap => own.First < gap.First + gap.Count && gap.First < own.First + own.Count)
            );
        return string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
    }

    List<(string Path, ShardHeader Header)> Whole()
    {
        var whole = new List<(string Path, ShardHeader Header)>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*" + ShardFile.Ending).Order(StringComparer.Ordinal))
        {
            if (ShardFile.ReadHeader(path, out var damage) is { } header)
            {
                whole.Add((path, header));
            }
            else
            {
                _problems.Add($"{Path.GetFileName(path)} is left out: {damage}");
            }
        }
        return whole;
    }

    void CheckAlike(List<(string Path, ShardHeader Header)> whole)
    {
        var studies = whole.GroupBy(shard => shard.Header.Study).ToList();
        if (studies.Count > 1)
        {
            var examples = studies.Select(study =>
                $"{Path.GetFileName(study.First().Path)} ({study.First().Header.Manifest.Scenarios[0].Name}, seed "
                + $"{study.Key.Seed}, {Wording.Count(study.Key.Total)} replications)"
            );
            throw new PlaceException(
                $"{Folder} holds shards of {studies.Count} studies, such as {string.Join(" and ", examples)}; give each study a folder of its own"
            );
        }
        Total = studies[0].Key.Total;
    }

    void Arrange(List<(string Path, ShardHeader Header)> whole)
    {
        var at = 0;
        foreach (
            var shard in whole.OrderBy(shard => shard.Header.Range.First).ThenByDescending(shard => shard.Header.End)
        )
        {
            if (shard.Header.Range.First < at)
            {
                _spare.Add(shard);
                continue;
            }
            AddMissing(at, shard.Header.Range.First);
            _used.Add(shard);
            at = shard.Header.End;
        }
        AddMissing(at, Total);
    }

    void AddMissing(int from, int to)
    {
        if (to > from)
        {
            _missing.Add(new ManifestRange(from, to - from));
        }
    }
}
