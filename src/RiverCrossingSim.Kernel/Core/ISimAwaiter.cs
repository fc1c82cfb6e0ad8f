using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// What an <c>async Process</c> method can await. Only this library implements it, so that awaiting anything else does
/// not compile.
/// </summary>
public interface ISimAwaiter : ICriticalNotifyCompletion
{
    /// <summary>Begins the wait; the process is stepped again when it is over.</summary>
    internal void Suspend(ProcessSlot slot);

    void INotifyCompletion.OnCompleted(Action continuation) => throw Outside();

    void ICriticalNotifyCompletion.UnsafeOnCompleted(Action continuation) => throw Outside();

    private static NotSupportedException Outside() =>
        new("A wait of the simulation can be awaited only in an async Process method.");
}
