namespace RiverCrossingSim.Validation;

/// <summary>A group and what came out of its checks: a line of the scoreboard.</summary>
/// <param name="Group">The group.</param>
/// <param name="Checks">Its checks, in its order.</param>
public sealed record GroupResult(ValidationGroup Group, IReadOnlyList<CheckResult> Checks)
{
    /// <summary>Checks that passed.</summary>
    public int Passed => Count(Verdict.Passed);

    /// <summary>Checks that failed.</summary>
    public int Failed => Count(Verdict.Failed);

    /// <summary>Checks that had nothing yet to be held against.</summary>
    public int NotScored => Count(Verdict.NotScored);

    /// <summary>Checks that were not run because the validation was cancelled.</summary>
    public int NotRun => Checks.Count(check => check.Outcome is null);

    int Count(Verdict verdict) => Checks.Count(check => check.Outcome?.Verdict == verdict);
}
