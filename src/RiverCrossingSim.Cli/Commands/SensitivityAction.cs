using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim sensitivity</c> does once the arguments are read.</summary>
static class SensitivityAction
{
    /// <summary>Studies a scenario.</summary>
    /// <param name="study">The scenario and its factors as they were read, the problems told.</param>
    /// <param name="options">What is looked at, and how thoroughly.</param>
    /// <param name="request">What else was asked for.</param>
    /// <param name="bearing">Gives the result what it is to bear of where the scenario is from.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        SensitivityStudy study,
        SensitivityOptions options,
        StudyRequest request,
        Func<SensitivityResult, SensitivityResult> bearing
    )
    {
        var started = DateTimeOffset.UtcNow;
        options = options with { Factors = study.Factors, Seed = request.Seed, Threads = request.Threads };
        return new StudyCourse<Scenario, SensitivityResult>(request)
        {
            Subject = study.Scenario,
            Title = scenario => scenario.Name,
            Place = request.PlaceOf(ResultKind.Sensitivity, study.Scenario?.Name),
            Replicate = scenario => Sensitivity.Run(scenario, options) is { } result ? bearing(result) : null,
            TooLittle = "two trajectories were finished; nothing was written",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static StudyOutcome Conclude(SensitivityResult result, DateTimeOffset started, StudyRequest request)
    {
        var report = new Lazy<DrawnReport<SensitivityResult>>(() => SensitivityReportWriter.Draw(result));
        return new StudyOutcome
        {
            IsPartial = result.Partial,
            Manifest = () => Manifest.Of(result, request.Command, started),
            WriteReplications = files => SensitivityFiles.Write(result, files),
            Write = files =>
            {
                SensitivityFiles.WriteWhole(report.Value.Summary, request.Command, files);
                report.Value.Write(files, request.Command);
            },
            Json = () => SensitivityFiles.Json(report.Value.Summary, request.Command),
            Tell = folder => SensitivityDisplay.Write(report.Value.Summary, folder),
        };
    }
}
