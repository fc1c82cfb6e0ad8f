using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
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
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(SensitivityStudy study, SensitivityOptions options, StudyRequest request)
    {
        var started = DateTimeOffset.UtcNow;
        options = options with { Factors = study.Factors, Seed = request.Seed, Threads = request.Threads };
        return new StudyCourse<Scenario, SensitivityResult>(request)
        {
            Subject = study.Scenario,
            Title = scenario => scenario.Name,
            Place = request.PlaceOf(request.UsualFolder("sensitivity", study.Scenario?.Name), ResultKind.Sensitivity),
            Replicate = scenario => Sensitivity.Run(scenario, options),
            TooLittle = "two trajectories were finished; nothing was written",
            Conclude = result => Conclude(result, started, request),
        }.Run();
    }

    static StudyOutcome Conclude(SensitivityResult result, DateTimeOffset started, StudyRequest request) =>
        new()
        {
            IsPartial = result.Partial,
            Manifest = () => Manifest.Of(result, request.Command, started),
            Write = files =>
            {
                SensitivityFiles.Write(result, request.Command, files);
                NotDrawn.Tell(SensitivityReportWriter.Write(result, files, request.Command));
            },
            Json = () => SensitivityFiles.Json(result, request.Command),
            Tell = folder => SensitivityDisplay.Write(result, folder),
        };
}
