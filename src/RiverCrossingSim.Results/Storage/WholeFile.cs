namespace RiverCrossingSim.Results;

/// <summary>Writes one file whole or not at all: beside its place under a random name, then in it.</summary>
public static class WholeFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where to; a file there is replaced, or stays as it is when the disk fails. Its folder is made.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="StorageException">The disk failed; the message says in plain words how.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var disk = Disk.Current;
        var full = Path.GetFullPath(path);
        var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".rcsim-{Publication.NewToken()}");
        try
        {
            disk.MakeFolder(Path.GetDirectoryName(full)!);
            using (var stream = disk.Create(unfinished))
            {
                write(stream);
                stream.Flush();
            }
            disk.Replace(unfinished, full);
        }
        catch (Exception failure)
        {
            Clear(disk, unfinished);
            if (failure is StorageException || !DiskTrouble.Is(failure))
            {
                throw;
            }
            var former = File.Exists(full) ? " The file that is there is as it was." : "";
            var words = DiskTrouble.Words(failure, Path.GetDirectoryName(path));
            throw new StorageException($"{path} could not be written: {words}.{former}", failure);
        }
    }

    static void Clear(IDisk disk, string unfinished)
    {
        try
        {
            disk.Delete(unfinished);
        }
        catch (Exception failure) when (DiskTrouble.Is(failure))
        {
            // The first failure is what is told.
        }
    }
}
