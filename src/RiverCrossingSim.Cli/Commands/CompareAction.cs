using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim compare</c> does once the arguments are read.</summary>
static class CompareAction
{
    /// <summary>Compares scenarios.</summary>
    /// <param name="scenarios">The scenarios; null where one cannot be read, which was told.</param>
    /// <param name="precision">How precisely the difference is to be known; null for a given number of replications.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<NamedScenario>? scenarios, DifferencePrecision? precision, StudyRequest request)
    {
        var started = DateTimeOffset.UtcNow;
        var options = new ComparisonOptions
        {
            Replications = request.Replications,
            Seed = request.Seed,
            Threads = request.Threads,
            Precision = precision,
        };
        return new StudyCourse<IReadOnlyList<NamedScenario>, ComparisonResult>(request)
        {
            Subject = scenarios,
            Title = compared => $"{compared.Count} scenarios",
            Place = request.PlaceOf(ResultKind.Compare, scenarios?[0].Name),
            Objections = compared =>
                [
                    CommonOptions.TooManyForXlsx(
                        request.Xlsx,
                        (long)(request.Replications ?? 0) * (compared?.Count ?? 0)
                    ),
                ],
            Replicate = compared => Comparison.Run(compared, options) is { Replications: >= 2 } result ? result : null,
            TooLittle = "two replications were finished; nothing was written",
            Conclude = comparison => Conclude(comparison, started, request),
        }.Run();
    }

    /// <summary>Compares results that exist.</summary>
    /// <param name="folders">The results folders, in order.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="PlaceException">A folder holds no run that can be compared: the message says why of all of them.</exception>
    public static int Run(IReadOnlyList<string> folders, StudyRequest request)
    {
        var started = DateTimeOffset.UtcNow;
        var runs = ResultsToCompare.Read(folders);
        return new StudyCourse<IReadOnlyList<ComparedRun>, ComparisonResult>(request)
        {
            Subject = runs,
            Title = compared => $"{compared.Count} results",
            Things = null,
            Place = new StudyPlace(
                request.Folder ?? ResultKind.Compare.UsualFolder(runs[0].Name, runs[0].Run.Seed),
                ResultKind.Compare,
                request.Replace
            ),
            Replicate = compared =>
                StudyScope.Cancellation.IsCancellationRequested ? null : ComparedResults.Of(compared),
            TooLittle = "the results were compared; nothing was written",
            OnCancel = "Cancelled.",
            Conclude = comparison => Conclude(comparison, started, request),
        }.Run();
    }

    static StudyOutcome Conclude(ComparisonResult comparison, DateTimeOffset started, StudyRequest request) =>
        StudyOutcome.Drawn(
            comparison.Partial,
            request.Command,
            () => ReportWriter.Draw(comparison, comparison.Summarize()),
            (summary, files) => ComparisonFolder.WriteSummary(comparison, summary, files, request.Xlsx),
            ComparisonDisplay.Write
        ) with
        {
            Manifest = () => Manifest.Of(comparison, request.Command, started),
            WriteReplications = files => ComparisonFolder.WriteReplications(comparison, files),
        };
}
