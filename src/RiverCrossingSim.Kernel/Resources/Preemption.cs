namespace RiverCrossingSim.Kernel;

/// <summary>The cause with which a <see cref="PreemptiveResource"/> interrupts a process that has lost its unit.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="By">Who took the unit; <c>default</c> when the capacity shrank.</param>
/// <param name="HeldSince">When the unit had been granted, since the start of the run.</param>
public sealed record Preemption(PreemptiveResource Resource, ProcessHandle By, TimeSpan HeldSince);
