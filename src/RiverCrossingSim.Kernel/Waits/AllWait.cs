using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The wait for all of several waits; made by <see cref="Simulation.All{TFirst, TSecond}"/>. Each is asked for at once and
/// held from its own grant; when it is interrupted or out of time, all that was granted is given back.
/// </summary>
/// <remarks>
/// Holding one thing while waiting for another is how deadlocks come about: let all processes name the same things in
/// the same order.
/// </remarks>
public struct AllWait<TBranches> : ISimAwaiter
    where TBranches : struct, IWait
{
    GroupAttempt<TBranches> _attempt;

    internal AllWait(Simulation simulation, TBranches branches)
    {
        if (!branches.CanTakeBack)
        {
            throw new ArgumentException(
                "A put cannot be taken back, and so cannot be part of an All.",
                nameof(branches)
            );
        }

        _attempt = new(simulation, branches, isAll: true);
    }

    AllWait(GroupAttempt<TBranches> attempt) => _attempt = attempt;

    /// <summary>Asks; true if none of them needs a wait.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits without a throw: an interrupt gives a result that is not granted and names the cause.</summary>
    public readonly AllWait<TBranches> OrInterrupt() => new(_attempt.OrInterrupt());

    /// <summary>Waits with patience: when the limit passes first, the result is not granted.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public readonly AllWait<TBranches> Within(TimeSpan limit) => new(_attempt.Within(limit));

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly AllWait<TBranches> GetAwaiter() => this;

    /// <summary>What they gave.</summary>
    /// <exception cref="InterruptException">The process was interrupted, and does not wait <c>OrInterrupt()</c>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly AllResult GetResult()
    {
        var isGranted = _attempt.End(out var cause) != WaitGroup.None;
        var result = new AllResult(isGranted, isGranted ? _attempt.Group : null, cause);
        _attempt.Group.Close();
        result.ThrowIfFailed();
        return result;
    }

    readonly void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot);
}
