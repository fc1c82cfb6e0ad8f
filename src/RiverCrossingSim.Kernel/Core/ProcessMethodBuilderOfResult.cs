using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>What the compiler calls in an <c>async Process&lt;T&gt;</c> method; see <see cref="ProcessMethodBuilder"/>.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ProcessMethodBuilder<T>
{
    Frame<T> _frame;

    /// <summary>The cold process.</summary>
    public readonly Process<T> Task => new(_frame);

    /// <summary>Makes a builder.</summary>
    public static ProcessMethodBuilder<T> Create() => default;

    /// <summary>Boxes the state machine.</summary>
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine
    {
        var boxed = PooledFrame<TStateMachine, T>.Rent();
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
    public readonly void SetResult(T result)
    {
        _frame.Result = result;
        _frame.End();
    }

    /// <summary>Ends the method with what it threw.</summary>
    public readonly void SetException(Exception exception)
    {
        _frame.Fault = exception;
        _frame.End();
    }

    /// <summary>Not used: the machine is boxed once, in <see cref="Start"/>.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) { }
}
