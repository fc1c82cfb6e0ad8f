namespace RiverCrossingSim.Kernel;

/// <summary>
/// The memory of one call of an <c>async Process</c> method: its compiler-made state machine, boxed once and pooled.
/// </summary>
/// <remarks>
/// A running process is a chain of frames from the innermost call to the method that was started. Awaiting a
/// <see cref="Process"/> puts a frame on top; its end takes it off. The simulation then steps whatever is on top
/// (a trampoline), so that neither deep calls nor long chains of returns use the thread's stack.
/// </remarks>
internal abstract class Frame
{
    /// <summary>The process that this call is part of, once it has been started or awaited.</summary>
    internal ProcessSlot Slot = null!;

    /// <summary>The frame that awaits this one, or null for the method that was started.</summary>
    internal Frame? Caller;

    /// <summary>What the method threw.</summary>
    internal Exception? Fault;

    /// <summary>Counts the uses of the frame, so that a <see cref="Process"/> is started or awaited only once.</summary>
    internal int Life;

    /// <summary>Runs the method up to its next wait, call or end.</summary>
    internal abstract void Step();

    /// <summary>Gives the frame back to the pool and forgets all that the method held. No <c>finally</c> runs.</summary>
    internal abstract void Recycle();

    /// <summary>Ends the call: whoever awaits it is stepped next.</summary>
    internal void End() => Slot.Top = Caller;
}
