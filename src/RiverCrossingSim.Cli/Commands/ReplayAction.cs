using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim replay</c> does once the arguments are read: replicate, choose, run again, tell.</summary>
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
            Objections = _ => [ObjectionTo(which, options.Replications.Value)],
            Replicate = known => Study.Run(known, options) is { Partial: false } run ? run : null,
            TooLittle = "the run was complete; no replication could be chosen",
            OnCancel = "Cancelled.",
            Conclude = run => new StudyOutcome
            {
                IsPartial = false,
                IsAlwaysTold = true,
                Tell = _ => StoryDisplay.Write(run, Story.Of(run, which.In(new ReplicationOrder(run.Table))!.Value)),
            },
        }.Run();
    }

    /// <summary>Why a run has no such replication, in words; null where it may have one.</summary>
    public static string? ObjectionTo(ReplicationChoice which, int replications) =>
        which.Number is { } number && number >= replications
            ? $"there is no replication {Wording.Count(number)} in a run of {Wording.Count(replications)}, which are counted from 0; -n makes the run longer"
            : null;
}
