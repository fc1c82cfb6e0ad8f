using RiverCrossingSim.Results;

namespace RiverCrossingSim.Cli;

/// <summary>Where the result of a command goes: taken before any work, and let go at the end.</summary>
/// <param name="folder">The folder; null where it is not known, for what it would be named after cannot be read.</param>
/// <param name="kind">What it is to take.</param>
/// <param name="replace">Whether an older result there may be replaced.</param>
sealed class StudyPlace(string? folder, ResultKind kind, bool replace) : IDisposable
{
    ResultPlace? _taken;

    /// <summary>Whether it may not take the result only as long as another process writes there.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>Takes the folder, and tells what was found in it.</summary>
    /// <returns>Why it may not take the result, in words; null if it may, or if it is not known.</returns>
    /// <exception cref="StorageException">The disk is full or broken.</exception>
    public string? Take()
    {
        if (folder is null)
        {
            return null;
        }
        try
        {
            _taken = ResultPlace.Take(folder, kind, replace);
            Tell(_taken.Notes);
            return null;
        }
        catch (PlaceException refusal)
        {
            IsBusy = refusal.IsBusy;
            return refusal.Message;
        }
    }

    /// <summary>Puts a result in its place, and tells what there is to tell about it.</summary>
    /// <param name="manifest">What it is.</param>
    /// <param name="write">Writes its files.</param>
    /// <returns>The folder in which it is.</returns>
    /// <exception cref="StorageException">The disk failed; the message says where the finished work is.</exception>
    public string Publish(Manifest manifest, Action<ResultFiles> write)
    {
        var place = _taken ?? throw new InvalidOperationException("The place of the result was not taken.");
        var told = place.Notes.Count;
        var published = place.Publish(manifest, write);
        Tell(published.Notes.Skip(told));
        return published.Folder;
    }

    /// <inheritdoc/>
    public void Dispose() => _taken?.Dispose();

    static void Tell(IEnumerable<string> notes)
    {
        foreach (var note in notes)
        {
            Console.Error.WriteLine($"rcsim: {note}");
        }
    }
}
