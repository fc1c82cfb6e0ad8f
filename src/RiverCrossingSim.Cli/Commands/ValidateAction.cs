using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim validate</c> does once the arguments are read.</summary>
static class ValidateAction
{
    /// <summary>Validates.</summary>
    /// <param name="only">The names of the groups to run; none for all.</param>
    /// <param name="history">The folder of withdrawals that happened; null for the usual one.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> only, string? history, StudyRequest request)
    {
        var isHistoryAsked = only.Count == 0 || only.Contains(HistoryChecks.Name);
        var cases = isHistoryAsked ? history ?? UsualHistory() : null;
        var started = DateTimeOffset.UtcNow;
        var options = new ValidationOptions { Seed = request.Seed, Threads = request.Threads };
        return new StudyCourse<IReadOnlyList<ValidationGroup>, ValidationResult>(request)
        {
            Subject = ToHistory(cases) is null ? Groups(only, cases) : null,
            Title = _ => "validate",
            Things = "checks",
            Place = request.PlaceIn(ResultKind.Validate.UsualFolder(null, request.Seed), ResultKind.Validate),
            Objections = _ => [ToHistory(cases)],
            Replicate = groups => ValidationSuite.Run(groups, options),
            TooLittle = "a check was run",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static string? ToHistory(string? cases) =>
        cases is not null && !HistoryFolder.IsOne(cases)
            ? $"{cases} has no cases.csv; --history gives another folder"
            : null;

    static IReadOnlyList<ValidationGroup> Groups(IReadOnlyList<string> only, string? cases) =>
        [
            .. ValidationSuite.Groups.Where(group => only.Count == 0 || only.Contains(group.Name)),
            .. cases is null ? Array.Empty<ValidationGroup>() : [HistoryChecks.Group(cases)],
        ];

    static StudyOutcome Conclude(ValidationResult result, DateTimeOffset started, StudyRequest request) =>
        new()
        {
            IsPartial = result.Partial,
            IsTheAnswerNo = result.IsProgramWrong,
            IsAlwaysTold = result.Failed > 0,
            Manifest = () => ValidationFolder.Manifest(result, request.Command, started),
            Write = files =>
            {
                ValidationFolder.Write(result, files);
                ValidationReportWriter.Write(result, files);
            },
            Json = () => ValidationFolder.Json(result),
            Tell = folder => ValidationDisplay.Write(result, folder),
        };

    // That of the repository, where it is the current folder, or else what came with the program.
    static string UsualHistory()
    {
        var here = Path.Combine("scenarios", "history");
        return HistoryFolder.IsOne(here) ? here : Path.Combine(AppContext.BaseDirectory, here);
    }
}
