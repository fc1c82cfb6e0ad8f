using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim forecast FILE --observed observed.yaml</c>: what half-seen things tell, and how wrong that has been.</summary>
sealed class ForecastCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "forecast";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var observed = CommonOptions.Observed();
        var within = CommonOptions.Within(
            "Foretell the chance to be done within this time first, such as 35h; the first milestone after what was seen if not given."
        );
        var command = new Command(
            Name,
            "Say how long it will take from what was seen so far, and how wrong such forecasts are."
        );
        var input = new ScenarioInput(command);
        command.Add(observed);
        command.Add(within);
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications, {Wording.Count(ForecastOptions.DefaultReplications)} if not given; where few are near to what was seen, as many again are looked for there.",
                least: ForecastOptions.FewestReplications
            ),
            Folder = CommonOptions.Folder(ResultKind.Forecast, "<name>-<seed>"),
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim forecast kherson.yaml --observed evening.yaml",
            "rcsim forecast kherson.yaml --observed evening.yaml --within 35h -n 10000",
            "rcsim forecast kherson.yaml --observed evening.yaml --set pursuit.posture=fires --json"
        );
        command.SetAction(parsed =>
        {
            var (subject, problems) = ForecastSubject.Read(
                input.Path(parsed),
                input.Sets(parsed),
                parsed.GetRequiredValue(observed)
            );
            Console.Error.Write(ProblemFormatter.Format(problems));
            var options = new ForecastOptions { Within = parsed.GetValue(within) };
            return ForecastAction.Run(subject, options, study.Read(parsed));
        });
        return command;
    }
}
