using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>What the compiler calls in an <c>async Process</c> method.</summary>
/// <remarks>
/// <see cref="Start"/> only boxes the state machine: the method is cold, and needs to know no simulation until it is
/// started or awaited. No execution context is captured.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ProcessMethodBuilder
{
    Frame _frame;

    /// <summary>The cold process.</summary>
    public readonly Process Task => new(_frame);

    /// <summary>Makes a builder.</summary>
    public static ProcessMethodBuilder Create() => default;

    /// <summary>Boxes the state machine.</summary>
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        var boxed = PooledFrame<TStateMachine, Nothing>.Rent();
        _frame = boxed; // this builder is a field of the state machine: set before the machine is copied
        boxed.Machine = stateMachine;
    }

    /// <summary>Begins a wait.</summary>
    public readonly void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ISimAwaiter
        where TStateMachine : IAsyncStateMachine => awaiter.Suspend(_frame.Slot);

    /// <summary>Begins a wait.</summary>
    public readonly void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(
        ref TAwaiter awaiter,
        ref TStateMachine stateMachine
    )
        where TAwaiter : ISimAwaiter
        where TStateMachine : IAsyncStateMachine => awaiter.Suspend(_frame.Slot);

    /// <summary>Ends the method.</summary>
    public readonly void SetResult() => _frame.End();

    /// <summary>Ends the method with what it threw.</summary>
    public readonly void SetException(Exception exception)
    {
        _frame.Fault = exception;
        _frame.End();
    }

    /// <summary>Not used: the machine is boxed once, in <see cref="Start"/>.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) { }
}
