using RiverCrossingSim.Analysis;
using RiverCrossingSim.Cli.Output;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim replay</c> does once the arguments are read: replicate, choose, run again, tell.</summary>
static class ReplayAction
{
    /// <summary>Tells the story of a replication.</summary>
    /// <param name="reading">The scenario file as it was read, its problems told.</param>
    /// <param name="which">The replication.</param>
    /// <param name="options">The run of which it is one.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(ScenarioReading reading, ReplicationChoice which, StudyOptions options)
    {
        if (reading.Scenario is not { } scenario || IsNotAmong(which, options.Replications!.Value))
        {
            return ExitCode.BadInput;
        }
        var progress = ProgressDisplay.For(scenario.Name, quiet: false);
        using var cancellation = new Cancellation(() => progress.Say("Cancelled."));
        RunResult run;
        using (progress)
        {
            run = Study.Run(scenario, options with { Progress = progress.Show }, cancellation.Token);
        }
        if (run.Partial)
        {
            Console.Error.WriteLine("rcsim: cancelled before the run was complete; no replication could be chosen.");
            return ExitCode.Cancelled;
        }
        StoryDisplay.Write(run, Story.Of(run, which.In(new ReplicationOrder(run.Table))!.Value));
        return ExitCode.Done;
    }

    /// <summary>Tells whether a run has no replication of that number.</summary>
    public static bool IsNotAmong(ReplicationChoice which, int replications)
    {
        if (which.Number is not { } number || number < replications)
        {
            return false;
        }
        Console.Error.WriteLine(
            $"rcsim: there is no replication {number:#,0} in a run of {replications:#,0}, which are counted from 0; -n makes the run longer."
        );
        return true;
    }
}
