namespace RiverCrossingSim.Results;

/// <summary>The disk failed. The message says in plain words what failed, and where the finished work is.</summary>
public sealed class StorageException : IOException
{
    /// <summary>Says what failed.</summary>
    /// <param name="message">What failed, and where the finished work is.</param>
    /// <param name="cause">What the system said; null where nothing did.</param>
    public StorageException(string message, Exception? cause = null)
        : base(message, cause) { }

    /// <summary>Whether only another process is in the way, so that the same will do once that has ended.</summary>
    public bool IsBusy { get; init; }
}

/// <summary>The program failed once the replications were finished. The message says where they are, and the cause is what failed.</summary>
public sealed class FinishedWorkException : Exception
{
    /// <summary>Says where the finished work is.</summary>
    /// <param name="message">What failed, and where the finished work is.</param>
    /// <param name="cause">What failed.</param>
    public FinishedWorkException(string message, Exception cause)
        : base(message, cause) { }
}

/// <summary>A place may not take a result. Nothing was run; the message says what to do.</summary>
public sealed class PlaceException : IOException
{
    /// <summary>Says why not.</summary>
    /// <param name="message">Why not, and what to do.</param>
    /// <param name="cause">What the system said; null where the program itself refuses.</param>
    public PlaceException(string message, Exception? cause = null)
        : base(message, cause) { }

    /// <summary>Whether the place holds a result that may be replaced where that is asked for.</summary>
    public bool IsReplaceable { get; init; }

    /// <summary>Whether only another process is in the way, so that the same will do once that has ended.</summary>
    public bool IsBusy { get; init; }
}
