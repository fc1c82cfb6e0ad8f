using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The course of a process, written as an <c>async Process</c> method that awaits the simulation's waits.
/// </summary>
/// <remarks>
/// Calling the method does nothing yet. Either <see cref="Simulation.Start"/> makes a process of its own of it, or a
/// process awaits it, and it then runs as a call inside that process, at once and without an event: an interrupt
/// reaches the innermost call, and an exception goes to the caller. Once only, either way. Nothing but the waits of this
/// library can be awaited in it; <c>await Task.Delay(...)</c> does not compile.
/// </remarks>
[AsyncMethodBuilder(typeof(ProcessMethodBuilder))]
public readonly struct Process : ISimAwaiter
{
    readonly Frame? _frame;
    readonly int _life;

    internal Process(Frame frame)
    {
        _frame = frame;
        _life = frame.Life;
    }

    /// <summary>Always false: a call is stepped by the simulation.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => false;

    /// <summary>Runs the method as a call inside the process that awaits it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Process GetAwaiter() => this;

    /// <summary>Ends the call and throws what it threw.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void GetResult() => Finish(_frame!);

    void ISimAwaiter.Suspend(ProcessSlot slot) => Call(_frame, _life, slot);

    /// <summary>The frame, for the one who starts or awaits it first.</summary>
    /// <exception cref="InvalidOperationException">It has been started or awaited before, or is <c>default</c>.</exception>
    internal Frame Take() => Take(_frame, _life);

    internal static void Call(Frame? frame, int life, ProcessSlot slot)
    {
        var called = Take(frame, life);
        called.Slot = slot;
        called.Caller = slot.Top;
        slot.Top = called;
    }

    internal static void Finish(Frame frame)
    {
        var fault = frame.Fault;
        frame.Recycle();
        if (fault is not null)
        {
            ExceptionDispatchInfo.Throw(fault);
        }
    }

    static Frame Take(Frame? frame, int life)
    {
        if (frame is null || frame.Life != life)
        {
            throw new InvalidOperationException(
                "A Process is started or awaited once. Call the async method again to run it again."
            );
        }

        frame.Life++;
        return frame;
    }
}
