namespace RiverCrossingSim.Studies;

/// <summary>A figure or picture that was left out because it could not be computed; all others are there.</summary>
/// <param name="Figure">What was left out: "site.north.use", "the picture 'Duration'".</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="IsFault">Whether the program failed at it; where not, the replications at hand do not give it.</param>
public sealed record Omission(string Figure, string Reason, bool IsFault);
