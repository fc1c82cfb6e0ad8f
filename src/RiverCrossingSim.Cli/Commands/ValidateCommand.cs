using System.CommandLine;
using System.CommandLine.Parsing;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim validate</c>: why anyone should believe the numbers.</summary>
static class ValidateCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var names = Validation.Groups.Select(group => group.Name).Append(HistoryChecks.Name).ToList();
        var only = new Option<string[]>("--only")
        {
            HelpName = "GROUP",
            Description = $"Run these groups only: {string.Join(", ", names)}.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        only.Validators.Add(argument => RequireKnown(argument, names));
        var seed = CommonOptions.Seed("Seed of all random numbers; 1, which was fixed in advance, if not given.");
        var threads = CommonOptions.Threads();
        var history = new Option<string?>("--history")
        {
            HelpName = "DIR",
            Description =
                "The withdrawals that happened: a folder with cases.csv; scenarios/history, or those that came with the program, if not given.",
        };
        var folder = CommonOptions.Folder("Where to write the report, results/validation-<seed> if not given.");
        var force = CommonOptions.Force("validation");
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command(
            "validate",
            "Hold the program to all that is known outside it, and write one report. Exit code 1 if it fails a check; a model that misses "
                + "history is shown, and ends with 0."
        );
        foreach (var option in new Option[] { only, history, seed, threads, folder, force, json, quiet })
        {
            command.Add(option);
        }
        command.AddExamples(
            "rcsim validate",
            "rcsim validate --only exact-cases --out checked",
            "rcsim validate --seed 7             an independent try of the checks that draw random numbers"
        );
        command.SetAction(parsed =>
            ValidateAction.Run(
                parsed.GetValue(only) ?? [],
                parsed.GetValue(history),
                new ValidationOptions
                {
                    Seed = parsed.GetValue(seed) ?? 1,
                    Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
                },
                new ValidateRequest(
                    parsed.GetValue(folder),
                    parsed.GetValue(force),
                    parsed.GetValue(json),
                    parsed.GetValue(quiet)
                )
            )
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
