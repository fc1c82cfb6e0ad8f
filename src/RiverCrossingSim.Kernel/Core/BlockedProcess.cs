namespace RiverCrossingSim.Kernel;

/// <summary>A process that waits for what cannot happen.</summary>
/// <param name="Name">The name of the process.</param>
/// <param name="WaitsFor">What it waits for, in words.</param>
public sealed record BlockedProcess(string Name, string WaitsFor);
