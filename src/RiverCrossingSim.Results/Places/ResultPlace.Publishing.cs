using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

// The result once it is there: written within the folder, put in its place, and said where it is when the disk fails on the way.
public sealed partial class ResultPlace
{
    /// <summary>Writes a result and puts it in its place.</summary>
    /// <param name="manifest">What it is; the files are entered here.</param>
    /// <param name="write">Writes its files but the manifest. Called a second time, for another place, where the disk fails.</param>
    /// <returns>Where the result is, and what is to be told about it.</returns>
    /// <exception cref="StorageException">The disk failed; the message says where the finished work is.</exception>
    /// <exception cref="FinishedWorkException">Not all of it could be written, by a fault of the program; the message says where the rest is.</exception>
    public PublishedResult Publish(Manifest manifest, Action<ResultFiles> write)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(write);
        var isBeside = manifest.Partial && _former is { Partial: false };
        var files = Write(isBeside ? manifest with { Store = null } : manifest, write);
        _isPublishing = true;
        return isBeside ? PutBeside() : PutInPlace(files);
    }

    IReadOnlyList<string> Write(Manifest manifest, Action<ResultFiles> write)
    {
        try
        {
            return Fill(Publication.Unfinished, manifest, write);
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            throw Elsewhere(failure, manifest, write);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or ReplayException))
        {
            _isKept = HasFiles(Publication.Unfinished);
            if (!_isKept)
            {
                throw;
            }
            throw new FinishedWorkException(
                $"The result could not be written to its end. What was finished is in {Path.Combine(Folder, UnfinishedName)}.",
                fault
            );
        }
    }

    /// <summary>What to say of a folder that could not be written to the end, once the result is whole in another place, if any takes it.</summary>
    StorageException Elsewhere(Exception failure, Manifest manifest, Action<ResultFiles> write)
    {
        var words = $"{Folder} could not be written: {DiskTrouble.Words(failure)}.";
        var other = Path.Combine(Path.GetTempPath(), $"rcsim-{FileNames.Of(Path.GetFileName(_full))}-{_token[..8]}");
        try
        {
            Fill(other, manifest, write);
            return new StorageException($"{words} The finished result is whole in {other}.", failure);
        }
        catch (Exception second) when (DiskTrouble.Is(second))
        {
            _isKept = HasFiles(Publication.Unfinished);
            var replications = manifest.Store is { } store
                ? $" Its replications are in {Path.Combine(Folder, store)}, and the same command goes on from there."
                : "";
            return new StorageException(
                _isKept
                    ? $"{words} What was written before that is in {Path.Combine(Folder, UnfinishedName)}.{replications}"
                    : $"{words} Nor could {other} take the result: {DiskTrouble.Words(second)}.{replications}",
                failure
            );
        }
    }

    IReadOnlyList<string> Fill(string folder, Manifest manifest, Action<ResultFiles> write)
    {
        var files = new ResultFiles(folder, _disk);
        try
        {
            write(files);
        }
        catch (Exception fault) when (!DiskTrouble.Is(fault) && files.Written.Count > 0)
        {
            EnterUnlessRefused(files, manifest with { Partial = true, Store = null });
            throw;
        }
        return Enter(files, manifest);
    }

    /// <summary>With a manifest it is a result, if a partial one: no later command takes it for what a killed one has left.</summary>
    static void EnterUnlessRefused(ResultFiles files, Manifest manifest)
    {
        try
        {
            Enter(files, manifest);
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            // The fault is what is told; the files are there and named, with or without a manifest.
        }
    }

    static IReadOnlyList<string> Enter(ResultFiles files, Manifest manifest)
    {
        var written = files.Written;
        files.Text(Manifest.FileName, SummaryFile.Text(manifest with { Files = written }));
        return [.. written.Keys];
    }

    PublishedResult PutInPlace(IReadOnlyList<string> files)
    {
        var former = _former?.Files ?? [];
        try
        {
            Publication.Publish(former, files);
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            throw Unpublished(failure);
        }
        _isKept = true;
        try
        {
            Publication.Clear(former);
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            _notes.Add(
                $"What the result replaced in {Folder} could not be deleted: {DiskTrouble.Words(failure)}. The next command there does it."
            );
        }
        return new PublishedResult(Folder, _notes);
    }

    StorageException Unpublished(Exception failure)
    {
        _isKept = true;
        var words = $"The result could not be put in its place in {Folder}: {DiskTrouble.Words(failure)}.";
        var whole = $"It is whole in {Path.Combine(Folder, UnfinishedName)}";
        try
        {
            Publication.RollBack();
            var former = _former is null ? "" : ", and the former result is as it was";
            return new StorageException($"{words} {whole}{former}.", failure);
        }
        catch (Exception second) when (DiskTrouble.Is(second))
        {
            return new StorageException(
                $"{words} Nor could everything be put back: {DiskTrouble.Words(second)}. Nothing is lost: the next command with that "
                    + "folder puts the former result back, and names the new one.",
                failure
            );
        }
    }

    /// <summary>A partial result does not replace a complete one.</summary>
    PublishedResult PutBeside()
    {
        var beside = Enumerable
            .Range(1, int.MaxValue)
            .Select(n => n == 1 ? ".partial" : $".partial-{n}")
            .First(ending => !Path.Exists(_full + ending));
        var where = Folder + beside;
        try
        {
            _disk.Move(Publication.Unfinished, _full + beside);
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            // The folder's parent is read-only, or another file system: a mount point.
            _isKept = true;
            where = Path.Combine(Folder, UnfinishedName);
        }
        _notes.Add(
            $"{Folder} holds a complete result, which a partial one does not replace; the partial one is in {where}."
        );
        return new PublishedResult(where, _notes);
    }

    string UnfinishedName => Path.GetFileName(Publication.Unfinished);

    static bool HasFiles(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any();
}

/// <summary>A result that was written.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Notes">What is to be told about it, a sentence each.</param>
public sealed record PublishedResult(string Folder, IReadOnlyList<string> Notes);
