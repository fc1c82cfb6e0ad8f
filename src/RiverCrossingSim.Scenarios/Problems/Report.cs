namespace RiverCrossingSim.Scenarios;

/// <summary>Collects the problems of one reading.</summary>
sealed class Report
{
    /// <summary>Problems beyond this number are counted and not listed: nobody reads them.</summary>
    const int Most = 500;

    readonly List<(Problem Problem, int Order)> _problems = [];
    int _more;

    public bool HasErrors { get; private set; }

    /// <summary>Whether further problems are only counted; then no trouble need be taken over their words.</summary>
    public bool IsFull => _problems.Count >= Most;

    /// <summary>The problems so far, each with the place of its file among those read.</summary>
    public IReadOnlyList<(Problem Problem, int Order)> Listed => [.. _problems];

    public void Error(string code, Place place, string path, string message)
    {
        if (IsFull)
        {
            _more++;
        }
        else
        {
            Add(Make(Severity.Error, code, place, path, message), place.Source.Order);
        }

        HasErrors = true;
    }

    public void Add(Problem problem, int order)
    {
        HasErrors |= problem.Severity == Severity.Error;
        if (IsFull)
        {
            _more++;
        }
        else
        {
            _problems.Add((problem, order));
        }
    }

    /// <summary>Takes warnings out.</summary>
    /// <param name="which">Those meant.</param>
    public IReadOnlyList<Problem> TakeWarnings(Func<Problem, bool> which)
    {
        var taken = _problems.Where(one => one.Problem.Severity == Severity.Warning && which(one.Problem)).ToHashSet();
        _problems.RemoveAll(taken.Contains);
        return [.. taken.OrderBy(one => one.Order).ThenBy(one => one.Problem.Line).Select(one => one.Problem)];
    }

    /// <summary>All problems, by file, line and column.</summary>
    public IReadOnlyList<Problem> Sorted()
    {
        var sorted = _problems
            .OrderBy(p => p.Order)
            .ThenBy(p => p.Problem.Line)
            .ThenBy(p => p.Problem.Column)
            .Select(p => p.Problem)
            .Distinct()
            .ToList();
        if (_more > 0)
        {
            sorted.Add(
                sorted[^1] with
                {
                    Code = ProblemCodes.Limit,
                    Path = "",
                    Message = $"and {_more} more problems, not listed",
                    SourceLine = "",
                }
            );
        }

        return sorted;
    }

    public static Problem Make(Severity severity, string code, Place place, string path, string message) =>
        new(severity, code, place.Source.Name, place.Line, place.Column, path, message)
        {
            SourceLine = place.Source.Line(place.Line),
            Length = place.Length,
        };
}

/// <summary>The file cannot be read any further; what is said is the one problem to be reported.</summary>
sealed class UnreadableFileException(Problem problem) : Exception(problem.Message)
{
    public UnreadableFileException(string code, Place place, string message)
        : this(Report.Make(Severity.Error, code, place, "", message)) { }

    public Problem Problem { get; } = problem;
}
