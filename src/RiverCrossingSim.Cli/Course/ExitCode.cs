namespace RiverCrossingSim.Cli;

/// <summary>
/// What the process says to the shell at its end. The numbers from 64 to 78 are those of BSD's sysexits.h, which mail
/// systems and job scripts know.
/// </summary>
static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, and the answer is no: <c>validate</c> failed a check, <c>diff</c> found a difference, a notebook's cell failed.</summary>
    public const int No = 1;

    /// <summary>Bad input or usage, found before any work; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>An error of the program (EX_SOFTWARE).</summary>
    public const int ProgramError = 70;

    /// <summary>The disk is full, read-only or broken (EX_IOERR).</summary>
    public const int DiskError = 74;

    /// <summary>Nothing is wrong, but it must be tried again later: something that it needs is not there yet (EX_TEMPFAIL).</summary>
    public const int TryAgain = 75;

    /// <summary>Cancelled, by Ctrl-C or by a request to terminate; what was finished is written.</summary>
    public const int Cancelled = 130;
}
