namespace RiverCrossingSim.Results;

/// <summary>
/// Every operation by which the program changes files, so that a test can let each of them fail once. Each throws an
/// <see cref="IOException"/> or an <see cref="UnauthorizedAccessException"/> where the disk refuses.
/// </summary>
public interface IDisk
{
    /// <summary>Makes a folder and those above it; one that is there stays as it is.</summary>
    /// <param name="path">The folder.</param>
    void MakeFolder(string path);

    /// <summary>Makes a file that is not there yet, to be written.</summary>
    /// <param name="path">The file.</param>
    Stream Create(string path);

    /// <summary>Holds a file that only one process at a time can hold; it is made, and deleted when it is let go.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">Another process holds it, or the disk refuses.</exception>
    IDisposable Hold(string path);

    /// <summary>Gives a file or a folder another name on the same file system, at which nothing may be.</summary>
    /// <param name="from">Its name.</param>
    /// <param name="to">Its new name.</param>
    void Move(string from, string to);

    /// <summary>Puts a file in the place of another, which goes, in one step.</summary>
    /// <param name="from">The file.</param>
    /// <param name="to">The other, which need not be there.</param>
    void Replace(string from, string to);

    /// <summary>Deletes a file; nothing happens where there is none.</summary>
    /// <param name="path">The file.</param>
    void Delete(string path);

    /// <summary>Deletes an empty folder.</summary>
    /// <param name="path">The folder.</param>
    void DeleteFolder(string path);
}
