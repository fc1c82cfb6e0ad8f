using System.CommandLine;
using System.CommandLine.Parsing;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim compare A B</c>: replicates courses of action under the same luck and says which is better.</summary>
sealed class CompareCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "compare";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "The scenario files, one or more.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var results = new Option<string[]>("--results")
        {
            HelpName = "DIR",
            Description =
                "Results folders of runs, two or more: compare these, without a replication, in place of files.",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = argument => [.. argument.Tokens.Select(token => token.Value)],
        };
        var variants = CommonOptions.Variants(
            "--variant",
            "The first file with other values, as one more to compare; may be repeated, and the path may hold * for any name."
        );
        var sets = CommonOptions.Sets("in all that are compared");
        var precision = new Option<DifferencePrecision?>("--precision")
        {
            HelpName = "P",
            Description =
                "Go on until the half-width of the interval of every difference in mean duration is this time, such as 1h, "
                + "or this share of the mean duration, such as 2%.",
            CustomParser = OptionValues.Precision("--precision"),
        };
        var command = new Command(Name, "Replicate courses of action under the same luck, and say which is better.")
        {
            files,
            variants,
            sets,
            precision,
            results,
        };
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications of each, {Wording.Count(StudyOptions.DefaultReplications)} if not given; with --precision, the most.",
                least: 2
            ),
            Folder = CommonOptions.Folder(ResultKind.Compare, "<first>-<seed>"),
            Xlsx = CommonOptions.Xlsx(),
        };
        study.AddTo(command);
        command.Validators.Add(result =>
        {
            var given = result.GetResult(files)?.Tokens.Count ?? 0;
            if (result.GetResult(results) is { } folders)
            {
                CheckResults(
                    result,
                    folders,
                    [files, variants, sets, precision, study.Replications!, study.Seed!, study.Threads!]
                );
            }
            else if (given == 0)
            {
                result.AddError("Required argument missing: FILE.");
            }
            else if (given == 1 && (result.GetResult(variants)?.Tokens.Count ?? 0) == 0)
            {
                result.AddError("There is nothing to compare with: give a second FILE, or a --variant of the first.");
            }
        });
        command.AddExamples(
            "rcsim compare kherson.yaml kherson-calm.yaml",
            "rcsim compare kherson.yaml --variant \"calm: fire.*.rate=0\" --variant \"more ferries: sites.ferries.craft=20\"",
            "rcsim compare a.yaml b.yaml c.yaml --precision 1h --set horizon=20d",
            "rcsim compare --results results/a-1 results/b-1 results/c-1"
        );
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(results) is { Length: > 0 } folders)
            {
                return CompareAction.Run(folders, study.Read(parsed));
            }
            var scenarios = ScenariosToCompare.Read(
                parsed.GetRequiredValue(files),
                [.. (parsed.GetValue(variants) ?? []).Select(Variant.Parse)],
                parsed.GetValue(sets)
            );
            Console.Error.Write(ProblemFormatter.Format(scenarios.Problems));
            return CompareAction.Run(scenarios.Scenarios, parsed.GetValue(precision), study.Read(parsed));
        });
        return command;
    }

    static void CheckResults(CommandResult result, OptionResult folders, IReadOnlyList<Symbol> others)
    {
        if (folders.Tokens.Count < 2)
        {
            result.AddError("--results takes two or more results folders.");
        }
        foreach (var other in others.Where(other => result.IsGiven(other)))
        {
            result.AddError(
                $"--results compares what was run; it takes no {(other is Argument ? "FILE" : other.Name)} beside it."
            );
        }
    }
}
