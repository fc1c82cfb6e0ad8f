using RiverCrossingSim.Results;

namespace RiverCrossingSim.Tests;

/// <summary>A disk of which one operation fails, counted from 1, or all from there on; the others are done.</summary>
sealed class FailingDisk(int fails, bool stays = false, Func<IOException>? failure = null) : IDisk
{
    readonly IDisk _real = Disk.Real;
    readonly Stack<IDisposable> _held = new();
    int _count;

    /// <summary>What Linux says when a disk is full, as .NET hands it on.</summary>
    public static IOException Full() => new("No space left on device", 28);

    /// <summary>Whether the operation came.</summary>
    public bool HasFailed => Volatile.Read(ref _count) >= fails;

    public void MakeFolder(string path)
    {
        Count();
        _real.MakeFolder(path);
    }

    public Stream Create(string path)
    {
        Count();
        return new Counted(_real.Create(path), this);
    }

    public IDisposable Hold(string path)
    {
        Count();
        var held = _real.Hold(path);
        _held.Push(held);
        return held;
    }

    /// <summary>Lets go what is held, as the system does for a process that ends.</summary>
    public void Release()
    {
        while (_held.TryPop(out var held))
        {
            held.Dispose();
        }
    }

    public void Move(string from, string to)
    {
        Count();
        _real.Move(from, to);
    }

    public void Replace(string from, string to)
    {
        Count();
        _real.Replace(from, to);
    }

    public void Delete(string path)
    {
        Count();
        _real.Delete(path);
    }

    public void DeleteFolder(string path)
    {
        Count();
        _real.DeleteFolder(path);
    }

    void Count()
    {
        var count = Interlocked.Increment(ref _count);
        if (count == fails || (stays && count > fails))
        {
            throw (failure ?? Full)();
        }
    }

    /// <summary>A file whose writes, flushes and end are operations too.</summary>
    sealed class Counted(Stream file, FailingDisk disk) : Stream
    {
        bool _isOpen = true;

        public override bool CanRead => false;

        public override bool CanSeek => file.CanSeek;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => file.Position = value;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            disk.Count();
            file.Write(buffer, offset, count);
        }

        public override void Flush()
        {
            disk.Count();
            file.Flush();
        }

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        public override void SetLength(long value) => file.SetLength(value);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (_isOpen)
            {
                _isOpen = false;
                file.Dispose();
                disk.Count();
            }
            base.Dispose(disposing);
        }
    }
}
