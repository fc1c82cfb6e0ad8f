namespace RiverCrossingSim.Kernel;

/// <summary>
/// No event is left, and yet a process that was not started as a background process waits. The message names each of
/// them and what it waits for. The processes still stand where they stood: outside events (a capacity raised, a pulse,
/// a process started) and another <see cref="Simulation.Run"/> can carry on; otherwise <see cref="Simulation.Reset"/>.
/// </summary>
public sealed class DeadlockException : Exception
{
    const int MostNamed = 20;

    /// <summary>Makes the exception.</summary>
    /// <param name="time">When the last event ran, since the start of the run.</param>
    /// <param name="blocked">Those who wait.</param>
    public DeadlockException(TimeSpan time, IReadOnlyList<BlockedProcess> blocked)
        : base(Say(time, blocked))
    {
        Time = time;
        Blocked = blocked;
    }

    /// <summary>When the last event ran, since the start of the run.</summary>
    public TimeSpan Time { get; }

    /// <summary>The processes that wait, in the order in which their slots were made.</summary>
    public IReadOnlyList<BlockedProcess> Blocked { get; }

    static string Say(TimeSpan time, IReadOnlyList<BlockedProcess> blocked)
    {
        var named = blocked.Take(MostNamed).Select(process => $"'{process.Name}' waits for {process.WaitsFor}");
        var more = blocked.Count > MostNamed ? $"; and {blocked.Count - MostNamed} more" : "";
        return $"Deadlock at {time}: nothing is left to happen, and {string.Join("; ", named)}{more}. "
            + "A process that may wait for ever is started with background: true.";
    }
}
