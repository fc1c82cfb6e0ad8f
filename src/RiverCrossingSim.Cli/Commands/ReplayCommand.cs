using System.CommandLine;
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
        var input = new ScenarioInput(command);
        command.Add(which);
        var study = new StudyArguments([])
        {
            Replications = CommonOptions.Replications(
                $"Replications of the run of which it is one, {Wording.Count(StudyOptions.DefaultReplications)} if not given."
            ),
            Force = null,
            Json = null,
            Quiet = CommonOptions.Quiet("Tell the story and problems only, not how far the run is."),
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim replay kherson.yaml",
            "rcsim replay kherson.yaml --replication worst -n 10000",
            "rcsim replay kherson.yaml --replication 512 --seed 7"
        );
        command.SetAction(parsed =>
            ReplayAction.Run(
                input.Read(parsed).Scenario,
                parsed.GetValue(which) ?? ReplicationChoice.Median,
                study.Read(parsed)
            )
        );
        return command;
    }
}
