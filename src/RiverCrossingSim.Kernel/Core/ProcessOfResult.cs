using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// A part of a process that gives a result: an <c>async Process&lt;T&gt;</c> method, awaited as a call inside a process.
/// </summary>
/// <typeparam name="T">The type of the result.</typeparam>
/// <remarks>See <see cref="Process"/>; it cannot be started by itself, since nobody would get the result.</remarks>
[AsyncMethodBuilder(typeof(ProcessMethodBuilder<>))]
public readonly struct Process<T> : ISimAwaiter
{
    readonly Frame<T>? _frame;
    readonly int _life;

    internal Process(Frame<T> frame)
    {
        _frame = frame;
        _life = frame.Life;
    }

    /// <summary>Always false: a call is stepped by the simulation.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => false;

    /// <summary>Runs the method as a call inside the process that awaits it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Process<T> GetAwaiter() => this;

    /// <summary>Ends the call and gives its result, or throws what it threw.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T GetResult()
    {
        var result = _frame!.Result;
        Process.Finish(_frame);
        return result;
    }

    void ISimAwaiter.Suspend(ProcessSlot slot) => Process.Call(_frame, _life, slot);
}
