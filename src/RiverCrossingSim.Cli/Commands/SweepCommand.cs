using System.CommandLine;
using RiverCrossingSim.Results;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim sweep STUDY</c>: replicates a scenario at many points.</summary>
sealed class SweepCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "sweep";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var file = new Argument<string?>("STUDY")
        {
            Description =
                "The study file: a scenario, what varies in it (factors in every combination, rows of a table together), how the points are chosen.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(
            Name,
            "Replicate a scenario at many points of a study; go on where an interrupted sweep stopped."
        )
        {
            file,
            SweepExportCommand.Make(),
        };
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                "Replications of each point, instead of the study's own; more of them add to what is there."
            ),
            Seed = CommonOptions.Seed("Seed of all random numbers, instead of the study's own."),
            Folder = CommonOptions.Folder(ResultKind.Sweep, "<name>-<seed>", " A sweep that is there goes on."),
            Force = null,
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim sweep scenarios/studies/craft-and-fire.yaml",
            "rcsim sweep study.yaml -n 1000 --out results/long       the same folder again goes on, or adds to it",
            "rcsim sweep export results/long/sweep.sqlite --parquet long.parquet"
        );
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is not { } path)
            {
                Console.Error.WriteLine("rcsim: Required argument missing for command: 'sweep'.");
                Console.Error.WriteLine("'rcsim sweep --help' says how to use it.");
                return ExitCode.BadInput;
            }
            return SweepAction.Run(path, study.Read(parsed));
        });
        return command;
    }
}
