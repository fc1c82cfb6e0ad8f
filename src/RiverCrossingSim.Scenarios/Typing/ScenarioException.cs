namespace RiverCrossingSim.Scenarios;

/// <summary>A scenario cannot be had from what was given. The message lists all that is wrong with it, as <c>rcsim check</c> does.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="problems">All problems found, warnings too.</param>
    public ScenarioException(IReadOnlyList<Problem> problems)
        : base(ProblemFormatter.Format(problems).TrimEnd('\n')) => Problems = problems;

    /// <summary>All problems found, by place.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
