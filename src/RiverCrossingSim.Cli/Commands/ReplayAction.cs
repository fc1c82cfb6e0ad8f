using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim replay</c> does once the arguments are read: replicate or read, choose, run again, tell.</summary>
static class ReplayAction
{
    /// <summary>Tells the story of a replication.</summary>
    /// <param name="scenario">The scenario; null where it cannot be read, which was told.</param>
    /// <param name="which">The replication.</param>
    /// <param name="request">What else was asked for: the run of which it is one.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(Scenario? scenario, ReplicationChoice which, StudyRequest request)
    {
        var options = new StudyOptions
        {
            Replications = request.Replications ?? StudyOptions.DefaultReplications,
            Seed = request.Seed,
            Threads = request.Threads,
        };
        return new StudyCourse<Scenario, RunResult>(request)
        {
            Subject = scenario,
            Title = known => known.Name,
            Place = Place(request),
            Objections = _ => [ObjectionTo(which, options.Replications.Value)],
            Replicate = known => Study.Run(known, options) is { Partial: false } run ? run : null,
            TooLittle = "the run was complete; no replication could be chosen",
            OnCancel = "Cancelled.",
            Conclude = run => Conclude(run, which, request),
        }.Run();
    }

    /// <summary>Tells the story of a replication of a run that exists.</summary>
    /// <param name="stored">The run.</param>
    /// <param name="which">The replication.</param>
    /// <param name="request">What else was asked for.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(StoredRun stored, ReplicationChoice which, StudyRequest request) =>
        new StudyCourse<RunResult, RunResult>(request)
        {
            Subject = stored.Run,
            Title = known => known.Scenario.Name,
            Things = null,
            Place = Place(request),
            Objections = _ =>
                [
                    which.Number is { } number && number >= stored.Run.Table.Count
                        ? $"there is no replication {Wording.Count(number)} in {stored.Folder}, which has {Wording.Count(stored.Run.Table.Count)}, counted from 0"
                        : null,
                ],
            Replicate = known => StudyScope.Cancellation.IsCancellationRequested ? null : known,
            TooLittle = "the replication was chosen",
            OnCancel = "Cancelled.",
            Conclude = run => Conclude(run, which, request),
        }.Run();

    /// <summary>Why a run has no such replication, in words; null where it may have one.</summary>
    public static string? ObjectionTo(ReplicationChoice which, int replications) =>
        which.Number is { } number && number >= replications
            ? $"there is no replication {Wording.Count(number)} in a run of {Wording.Count(replications)}, which are counted from 0; -n makes the run longer"
            : null;

    static StudyPlace? Place(StudyRequest request) =>
        request.Folder is { } folder ? new StudyPlace(folder, ResultKind.Replay, request.Replace) : null;

    static StudyOutcome Conclude(RunResult run, ReplicationChoice which, StudyRequest request)
    {
        var story = Story.Of(run, which.In(new ReplicationOrder(run.Table))!.Value);
        return new StudyOutcome
        {
            IsPartial = false,
            IsAlwaysTold = true,
            Manifest = () =>
                Manifest.OfTrace(run, story.Replication, request.Command) with
                {
                    Kind = ResultKind.Replay,
                },
            Write = files =>
            {
                TraceFolder.Write(run, story.Replication, request.Command, files);
                files.Text(StoryFile.Name, StoryFile.Of(run, story));
            },
            Tell = folder =>
            {
                StoryDisplay.Write(run, story);
                if (folder.Length > 0)
                {
                    Console.Out.WriteLine($"Story and events in {folder}.");
                }
            },
        };
    }
}
