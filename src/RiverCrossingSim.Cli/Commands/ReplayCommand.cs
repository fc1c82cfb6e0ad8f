using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim replay FILE</c>: runs one replication again, alone, and tells its story.</summary>
sealed class ReplayCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "replay";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var which = CommonOptions.Replication(
            "Which: its number as in replications.csv, or median, worst or best of the run; median if not given."
        );
        var command = new Command(Name, "Run one replication again, the same to the last event, and tell its story.");
        var results = new Option<string?>("--results")
        {
            HelpName = "DIR",
            Description =
                "The results folder of the run of which it is one, in place of FILE: nothing else is replicated.",
        };
        var input = new ScenarioInput(command, isOptional: result => result.GetResult(results) is not null);
        command.Add(which);
        command.Add(results);
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications of the run of which it is one, {Wording.Count(StudyOptions.DefaultReplications)} if not given."
            ),
            Folder = new Option<string?>("--out")
            {
                HelpName = "DIR",
                Description = "Write also the story and every event to this folder, as story.md and events.csv.",
            },
            Json = null,
            Quiet = CommonOptions.Quiet("Tell the story and problems only, not how far the run is."),
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim replay kherson.yaml",
            "rcsim replay kherson.yaml --replication worst -n 10000",
            "rcsim replay kherson.yaml --replication 512 --seed 7",
            "rcsim replay --results results/kherson-2022-1 --replication worst --out worst"
        );
        command.Validators.Add(result =>
        {
            if (result.GetResult(results) is null)
            {
                return;
            }
            foreach (
                var other in input
                    .Symbols.Concat([study.Replications!, study.Seed!])
                    .Where(other => result.IsGiven(other))
            )
            {
                result.AddError(
                    $"--results replays a run that exists; it takes no {(other is Argument ? "FILE" : other.Name)} beside it."
                );
            }
        });
        command.SetAction(parsed =>
        {
            var (chosen, request) = (parsed.GetValue(which) ?? ReplicationChoice.Median, study.Read(parsed));
            return parsed.GetValue(results) is { } folder
                ? ReplayAction.Run(StoredRun.Read(folder), chosen, request)
                : ReplayAction.Run(input.Read(parsed).Scenario, chosen, request);
        });
        return command;
    }
}
