namespace RiverCrossingSim.Kernel;

/// <summary>What a wait for a thing from a store gave, when it may come to nothing.</summary>
/// <typeparam name="T">The type of the things.</typeparam>
/// <param name="Granted">Whether there is a thing.</param>
/// <param name="Item">The thing; <c>default</c> when there is none.</param>
/// <param name="Cause">Why the wait was interrupted; null when it was granted or its limit passed.</param>
public readonly record struct StoreResult<T>(bool Granted, T? Item, object? Cause);
