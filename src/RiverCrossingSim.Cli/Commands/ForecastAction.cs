using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim forecast</c> does once the arguments are read.</summary>
static class ForecastAction
{
    /// <summary>Foretells a crossing from what was seen of it.</summary>
    /// <param name="subject">The scenario and what was seen of it, the problems told; null where there are any.</param>
    /// <param name="options">Of which time the chance is asked first.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ForecastSubject? subject, ForecastOptions options, StudyRequest request)
    {
        var started = DateTimeOffset.UtcNow;
        options = options with
        {
            Replications = request.Replications ?? ForecastOptions.DefaultReplications,
            Seed = request.Seed,
            Threads = request.Threads,
        };
        return new StudyCourse<ForecastSubject, ForecastResult>(request)
        {
            Subject = subject,
            Title = known => known.Observations.Name,
            Place = request.PlaceOf(ResultKind.Forecast, subject?.Observations.Name),
            Objections = known =>
                [known is null ? null : CommonOptions.Beyond("--within", options.Within, known.Scenario.Horizon)],
            Replicate = known => ForecastStudy.Run(known, options),
            TooLittle =
                $"{Wording.Count(ForecastOptions.FewestReplications)} replications were finished; nothing was written",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static StudyOutcome Conclude(ForecastResult result, DateTimeOffset started, StudyRequest request) =>
        StudyOutcome.Drawn(
            result.Partial,
            request.Command,
            () => ReportWriter.Draw(result.Summarize()),
            (summary, files) => ForecastFolder.WriteSummary(summary, files),
            ForecastDisplay.Write
        ) with
        {
            Manifest = () => Manifest.Of(result, request.Command, started),
            WriteReplications = files => ForecastFolder.WriteReplications(result, files),
        };
}
