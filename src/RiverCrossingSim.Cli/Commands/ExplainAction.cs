using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim explain</c> does once the arguments are read.</summary>
static class ExplainAction
{
    /// <summary>Explains a scenario by its causes.</summary>
    /// <param name="causes">The scenario and its causes, the problems told.</param>
    /// <param name="options">What is explained, and how thoroughly.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(CausesToExplain causes, AttributionOptions options, StudyRequest request)
    {
        var started = DateTimeOffset.UtcNow;
        options = options with
        {
            Replications = request.Replications ?? AttributionOptions.DefaultReplications,
            Seed = request.Seed,
            Threads = request.Threads,
        };
        return new StudyCourse<CausesToExplain, AttributionResult>(request)
        {
            Subject = causes.Scenario is null ? null : causes,
            Title = known => known.Scenario!.Name,
            Place = request.PlaceOf(ResultKind.Explain, causes.Scenario?.Name),
            Objections = known =>
                [
                    known?.Scenario is { } scenario
                        ? CommonOptions.Beyond("--within", options.Within, scenario.Horizon)
                        : null,
                    known?.Scenario is { } same ? CommonOptions.Beyond("--up-to", options.UpTo, same.Horizon) : null,
                    ToSize(options, causes.Groups.Count),
                ],
            Replicate = known => Attribution.Run(known, options),
            TooLittle = "two replications with all their subsets of the causes were finished; nothing was written",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static string? ToSize(AttributionOptions options, int causes)
    {
        var subsets = causes == 0 ? 0 : AttributionDesign.PlacesOf(Math.Min(options.Most, causes));
        return (long)options.Replications * subsets is > CommonOptions.MostReplications and var asked
            ? $"-n times the {Wording.Count(subsets)} subsets of the causes may be {Wording.Count(CommonOptions.MostReplications)} at most, not {Wording.Count(asked)}"
            : null;
    }

    static StudyOutcome Conclude(AttributionResult result, DateTimeOffset started, StudyRequest request) =>
        StudyOutcome.Drawn(
            result.Partial,
            request.Command,
            () => ReportWriter.Draw(result.Summarize()),
            (summary, files) => AttributionFolder.WriteSummary(summary, files),
            AttributionDisplay.Write
        ) with
        {
            Manifest = () => Manifest.Of(result, request.Command, started),
            WriteReplications = files => AttributionFolder.WriteReplications(result, files),
        };
}
