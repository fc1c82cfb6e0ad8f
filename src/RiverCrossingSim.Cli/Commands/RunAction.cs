using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim run</c> does once the arguments are read: replicate, summarize, write, tell.</summary>
static class RunAction
{
    /// <summary>Runs a scenario.</summary>
    /// <param name="reading">The scenario file as it was read, its problems told.</param>
    /// <param name="request">What to do.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ScenarioReading reading, RunRequest request)
    {
        var folder = request.Folder ?? (reading.Scenario is { } named ? DefaultFolder(named, request.Seed) : null);
        var objection =
            (folder is null ? null : ResultsFolder.Objection(folder, request.Replace))
            ?? (
                request.Trace is { } trace
                    ? ResultsFolder.Objection(trace, request.Replace, TraceFolder.ManifestName)
                    : null
            );
        if (objection is not null)
        {
            Console.Error.WriteLine($"rcsim: {objection}.");
        }
        if (
            reading.Scenario is not { } scenario
            || objection is not null
            || IsTooFar(scenario, request)
            || IsNotTraced(request)
        )
        {
            return ExitCode.BadInput;
        }

        var progress = ProgressDisplay.For(scenario.Name, request.Quiet);
        using var cancellation = new Cancellation(() =>
            progress.Say("Cancelled: writing what is finished. Ctrl-C again ends at once.")
        );
        RunResult run;
        try
        {
            run = Replicate(scenario, request, progress, cancellation.Token) with
            {
                Provenance = reading.Provenance,
                Figures = reading.Figures,
            };
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("rcsim: cancelled before a replication was finished; nothing was written.");
            return ExitCode.Cancelled;
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        var summary = run.Save(folder!, request.Replace, request.Command, request.DoneWithin);
        Tell(summary, folder!, request);
        Trace(run, request);
        return run.Partial ? ExitCode.Cancelled : ExitCode.Done;
    }

    // With a precision target the run itself decides how many there are.
    static bool IsNotTraced(RunRequest request) =>
        request is { Trace: not null, Precision: null }
        && ReplayAction.IsNotAmong(request.Traced, request.Replications ?? StudyOptions.DefaultReplications);

    static void Trace(RunResult run, RunRequest request)
    {
        if (request.Trace is not { } folder)
        {
            return;
        }
        if (request.Traced.In(new ReplicationOrder(run.Table)) is not { } replication)
        {
            Console.Error.WriteLine(
                $"rcsim: the run ended before replication {request.Traced}; no events were written to {folder}."
            );
            return;
        }
        var events = TraceFolder.Write(run, replication, folder, request.Replace, request.Command);
        if (!request.Quiet && !request.Json)
        {
            Console.Out.WriteLine(
                $"Events of replication {replication:#,0}: {events:#,0} in {Path.Combine(folder, "events.csv")}."
            );
        }
    }

    static bool IsTooFar(Scenario scenario, RunRequest request)
    {
        if (request.DoneWithin is not { } within || within <= scenario.Horizon)
        {
            return false;
        }
        Console.Error.WriteLine(
            $"rcsim: --done-within {Wording.Time(within.TotalHours)} is beyond the scenario's horizon of "
                + $"{Wording.Time(scenario.Horizon.TotalHours)}, where every replication is cut off."
        );
        return true;
    }

    static RunResult Replicate(
        Scenario scenario,
        RunRequest request,
        ProgressDisplay progress,
        CancellationToken cancellation
    )
    {
        using (progress)
        {
            return scenario.Run(
                new StudyOptions
                {
                    Replications = request.Replications,
                    Seed = request.Seed,
                    Threads = request.Threads ?? Environment.ProcessorCount,
                    Precision = request.Precision,
                    Progress = progress.Show,
                },
                cancellation
            );
        }
    }

    static void Tell(RunSummary summary, string folder, RunRequest request)
    {
        if (request.Json)
        {
            Console.Out.Write(SummaryFile.Text(summary));
        }
        else if (!request.Quiet)
        {
            SummaryDisplay.Write(summary, folder);
        }
    }

    static string DefaultFolder(Scenario scenario, ulong seed)
    {
        var name = string.Join('-', scenario.Name.Split(Path.GetInvalidFileNameChars()));
        return Path.Combine("results", $"{name}-{seed}");
    }
}
