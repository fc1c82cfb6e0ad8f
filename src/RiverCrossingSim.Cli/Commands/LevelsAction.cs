using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim levels</c> does once the arguments are read.</summary>
static class LevelsAction
{
    /// <summary>Runs a two-level study.</summary>
    /// <param name="scenario">The scenario; null where it cannot be read, which was told.</param>
    /// <param name="file">Its file as it was given.</param>
    /// <param name="changes">What <c>--set</c> changed in it, each <c>path=value</c>.</param>
    /// <param name="options">Draws of the assumptions, and replications of each.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        Scenario? scenario,
        string file,
        IReadOnlyList<string> changes,
        LevelsOptions options,
        StudyRequest request
    )
    {
        var started = DateTimeOffset.UtcNow;
        const int fewest = LevelsSummarizing.FewestAssumptions;
        options = options with { Seed = request.Seed, Threads = request.Threads };
        return new StudyCourse<Scenario, LevelsResult>(request)
        {
            Subject = scenario,
            Title = known => known.Name,
            Place = request.PlaceOf(ResultKind.Levels, scenario?.Name),
            Objections = _ => [ToSize(options)],
            Replicate = known =>
                Levels.Run(known, options) is { Assumptions: >= fewest } result
                    ? result with
                    {
                        Run = result.Run with { File = file, Changes = changes },
                    }
                    : null,
            TooLittle = $"{fewest} draws of the assumptions were finished; nothing was written",
            Conclude = levels => Conclude(levels, started, request),
        }.Run();
    }

    static string? ToSize(LevelsOptions options) =>
        (long)options.Assumptions * options.Chance is > CommonOptions.MostReplications and var asked
            ? $"--assumptions times --chance may be {Wording.Count(CommonOptions.MostReplications)} at most, not {Wording.Count(asked)}"
            : null;

    static StudyOutcome Conclude(LevelsResult levels, DateTimeOffset started, StudyRequest request) =>
        StudyOutcome.Drawn(
            levels.Run.Partial,
            request.Command,
            () => ReportWriter.Draw(levels, levels.Summarize()),
            (summary, files) => LevelsFolder.WriteSummary(levels, summary, files),
            LevelsDisplay.Write
        ) with
        {
            Manifest = () => Manifest.Of(levels, request.Command, started),
            WriteReplications = files => LevelsFolder.WriteReplications(levels, files),
        };
}
