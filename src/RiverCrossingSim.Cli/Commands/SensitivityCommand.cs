using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim sensitivity FILE</c>: what a scenario's outputs answer to.</summary>
sealed class SensitivityCommand : ProgramCommand
{
    static readonly SensitivityOptions Usual = new();

    /// <inheritdoc/>
    public override string Name => "sensitivity";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var (factors, outputs) = (Factors(), Outputs());
        var (trajectories, samples, most) = (Trajectories(), Samples(), Most());
        var command = new Command(
            Name,
            "Find what a scenario's outputs answer to: which assumptions matter, and how much is chance."
        );
        var input = new ScenarioInput(command);
        foreach (var option in new Option[] { factors, outputs, trajectories, samples, most })
        {
            command.Add(option);
        }
        var study = new StudyArguments(args) { Folder = CommonOptions.Folder(ResultKind.Sensitivity, "<name>-<seed>") };
        study.AddTo(command);
        command.AddExamples(
            "rcsim sensitivity kherson.yaml",
            "rcsim sensitivity kherson.yaml --output duration --output \"within 35 h\" -n 4096",
            "rcsim sensitivity kherson.yaml --factor boats --factor \"sites.boats.speed=uniform(8 km/h, 16 km/h)\"",
            "rcsim sensitivity kherson.yaml -n 0 --trajectories 50            a quick screening only"
        );
        command.SetAction(parsed =>
        {
            var options = new SensitivityOptions
            {
                Outputs = parsed.GetValue(outputs) is { Length: > 0 } named ? named : Usual.Outputs,
                Trajectories = parsed.GetValue(trajectories) ?? Usual.Trajectories,
                Samples = parsed.GetValue(samples) ?? Usual.Samples,
                Most = parsed.GetValue(most) ?? Usual.Most,
            };
            var reading = SensitivityStudy.Of(
                ScenarioSource.File(input.Path(parsed)),
                input.Sets(parsed),
                parsed.GetValue(factors) ?? [],
                options.Outputs
            );
            Console.Error.Write(ProblemFormatter.Format(reading.Problems));
            return SensitivityAction.Run(
                reading,
                options,
                study.Read(parsed),
                result => result with { File = input.Path(parsed), Changes = input.Sets(parsed) }
            );
        });
        return command;
    }

    static Option<string[]> Factors() =>
        new("--factor")
        {
            HelpName = "name or path=distribution",
            Description =
                "An assumption to look at by itself, or a key that the file gives as certain with what to draw it from; may be repeated. "
                + "All assumptions if not given; those not named vary as one group.",
            DefaultValueFactory = _ => [],
        };

    static Option<string[]> Outputs() =>
        new("--output")
        {
            HelpName = "name",
            Description =
                $"What to look at; may be repeated. {string.Join(", ", Studies.Output.Known.Select(known => known.Name))}, or any "
                + $"column of replications.csv. If not given: {string.Join(", ", Studies.Output.Usual)}.",
            DefaultValueFactory = _ => [],
        };

    static Option<int?> Trajectories() =>
        new("--trajectories")
        {
            HelpName = "R",
            Description = $"Trajectories of the screening, {Usual.Trajectories} if not given.",
            CustomParser = OptionValues.Whole("--trajectories", 10, 100_000),
        };

    static Option<int?> Samples() =>
        new("--samples", "-n")
        {
            HelpName = "N",
            Description =
                $"Rows of the design for Sobol' indices, best a power of two, {Wording.Count(Usual.Samples)} if not given; 0 to screen only.",
            CustomParser = OptionValues.Whole("--samples", 0, 1_000_000),
        };

    static Option<int?> Most() =>
        new("--most")
        {
            HelpName = "K",
            Description = $"How many assumptions get indices of their own at most, {Usual.Most} if not given.",
            CustomParser = OptionValues.Whole("--most", 1, 100),
        };
}
