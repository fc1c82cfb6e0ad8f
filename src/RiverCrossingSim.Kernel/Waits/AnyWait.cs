using System.ComponentModel;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// The wait for the first of several waits; made by <see cref="Simulation.Any{TFirst, TSecond}"/>. Exactly one of them is
/// granted; the others leave their queues at that instant and have never held anything.
/// </summary>
public struct AnyWait<TBranches> : ISimAwaiter
    where TBranches : struct, IWait
{
    GroupAttempt<TBranches> _attempt;

    internal AnyWait(Simulation simulation, TBranches branches) => _attempt = new(simulation, branches, isAll: false);

    AnyWait(GroupAttempt<TBranches> attempt) => _attempt = attempt;

    /// <summary>Asks; true if one of them needs no wait.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCompleted => _attempt.TryBegin();

    /// <summary>Waits without a throw: an interrupt gives a result that names the cause.</summary>
    public readonly AnyWait<TBranches> OrInterrupt() => new(_attempt.OrInterrupt());

    /// <summary>Waits with patience: when the limit passes first, none of them is the first.</summary>
    /// <param name="limit">How long at most; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public readonly AnyWait<TBranches> Within(TimeSpan limit) => new(_attempt.Within(limit));

    /// <summary>Waits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly AnyWait<TBranches> GetAwaiter() => this;

    /// <summary>Which was the first, and what it gave.</summary>
    /// <exception cref="InterruptException">The process was interrupted, and does not wait <c>OrInterrupt()</c>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public readonly AnyResult GetResult()
    {
        var winner = _attempt.End(out var cause);
        var gain = winner == WaitGroup.None ? default : new Gain(_attempt.Group[winner]);
        _attempt.Group.Close();
        gain.ThrowIfFailed();
        return new AnyResult(winner, gain, cause);
    }

    readonly void ISimAwaiter.Suspend(ProcessSlot slot) => _attempt.Suspend(slot);
}
