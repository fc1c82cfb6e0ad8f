namespace RiverCrossingSim.Kernel;

/// <summary>
/// Thrown by a plain await of a process that is interrupted. Where interrupts are expected, <c>OrInterrupt()</c> gives
/// the cause without a throw.
/// </summary>
public sealed class InterruptException : Exception
{
    /// <summary>Makes an interrupt's exception.</summary>
    /// <param name="cause">What was handed to <see cref="ProcessHandle.Interrupt"/>.</param>
    public InterruptException(object cause)
        : base($"The wait was interrupted: {cause}. Await .OrInterrupt() or catch InterruptException to go on.")
    {
        Cause = cause;
    }

    /// <summary>What was handed to <see cref="ProcessHandle.Interrupt"/>; never null.</summary>
    public object Cause { get; }
}
