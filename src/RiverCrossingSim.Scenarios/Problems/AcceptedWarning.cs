namespace RiverCrossingSim.Scenarios;

/// <summary>A warning that the file itself accepts.</summary>
/// <param name="Problem">The warning, as it would have been told.</param>
/// <param name="Reason">Why the author finds that it is as it should be.</param>
public sealed record AcceptedWarning(Problem Problem, string Reason);
