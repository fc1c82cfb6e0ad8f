namespace RiverCrossingSim.Cli;

/// <summary>What the process says to the shell at its end.</summary>
static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary><c>rcsim diff</c> found a difference, as <c>diff</c> says it.</summary>
    public const int Different = 1;

    /// <summary><c>rcsim validate</c> found that the program is wrong.</summary>
    public const int Wrong = 1;

    /// <summary>Anything that no other code says: a disk that is full, an error of the program.</summary>
    public const int Failure = 1;

    /// <summary>Bad input or usage; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>Cancelled by Ctrl-C; what was finished is written.</summary>
    public const int Cancelled = 130;
}
