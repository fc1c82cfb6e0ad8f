namespace RiverCrossingSim.Results;

/// <summary>
/// The version of the numbers: programs that share it give the same numbers for the same scenario and seed. What is
/// stored is kept under it, so that a sweep never mixes replications of two models.
/// </summary>
public static class ResultsVersion
{
    /// <summary>
    /// Raised whenever a change of the program changes the numbers of a scenario, the default of a key or what the hash of a
    /// scenario is taken of; each has its entry under "Results change" in the changelog.
    /// </summary>
    public const int Current = 2;
}
