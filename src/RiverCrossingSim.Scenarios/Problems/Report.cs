namespace RiverCrossingSim.Scenarios;

/// <summary>Collects the problems of one reading.</summary>
sealed class Report
{
    readonly List<(Problem Problem, int Order)> _problems = [];

    public bool HasErrors { get; private set; }

    public void Error(string code, Place place, string path, string message) =>
        Add(Make(Severity.Error, code, place, path, message), place.Source.Order);

    public void Add(Problem problem, int order)
    {
        HasErrors |= problem.Severity == Severity.Error;
        _problems.Add((problem, order));
    }

    /// <summary>All problems, by file, line and column.</summary>
    public IReadOnlyList<Problem> Sorted() =>
        [
            .. _problems
                .OrderBy(p => p.Order)
                .ThenBy(p => p.Problem.Line)
                .ThenBy(p => p.Problem.Column)
                .Select(p => p.Problem)
                .Distinct(),
        ];

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
