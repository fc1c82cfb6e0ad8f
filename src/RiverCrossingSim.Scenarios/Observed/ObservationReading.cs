namespace RiverCrossingSim.Scenarios;

/// <summary>What came of reading a file of observations for a scenario.</summary>
/// <param name="Observations">What the file says; null where anything in it is wrong.</param>
/// <param name="Seen">The same in the terms of the scenario, in the order of the file; empty where anything is wrong.</param>
/// <param name="Problems">All problems, by line and column.</param>
public sealed record ObservationReading(
    Observations? Observations,
    IReadOnlyList<SeenRange> Seen,
    IReadOnlyList<Problem> Problems
);
