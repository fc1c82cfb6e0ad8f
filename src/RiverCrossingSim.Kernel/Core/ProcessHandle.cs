namespace RiverCrossingSim.Kernel;

/// <summary>
/// A process that was started. The handle stays safe after the process's end: it then says so, and interrupting does
/// nothing. To wait for the end is <c>await handle.Join()</c>; the handle itself cannot be awaited, or else the compiler
/// would take every <c>sim.Start(...)</c> in a process for a forgotten await.
/// </summary>
public readonly struct ProcessHandle : IEquatable<ProcessHandle>
{
    readonly ProcessSlot? _slot;
    readonly int _life;
    readonly string? _name;

    internal ProcessHandle(ProcessSlot slot, int life, string name)
    {
        _slot = slot;
        _life = life;
        _name = name;
    }

    /// <summary>The name that it was started with; empty for <c>default</c>.</summary>
    public string Name => _name ?? "";

    /// <summary>Whether it has been started, and has neither ended nor been dropped by a reset.</summary>
    public bool IsAlive => _slot is not null && _slot.IsAlive && _slot.Life == _life;

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
            _slot!.Interrupt(cause);
        }
    }

    /// <summary>
    /// The wait for the end of the process; over at once if it has ended. What the process throws is then thrown
    /// here, as a <see cref="ProcessFailedException"/>, instead of ending the run.
    /// </summary>
    /// <exception cref="InvalidOperationException">The handle is <c>default</c>.</exception>
    public Wait Join()
    {
        if (_slot is null)
        {
            throw new InvalidOperationException("This handle is of no process.");
        }

        return _slot.Ending.Join(_life);
    }

    /// <inheritdoc/>
    public bool Equals(ProcessHandle other) => _slot == other._slot && _life == other._life;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProcessHandle other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_slot, _life);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
