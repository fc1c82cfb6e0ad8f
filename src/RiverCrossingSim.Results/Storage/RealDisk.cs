namespace RiverCrossingSim.Results;

/// <summary>The disk of the machine.</summary>
sealed class RealDisk : IDisk
{
    const int Buffer = 64 * 1024;

    public void MakeFolder(string path) => Directory.CreateDirectory(path);

    public Stream Create(string path) =>
        new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffer);

    public IDisposable Hold(string path) =>
        new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);

    public void Move(string from, string to)
    {
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to);
        }
    }

    public void Replace(string from, string to) => File.Move(from, to, overwrite: true);

    public void Delete(string path) => File.Delete(path);

    public void DeleteFolder(string path) => Directory.Delete(path);
}
