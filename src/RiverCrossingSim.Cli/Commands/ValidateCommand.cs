using System.CommandLine;
using System.CommandLine.Parsing;
using RiverCrossingSim.Results;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim validate</c>: why anyone should believe the numbers.</summary>
sealed class ValidateCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "validate";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var names = ValidationSuite.Groups.Select(group => group.Name).Append(HistoryChecks.Name).ToList();
        var only = new Option<string[]>("--only")
        {
            HelpName = "GROUP",
            Description = $"Run these groups only: {string.Join(", ", names)}.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        only.Validators.Add(argument => RequireKnown(argument, names));
        var history = new Option<string?>("--history")
        {
            HelpName = "DIR",
            Description =
                "The withdrawals that happened: a folder with cases.csv; scenarios/history, or those that came with the program, if not given.",
        };
        var command = new Command(
            Name,
            "Hold the program to all that is known outside it, and write one report. Exit code 1 if it fails a check; a model that misses "
                + "history is shown, and ends with 0."
        );
        command.Add(only);
        command.Add(history);
        var study = new StudyArguments(args)
        {
            Seed = CommonOptions.Seed("Seed of all random numbers; 1, which was fixed in advance, if not given."),
            Folder = CommonOptions.Folder(ResultKind.Validate, "<seed>"),
            Force = CommonOptions.Force("validation"),
            Json = CommonOptions.Json("result"),
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim validate",
            "rcsim validate --only exact-cases --out checked",
            "rcsim validate --seed 7             an independent try of the checks that draw random numbers"
        );
        command.SetAction(parsed =>
            ValidateAction.Run(parsed.GetValue(only) ?? [], parsed.GetValue(history), study.Read(parsed))
        );
        return command;
    }

    static void RequireKnown(OptionResult argument, List<string> names)
    {
        foreach (var name in argument.Tokens.Select(token => token.Value).Except(names))
        {
            argument.AddError($"--only takes groups of checks, {string.Join(", ", names)}, not '{name}'.");
        }
    }
}
