namespace RiverCrossingSim.Kernel;

/// <summary>
/// A process that was started. The handle stays safe after the process's end: it then says so, and interrupting does
/// nothing. To wait for the end is <c>await handle.Join()</c>; the handle itself cannot be awaited, or else the compiler
/// would take every <c>sim.Start(...)</c> in a process for a forgotten await.
/// </summary>
public readonly struct ProcessHandle : IEquatable<ProcessHandle>
{
    readonly ProcessSlot? slot;
    readonly int life;
    readonly string? name;

    internal ProcessHandle(ProcessSlot slot, int life, string name)
    {
        this.slot = slot;
        this.life = life;
        this.name = name;
    }

    /// <summary>The name that it was started with; empty for <c>default</c>.</summary>
    public string Name => name ?? "";

    /// <summary>Whether it has been started, and has neither ended nor been dropped by a reset.</summary>
    public bool IsAlive => slot is not null && slot.IsAlive && slot.Life == life;

    /// <summary>Whether two handles are of the same process.</summary>
    public static bool operator ==(ProcessHandle left, ProcessHandle right) => left.Equals(right);

    /// <summary>Whether two handles are of different processes.</summary>
    public static bool operator !=(ProcessHandle left, ProcessHandle right) => !left.Equals(right);

    /// <summary>
    /// Ends the process's wait, there and then; the process resumes as an event at this instant and learns the cause.
    /// If its wait has just ended, or it has not taken its first step, the interrupt ends its next wait as soon as it
    /// begins; interrupts arrive one for each wait, in order, and none is lost while the process lives.
    /// </summary>
    /// <param name="cause">Why: anything but null, mostly an object of a type of its own.</param>
    public void Interrupt(object cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        if (IsAlive)
        {
            slot!.Interrupt(cause);
        }
    }

    /// <summary>
    /// The wait for the end of the process; over at once if it has ended. What the process throws is then thrown
    /// here, as a <see cref="ProcessFailedException"/>, instead of ending the run.
    /// </summary>
    /// <exception cref="InvalidOperationException">The handle is <c>default</c>.</exception>
    public Wait Join()
    {
        if (slot is null)
        {
            throw new InvalidOperationException("This handle is of no process.");
        }

        return slot.Ending.Join(life);
    }

    /// <inheritdoc/>
    public bool Equals(ProcessHandle other) => slot == other.slot && life == other.life;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProcessHandle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(slot, life);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
