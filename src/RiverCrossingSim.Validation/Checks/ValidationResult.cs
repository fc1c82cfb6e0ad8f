namespace RiverCrossingSim.Validation;

/// <summary>What came out of all checks that were asked for, passed and failed alike.</summary>
/// <param name="Seed">Seed of all random numbers.</param>
/// <param name="Groups">The groups that were asked for.</param>
public sealed record ValidationResult(ulong Seed, IReadOnlyList<GroupResult> Groups)
{
    /// <summary>Whether it was cancelled before all checks were run.</summary>
    public bool Partial => Groups.Any(group => group.NotRun > 0);

    /// <summary>Checks that were asked for.</summary>
    public int Checks => Groups.Sum(group => group.Checks.Count);

    /// <summary>Checks that passed.</summary>
    public int Passed => Groups.Sum(group => group.Passed);

    /// <summary>Checks that failed, of whatever group.</summary>
    public int Failed => Groups.Sum(group => group.Failed);

    /// <summary>Checks that had nothing yet to be held against.</summary>
    public int NotScored => Groups.Sum(group => group.NotScored);

    /// <summary>Checks that were not run.</summary>
    public int NotRun => Groups.Sum(group => group.NotRun);

    /// <summary>Whether a check failed that the program must pass.</summary>
    public bool IsProgramWrong => Groups.Any(group => group.Group.IsVerification && group.Failed > 0);
}
