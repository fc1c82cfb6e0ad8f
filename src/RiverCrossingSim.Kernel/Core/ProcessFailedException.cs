namespace RiverCrossingSim.Kernel;

/// <summary>
/// A process threw, and no process waited for its end. The run stops there. The process has ended, without giving back
/// what it held except through <c>using</c>; the others stand where they stood, and
/// <see cref="Simulation.Reset"/> is the way on.
/// </summary>
public sealed class ProcessFailedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="processName">The name of the process.</param>
    /// <param name="time">When it threw, since the start of the run.</param>
    /// <param name="thrown">What it threw.</param>
    public ProcessFailedException(string processName, TimeSpan time, Exception thrown)
        : base($"Process '{processName}' failed at {time}: {thrown?.Message}", thrown)
    {
        ProcessName = processName;
        Time = time;
    }

    /// <summary>The name of the process.</summary>
    public string ProcessName { get; }

    /// <summary>When it threw, since the start of the run.</summary>
    public TimeSpan Time { get; }
}
