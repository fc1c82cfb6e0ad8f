namespace RiverCrossingSim.Results;

/// <summary>
/// The folder that takes a result. It is taken before the first replication, so that whatever is wrong with it is said then, and held
/// against other processes. Files are written into a folder within it that has a random name, and put in their place at
/// the end: whole, or not at all. A result that was there is replaced file by file, so that what else the user keeps there stays.
/// </summary>
public sealed partial class ResultPlace : IDisposable
{
    /// <summary>The file that the process which writes to a folder holds.</summary>
    const string HoldName = ".rcsim-lock";

    readonly IDisk _disk;
    readonly string _full;
    readonly string _token = Publication.NewToken();
    readonly List<string> _made = [];
    readonly List<string> _notes = [];
    IDisposable? _hold;
    FormerResult? _former;
    bool _isKept;
    volatile bool _isPublishing;

    ResultPlace(string folder, ResultKind kind, IDisk disk)
    {
        Folder = Path.TrimEndingDirectorySeparator(folder);
        Kind = kind;
        _disk = disk;
        AppDomain.CurrentDomain.ProcessExit += ClearAtExit;
        _full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
    }

    /// <summary>The folder as it was given.</summary>
    public string Folder { get; }

    /// <summary>What it is to take.</summary>
    public ResultKind Kind { get; }

    /// <summary>What was found in the folder and done about it, to be told: a sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    Publication Publication => new(_disk, _full, _token);

    /// <summary>Takes a folder for a result.</summary>
    /// <param name="folder">The folder; it is made.</param>
    /// <param name="kind">What it is to take.</param>
    /// <param name="replace">Whether an older result there may be replaced.</param>
    /// <exception cref="PlaceException">It may not take it: the message says why, and what to do. Nothing was changed.</exception>
    /// <exception cref="StorageException">The disk is full or broken.</exception>
    public static ResultPlace Take(string folder, ResultKind kind, bool replace)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(kind);
        if (PlaceWords.Objection(folder, kind) is { } objection)
        {
            throw new PlaceException(objection);
        }
        var place = new ResultPlace(folder, kind, Disk.Current);
        try
        {
            place.Take(replace);
            return place;
        }
        catch (Exception failure)
        {
            place.Dispose();
            if (failure is PlaceException or StorageException || !DiskTrouble.Is(failure))
            {
                throw;
            }
            var words = $"{folder} cannot be written: {DiskTrouble.Words(failure, folder)}";
            throw DiskTrouble.IsOfPlace(failure)
                ? new PlaceException($"{words}; {kind.AnotherFolder()}", failure)
                : new StorageException($"{words}. Nothing was run.", failure);
        }
    }

    /// <summary>Lets other processes in, and clears what was not published unless it is finished work.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= ClearAtExit;
        try
        {
            if (!_isKept && Directory.Exists(Publication.Unfinished))
            {
                Publication.RemoveUnfinished();
            }
            _hold?.Dispose();
            _hold = null;
            foreach (var folder in Enumerable.Reverse(_made))
            {
                if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    _disk.DeleteFolder(folder);
                }
            }
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            // What could not be cleared now is cleared by the next command that takes the folder.
            _hold?.Dispose();
            _hold = null;
        }
    }

    /// <summary>A process that is told to end at once leaves nothing behind, unless it is putting the result in its place.</summary>
    void ClearAtExit(object? sender, EventArgs exit)
    {
        if (!_isPublishing)
        {
            Dispose();
        }
    }

    void Take(bool replace)
    {
        var hasLeftovers = Directory.Exists(_full) && Publication.In(_disk, _full).Any();
        if (!hasLeftovers)
        {
            _former = Former(replace);
        }
        MakeFolders();
        try
        {
            _hold = _disk.Hold(Path.Combine(_full, HoldName));
        }
        catch (IOException taken) when (DiskTrouble.IsHeld(taken))
        {
            throw new PlaceException(
                $"another process is writing to {Folder}; wait for it, or {Kind.AnotherFolder()}",
                taken
            )
            {
                IsBusy = true,
            };
        }
        if (hasLeftovers)
        {
            _notes.AddRange(Leftovers.Settle(_disk, _full, Folder));
            _former = Former(replace);
        }
        _notes.AddRange(Leftovers.OfFirstVersion(_full));
        _disk.MakeFolder(Publication.Unfinished);
    }

    /// <summary>The result in the folder that is to be replaced; null where there is none.</summary>
    FormerResult? Former(bool replace)
    {
        if (!Directory.Exists(_full) || !Directory.EnumerateFileSystemEntries(_full).Any(IsOfOthers))
        {
            return null;
        }
        var store = SweepFolder.StoreIn(Folder);
        var isSweep = File.Exists(store) && SweepStore.Objection(store, isUncheckedWelcome: true) is null;
        var former = FormerResult.In(Folder, Kind);
        if (Kind == ResultKind.Sweep)
        {
            return SweepStore.Objection(store) is { } objection ? throw new PlaceException(objection)
                : isSweep ? former
                : former is not null
                    ? throw new PlaceException(
                        $"{Folder} holds {former.Kind.Words}, not a sweep; {Kind.AnotherFolder()}"
                    )
                : throw new PlaceException($"{Folder} holds something else than a sweep; {Kind.AnotherFolder()}");
        }
        if (isSweep || former is { Kind.GoesOn: true })
        {
            throw new PlaceException(
                $"{Folder} holds {(former?.Kind ?? ResultKind.Sweep).Words}, which goes on from there; {Kind.AnotherFolder()}"
            );
        }
        if (former is null)
        {
            throw new PlaceException(
                $"{Folder} holds something else than a result of this program; {Kind.AnotherFolder()}"
            );
        }
        return replace
            ? former
            : throw new PlaceException(
                $"{Folder} holds {former.Kind.InTheWay} already; --force replaces it, {Kind.Option} gives another folder"
            )
            {
                IsReplaceable = true,
            };
    }

    /// <summary>Whether a name in the folder is of the user, not of this class, a shard or a file system's root.</summary>
    static bool IsOfOthers(string path) =>
        Path.GetFileName(path) is var name
        && name is not (HoldName or "lost+found")
        && Publication.Token(name) is null
        && !name.EndsWith(ShardFile.Ending, StringComparison.Ordinal);

    void MakeFolders()
    {
        for (var path = _full; path is not null && !Path.Exists(path); path = Path.GetDirectoryName(path))
        {
            _made.Insert(0, path);
        }
        _disk.MakeFolder(_full);
    }
}
