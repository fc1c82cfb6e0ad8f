namespace RiverCrossingSim.Kernel;

/// <summary>How a wait ended that had a limit and could be interrupted.</summary>
/// <param name="Granted">Whether it ended in time.</param>
/// <param name="Cause">Why it was interrupted; null when it was not: it then ended in time or the limit passed.</param>
public readonly record struct WaitResult(bool Granted, object? Cause);
