using System.CommandLine;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim run FILE</c>: replicates a scenario and writes its results.</summary>
static class RunCommand
{
    /// <summary>The command.</summary>
    /// <param name="args">The arguments of the process, for the manifest.</param>
    public static Command Make(string[] args)
    {
        var replications = CommonOptions.Replications(
            $"Replications, {StudyOptions.DefaultReplications:#,0} if not given; with --precision, the most."
        );
        var seed = CommonOptions.Seed();
        var threads = CommonOptions.Threads();
        var precision = new Option<double?>("--precision")
        {
            HelpName = "P",
            Description =
                "Go on until the half-width of the median duration's 95 % interval is this share of it, such as 2%.",
            CustomParser = Numbers.Share("--precision"),
        };
        var doneWithin = new Option<TimeSpan?>("--done-within")
        {
            HelpName = "T",
            Description =
                "Say also the chance to be done within this time, such as 35h, and how the assumptions are distributed "
                + "among the replications that were.",
            CustomParser = Numbers.Time("--done-within"),
        };
        var trace = new Option<string?>("--trace")
        {
            HelpName = "DIR",
            Description = "Write also every event of one replication to this folder, as events.csv.",
        };
        var which = CommonOptions.Replication(
            "The replication to trace: its number as in replications.csv, or median, worst or best; median if not given."
        );
        var folder = CommonOptions.Folder("Results folder, results/<name>-<seed> if not given.");
        var force = CommonOptions.Force();
        var json = CommonOptions.Json("summary");
        var quiet = CommonOptions.Quiet();

        var command = new Command("run", "Replicate a scenario, say what came out, and write a results folder.");
        var input = new ScenarioInput(command);
        foreach (
            var option in new Option[]
            {
                replications,
                seed,
                threads,
                precision,
                doneWithin,
                trace,
                which,
                folder,
                force,
                json,
                quiet,
            }
        )
        {
            command.Add(option);
        }
        command.AddExamples(
            "rcsim run kherson.yaml",
            "rcsim run kherson.yaml -n 10000 --seed 7 --out results/long",
            "rcsim run kherson.yaml --precision 2% --set sites.*.pause=\"20 min\"",
            "rcsim run kherson.yaml --done-within 35h",
            "rcsim run kherson.yaml --trace worst --replication worst",
            "rcsim run kherson.yaml --json --quiet > summary.json"
        );
        command.Validators.Add(result =>
        {
            if (result.GetResult(which) is not null && result.GetResult(trace) is null)
            {
                result.AddError("--replication says which replication --trace writes; give --trace too.");
            }
        });
        command.SetAction(parsed =>
            RunAction.Run(
                input.Read(parsed),
                new RunRequest(
                    parsed.GetValue(replications),
                    parsed.GetValue(seed) ?? 1,
                    parsed.GetValue(threads),
                    parsed.GetValue(precision),
                    parsed.GetValue(folder),
                    parsed.GetValue(force),
                    parsed.GetValue(json),
                    parsed.GetValue(quiet),
                    CommandText.Of(args)
                )
                {
                    DoneWithin = parsed.GetValue(doneWithin),
                    Trace = parsed.GetValue(trace),
                    Traced = parsed.GetValue(which) ?? ReplicationChoice.Median,
                }
            )
        );
        return command;
    }
}
