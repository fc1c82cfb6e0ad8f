using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim explain --replication</c> does once the arguments are read.</summary>
static class ExplainReplicationAction
{
    /// <summary>Explains one replication by what befell it.</summary>
    /// <param name="causes">The scenario and its causes, the problems told.</param>
    /// <param name="options">Which replication.</param>
    /// <param name="inVain">Options that were given and mean nothing for one replication.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        CausesToExplain causes,
        IncidentOptions options,
        IReadOnlyList<string> inVain,
        StudyRequest request
    )
    {
        var started = DateTimeOffset.UtcNow;
        options = options with
        {
            Replications = request.Replications ?? StudyOptions.DefaultReplications,
            Seed = request.Seed,
            Threads = request.Threads,
        };
        var name = causes.Scenario is { } scenario ? $"{scenario.Name}-{options.Which}" : null;
        return new StudyCourse<CausesToExplain, IncidentResult>(request)
        {
            Subject = causes.Scenario is null ? null : causes,
            Title = known => known.Scenario!.Name,
            Place = request.PlaceOf(ResultKind.Explain, name),
            Objections = known =>
                [
                    .. inVain.Select(option =>
                        $"{option} is of shares over all replications; leave it out with --replication"
                    ),
                    ReplayAction.ObjectionTo(options.Which, options.Replications),
                ],
            Replicate = known => IncidentStudy.Run(known, options),
            TooLittle = "the run was complete; no replication could be chosen",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static StudyOutcome Conclude(IncidentResult result, DateTimeOffset started, StudyRequest request) =>
        StudyOutcome.Drawn(
            result.Partial,
            request.Command,
            () => ReportWriter.Draw(result.Summarize()),
            (summary, files) => IncidentFolder.WriteSummary(summary, files),
            IncidentDisplay.Write
        ) with
        {
            Manifest = () => Manifest.Of(result, request.Command, started),
            WriteReplications = files => IncidentFolder.WriteReplications(result, files),
        };
}
