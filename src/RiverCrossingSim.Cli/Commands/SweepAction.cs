using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim sweep</c> does once the arguments are read.</summary>
static class SweepAction
{
    /// <summary>Runs a study, or what is missing of it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(SweepRequest request)
    {
        var reading = StudyFile.Read(
            request.Study,
            study =>
                study with
                {
                    Replications = request.Replications ?? study.Replications,
                    Seed = request.Seed ?? study.Seed,
                }
        );
        Console.Error.Write(ProblemFormatter.Format(reading.Problems));
        if (reading.Plan is not { } plan)
        {
            return ExitCode.BadInput;
        }
        var folder = request.Folder ?? Path.Combine("results", $"{plan.Study.Name}-{plan.Study.Seed}");
        if (SweepFolder.Objection(folder) is { } objection)
        {
            Console.Error.WriteLine($"rcsim: {objection}.");
            return ExitCode.BadInput;
        }
        var progress = ProgressDisplay.For(plan.Study.Name, request.Quiet);
        using var cancellation = new Cancellation(() =>
            progress.Say("Cancelled: writing what is finished. The same command goes on; Ctrl-C again ends at once.")
        );
        var result = Replicate(plan, request, folder, progress, cancellation.Token);
        if (result.Points.Count == 0)
        {
            Console.Error.WriteLine("rcsim: cancelled before a replication was finished.");
            return ExitCode.Cancelled;
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        SweepFolder.Write(result, folder, () => SweepReportWriter.Write(result, folder, request.Command));
        if (!request.Quiet)
        {
            SweepDisplay.Write(result, folder);
        }
        return result.Partial ? ExitCode.Cancelled : ExitCode.Done;
    }

    static SweepResult Replicate(
        SweepPlan plan,
        SweepRequest request,
        string folder,
        ProgressDisplay progress,
        CancellationToken cancellation
    )
    {
        using (progress)
        {
            return Sweep.Run(
                plan,
                new SweepOptions
                {
                    Store = SweepFolder.StoreIn(folder),
                    Threads = request.Threads ?? Environment.ProcessorCount,
                    Command = request.Command,
                    Progress = progress.Show,
                },
                cancellation
            );
        }
    }
}
