using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim run FILE</c>: replicates a scenario and writes its results.</summary>
sealed class RunCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "run";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var (precision, trace, shard) = (Precision(), Trace(), Shard());
        var within = CommonOptions.Within(
            "Say also the chance to be done within this time, such as 35h, and how the assumptions are distributed "
                + "among the replications that were."
        );
        var which = CommonOptions.Replication(
            "The replication to trace: its number as in replications.csv, or median, worst or best; median if not given."
        );
        var withRecord = new Option<bool>("--with-record")
        {
            Description =
                "Say beside the forecast how wrong forecasts of this model have been, and widen it by that where enough crossings were scored.",
        };
        var command = new Command(Name, "Replicate a scenario, say what came out, and write a results folder.");
        var input = new ScenarioInput(command);
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications, {Wording.Count(StudyOptions.DefaultReplications)} if not given; with --precision, the most."
            ),
            Folder = CommonOptions.Folder(ResultKind.Run, "<name>-<seed>"),
            Xlsx = CommonOptions.Xlsx(),
        };
        foreach (var option in new Option[] { precision, within, withRecord, trace, which, shard })
        {
            command.Add(option);
        }
        study.AddTo(command);
        command.AddExamples(
            "rcsim run kherson.yaml",
            "rcsim run kherson.yaml -n 10000 --seed 7 --out results/long",
            "rcsim run kherson.yaml --precision 2% --set sites.*.pause=\"20 min\"",
            "rcsim run kherson.yaml --within 35h",
            "rcsim run kherson.yaml --with-record",
            "rcsim run kherson.yaml --trace worst --replication worst",
            "rcsim run kherson.yaml --json --quiet > summary.json",
            "rcsim run kherson.yaml -n 40000 --out big --shard 3/8"
        );
        command.Validators.Add(result =>
        {
            if (result.GetResult(which) is not null && result.GetResult(trace) is null)
            {
                result.AddError("--replication says which replication --trace writes; give --trace too.");
            }
            foreach (
                var other in new Option[] { precision, trace, study.Json!, study.Xlsx! }.Where(other =>
                    result.IsGiven(other)
                )
            )
            {
                if (result.IsGiven(shard))
                {
                    result.AddError($"{other.Name} is about the whole run, and --shard runs a part of it.");
                }
            }
        });
        command.SetAction(parsed =>
        {
            var question = new RunQuestion
            {
                Precision = parsed.GetValue(precision),
                Within = parsed.GetValue(within),
                WithRecord = parsed.GetValue(withRecord),
                File = input.Path(parsed),
                Changes = input.Sets(parsed),
                Shard = parsed.GetValue(shard),
                Trace = parsed.GetValue(trace),
                Traced = parsed.GetValue(which) ?? ReplicationChoice.Median,
            };
            var request = study.Read(parsed);
            return question.Shard is { } cut
                ? new ShardAction(
                    question,
                    cut,
                    request with
                    {
                        Command = CommandText.Of(CommandText.Without(args, shard.Name)),
                    }
                ).Run(input.Read(parsed))
                : new RunAction(question, request).Run(input.Read(parsed));
        });
        return command;
    }

    static Option<double?> Precision() =>
        new("--precision")
        {
            HelpName = "P",
            Description =
                "Go on until the half-width of the median duration's 95 % interval is this share of it, such as 2%.",
            CustomParser = OptionValues.Share("--precision"),
        };

    static Option<string?> Trace() =>
        new("--trace")
        {
            HelpName = "DIR",
            Description = "Write also every event of one replication to this folder, as events.csv.",
        };

    static Option<ShardCut?> Shard() =>
        new("--shard")
        {
            HelpName = "i/n",
            Description =
                "Run the i-th of n parts of the replications and write it to a file of the results folder, which all parts "
                + "share; rcsim merge puts them together.",
            CustomParser = OptionValues.Shard("--shard"),
        };
}
