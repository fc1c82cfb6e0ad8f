using System.CommandLine;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim merge DIR</c>: puts a run together from its shards.</summary>
sealed class MergeCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "merge";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder that the shards of a run share." };
        var output = new Option<string?>("--out")
        {
            HelpName = "DIR",
            Description = "Results folder, that of the shards if not given.",
        };
        var partial = new Option<bool>("--partial")
        {
            Description = "Where shards are missing, take the replications before the first gap.",
        };
        var status = new Option<bool>("--status")
        {
            Description = "Only say how many replications are there and which shards are missing.",
        };
        var (force, json, quiet) = (CommonOptions.Force(), CommonOptions.Json("summary"), CommonOptions.Quiet());
        var xlsx = CommonOptions.Xlsx();
        var command = new Command(
            Name,
            "Put the shards of a run together: the files that one machine would have written."
        )
        {
            folder,
            output,
            partial,
            status,
            force,
            xlsx,
            json,
            quiet,
        };
        command.AddExamples(
            "rcsim run kherson.yaml -n 40000 --out big --shard 3/8     on the third of eight machines",
            "rcsim merge big --status                                  what is missing, as a Slurm array",
            "rcsim merge big"
        );
        command.Validators.Add(result =>
        {
            foreach (
                var other in new Option[] { output, partial, force, xlsx, json }.Where(other => result.IsGiven(other))
            )
            {
                if (result.IsGiven(status))
                {
                    result.AddError($"--status only tells; leave {other.Name} out.");
                }
            }
        });
        command.SetAction(parsed =>
        {
            var action = new MergeAction(parsed.GetRequiredValue(folder), parsed.GetValue(quiet));
            return parsed.GetValue(status)
                ? action.Tell()
                : action.Merge(
                    parsed.GetValue(output),
                    parsed.GetValue(partial),
                    parsed.GetValue(force),
                    parsed.GetValue(xlsx),
                    parsed.GetValue(json)
                );
        });
        return command;
    }
}
