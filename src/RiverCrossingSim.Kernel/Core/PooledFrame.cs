using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The frame of one particular method. Each thread keeps the frames that its simulations have done with, up to
/// <see cref="MostKept"/> for each method.
/// </summary>
internal sealed class PooledFrame<TStateMachine, TResult> : Frame<TResult>
    where TStateMachine : IAsyncStateMachine
{
    /// <summary>
    /// Bounds what a thread keeps where simulations are filled on one thread and run on another, so that the frames
    /// are always given back on the wrong side.
    /// </summary>
    const int MostKept = 1 << 17;

    [ThreadStatic]
    static PooledFrame<TStateMachine, TResult>? _kept;

    [ThreadStatic]
    static int _keptCount;

    internal TStateMachine Machine = default!;

    internal static PooledFrame<TStateMachine, TResult> Rent()
    {
        var frame = _kept;
        if (frame is null)
        {
            return new PooledFrame<TStateMachine, TResult>();
        }

        _kept = Unsafe.As<PooledFrame<TStateMachine, TResult>?>(frame.Caller);
        _keptCount--;
        frame.Caller = null;
        return frame;
    }

    internal override void Step() => Machine.MoveNext();

    internal override void Recycle()
    {
        Machine = default!;
        Result = default!;
        Fault = null;
        Slot = null!;
        Caller = null;
        if (_keptCount < MostKept)
        {
            Caller = _kept;
            _kept = this;
            _keptCount++;
        }
    }
}
