using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim calibrate FILE --observed observed.yaml</c>: the assumptions that fit what was seen, as a scenario.</summary>
sealed class CalibrateCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "calibrate";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var observed = CommonOptions.Observed();
        var command = new Command(
            Name,
            "Find the assumptions that fit what was seen, as a scenario that every other command takes."
        );
        var input = new ScenarioInput(command);
        command.Add(observed);
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications up to what was seen, {Wording.Count(ForecastOptions.DefaultReplications)} if not given; where few are near to it, as many again are looked for there.",
                least: ForecastOptions.FewestReplications
            ),
            Folder = CommonOptions.Folder(ResultKind.Calibrate, "<name>-<seed>"),
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim calibrate kherson.yaml --observed evening.yaml --out fitted",
            "rcsim run fitted/calibrated.yaml"
        );
        command.SetAction(parsed =>
        {
            var (subject, problems) = ForecastSubject.Read(
                input.Path(parsed),
                input.Sets(parsed),
                parsed.GetRequiredValue(observed)
            );
            Console.Error.Write(ProblemFormatter.Format(problems));
            return CalibrateAction.Run(subject, study.Read(parsed));
        });
        return command;
    }
}
