using System.CommandLine;
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
            Arity = ArgumentArity.OneOrMore,
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
        };
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications of each, {Wording.Count(StudyOptions.DefaultReplications)} if not given; with --precision, the most.",
                least: 2
            ),
            Folder = CommonOptions.Folder(ResultKind.Compare, "<first>-<seed>"),
        };
        study.AddTo(command);
        command.Validators.Add(result =>
        {
            var given = result.GetResult(files)?.Tokens.Count ?? 0;
            if (given == 1 && (result.GetResult(variants)?.Tokens.Count ?? 0) == 0)
            {
                result.AddError("There is nothing to compare with: give a second FILE, or a --variant of the first.");
            }
        });
        command.AddExamples(
            "rcsim compare kherson.yaml kherson-calm.yaml",
            "rcsim compare kherson.yaml --variant \"calm: fire.*.rate=0\" --variant \"more ferries: sites.ferries.craft=20\"",
            "rcsim compare a.yaml b.yaml c.yaml --precision 1h --set horizon=20d"
        );
        command.SetAction(parsed =>
        {
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
}
