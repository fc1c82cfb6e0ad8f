using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim calibrate</c> does once the arguments are read.</summary>
static class CalibrateAction
{
    /// <summary>Finds the assumptions that fit what was seen.</summary>
    /// <param name="subject">The scenario and what was seen of it, the problems told; null where there are any.</param>
    /// <param name="request">What was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>: the answer is no where no assumptions fit.</returns>
    public static int Run(ForecastSubject? subject, StudyRequest request)
    {
        var started = DateTimeOffset.UtcNow;
        var options = new ForecastOptions
        {
            Replications = request.Replications ?? ForecastOptions.DefaultReplications,
            Seed = request.Seed,
            Threads = request.Threads,
        };
        return new StudyCourse<ForecastSubject, CalibrationResult>(request)
        {
            Subject = subject,
            Title = known => known.Observations.Name,
            Place = request.PlaceOf(ResultKind.Calibrate, subject?.Observations.Name),
            Replicate = known => CalibrationStudy.Run(known, options),
            TooLittle =
                $"{Wording.Count(ForecastOptions.FewestReplications)} replications were finished; nothing was written",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static StudyOutcome Conclude(CalibrationResult result, DateTimeOffset started, StudyRequest request)
    {
        var summary = new Lazy<CalibrationSummary>(result.Summarize);
        return new StudyOutcome
        {
            IsPartial = result.Partial,
            IsTheAnswerNo = result.Calibrated is null,
            Manifest = () => Manifest.Of(result, request.Command, started),
            WriteReplications = files => CalibrationFolder.WriteReplications(result, files),
            Write = files => CalibrationFolder.WriteSummary(result, summary.Value, files),
            Json = () => SummaryFile.Text(summary.Value),
            Tell = folder => CalibrationDisplay.Write(summary.Value, folder),
        };
    }
}
