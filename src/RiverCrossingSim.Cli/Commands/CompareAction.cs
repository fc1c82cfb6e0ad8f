using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim compare</c> does once the arguments are read: replicate, summarize, write, tell.</summary>
static class CompareAction
{
    /// <summary>Compares scenarios.</summary>
    /// <param name="scenarios">The scenarios; null where one cannot be read, which was told.</param>
    /// <param name="replications">Replications of each; null for the default.</param>
    /// <param name="precision">How precisely the difference is to be known; null for a given number of replications.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<NamedScenario>? scenarios,
        int? replications,
        DifferencePrecision? precision,
        StudyRequest request
    )
    {
        var folder = request.FolderFor(scenarios is null ? "compare" : $"compare-{scenarios[0].Name}");
        var isRefused = (scenarios is not null || request.Folder is not null) && request.IsFolderRefused(folder);
        if (scenarios is null || isRefused)
        {
            return ExitCode.BadInput;
        }
        var started = DateTimeOffset.UtcNow;
        var progress = ProgressDisplay.For($"{scenarios.Count} scenarios", request.Quiet);
        using var cancellation = new Cancellation(() =>
            progress.Say("Cancelled: writing what is finished. Ctrl-C again ends at once.")
        );
        ComparisonResult comparison;
        using (progress)
        {
            var options = new ComparisonOptions
            {
                Replications = replications,
                Seed = request.Seed,
                Threads = request.Threads,
                Precision = precision,
                Progress = progress.Show,
            };
            comparison = Comparison.Run(scenarios, options, cancellation.Token);
        }
        if (comparison.Replications < 2)
        {
            Console.Error.WriteLine("rcsim: cancelled before two replications were finished; nothing was written.");
            return ExitCode.Cancelled;
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        var summary = comparison.Summarize();
        ComparisonFolder.Write(
            comparison,
            summary,
            StudyManifest.Of(comparison, request.Command, started),
            folder,
            request.Replace,
            unfinished => ReportWriter.Write(comparison, summary, unfinished, request.Command)
        );
        if (request.Json)
        {
            Console.Out.Write(SummaryFile.Text(summary));
        }
        else if (!request.Quiet)
        {
            ComparisonDisplay.Write(summary, folder);
        }
        return comparison.Partial ? ExitCode.Cancelled : ExitCode.Done;
    }
}
