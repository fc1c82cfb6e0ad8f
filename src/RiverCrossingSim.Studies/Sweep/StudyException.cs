using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A study is not as it must be. The message lists all that is wrong with it.</summary>
public sealed class StudyException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="problems">All problems, by place.</param>
    public StudyException(IReadOnlyList<Problem> problems)
        : base(ProblemFormatter.Format(problems).TrimEnd('\n')) => Problems = problems;

    /// <summary>All problems, by place.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
