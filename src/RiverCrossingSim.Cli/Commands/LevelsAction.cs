using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim levels</c> does once the arguments are read: replicate, summarize, write, tell.</summary>
static class LevelsAction
{
    /// <summary>Runs a two-level study.</summary>
    /// <param name="reading">The scenario file as it was read, its problems told.</param>
    /// <param name="origin">The file.</param>
    /// <param name="assumptions">Draws of the assumptions.</param>
    /// <param name="chance">Replications of each.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ScenarioReading reading, string origin, int assumptions, int chance, StudyRequest request)
    {
        var folder = request.FolderFor(reading.Scenario is { } named ? $"levels-{named.Name}" : "levels");
        var isRefused = (reading.Scenario is not null || request.Folder is not null) && request.IsFolderRefused(folder);
        if (reading.Scenario is not { } scenario || isRefused)
        {
            return ExitCode.BadInput;
        }
        var started = DateTimeOffset.UtcNow;
        var progress = ProgressDisplay.For(scenario.Name, request.Quiet);
        using var cancellation = new Cancellation(() =>
            progress.Say("Cancelled: writing what is finished. Ctrl-C again ends at once.")
        );
        LevelsResult levels;
        using (progress)
        {
            var options = new LevelsOptions
            {
                Assumptions = assumptions,
                Chance = chance,
                Seed = request.Seed,
                Threads = request.Threads,
                Progress = progress.Show,
            };
            levels = Levels.Run(scenario, options, cancellation.Token);
        }
        if (levels.Assumptions < LevelsSummarizing.FewestAssumptions)
        {
            Console.Error.WriteLine(
                $"rcsim: cancelled before {LevelsSummarizing.FewestAssumptions} draws of the assumptions were finished; nothing was written."
            );
            return ExitCode.Cancelled;
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        var summary = levels.Summarize();
        LevelsFolder.Write(
            levels,
            summary,
            StudyManifest.Of(levels, origin, request.Command, started),
            folder,
            request.Replace,
            unfinished => ReportWriter.Write(levels, summary, unfinished, request.Command)
        );
        if (request.Json)
        {
            Console.Out.Write(SummaryFile.Text(summary));
        }
        else if (!request.Quiet)
        {
            LevelsDisplay.Write(summary, folder);
        }
        return levels.Run.Partial ? ExitCode.Cancelled : ExitCode.Done;
    }
}
