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
        var seed = new Option<ulong?>("--seed")
        {
            HelpName = "S",
            Description = "Seed of all random numbers; 1, which was fixed in advance, if not given.",
            CustomParser = Numbers.Whole("--seed", ulong.MinValue, ulong.MaxValue),
        };
        var threads = new Option<int?>("--threads")
        {
            HelpName = "T",
            Description = "Threads, one per core if not given. The results are the same for any number.",
            CustomParser = Numbers.Whole("--threads", 1, 1_024),
        };
        var history = new Option<string?>("--history")
        {
            HelpName = "DIR",
            Description =
                "The withdrawals that happened: a folder with cases.csv; scenarios/history, or those that came with the program, if not given.",
        };
        var folder = new Option<string?>("--out")
        {
            HelpName = "DIR",
            Description = "Where to write the report, results/validation-<seed> if not given.",
        };
        var force = new Option<bool>("--force") { Description = "Replace an older validation in that folder." };
        var json = new Option<bool>("--json")
        {
            Description = "Write the result to standard output as JSON, and nothing else.",
        };
        var quiet = new Option<bool>("--quiet") { Description = "Tell problems only." };
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
