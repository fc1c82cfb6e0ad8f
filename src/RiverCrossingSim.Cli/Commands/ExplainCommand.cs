using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim explain FILE</c>: why a move takes as long as it does, and costs what it costs.</summary>
sealed class ExplainCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "explain";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var usual = new AttributionOptions();
        var causes = CommonOptions.Variants(
            "--cause",
            "A cause, and what switches it off, in place of those that the scenario has; may be repeated, and the path may hold * for any name."
        );
        var added = CommonOptions.Variants(
            "--add-cause",
            "A cause beside those that the scenario has; may be repeated."
        );
        var within = CommonOptions.Within(
            "Explain also the chance to be done within this time, such as 35h; the scenario's first milestone if not given."
        );
        var upTo = new Option<TimeSpan?>("--up-to")
        {
            HelpName = "T",
            Description =
                "Cut durations at this time, with which failures count too, such as 7d; the scenario's last milestone if not given.",
            CustomParser = OptionValues.Time("--up-to"),
        };
        var most = new Option<int?>("--most")
        {
            HelpName = "K",
            Description =
                $"How many causes have a share at most, {usual.Most} if not given; of more, those that weigh least are one. Up to {AttributionDesign.MostOfAllSubsets} have their shares from all subsets of them, so that each more doubles the work; more from orders of the causes, sampled anew for each replication.",
            CustomParser = OptionValues.Whole("--most", 1, AttributionOptions.MostGroups),
        };
        var command = new Command(
            Name,
            "Say why it takes so long: what part of the time and the losses goes to which cause."
        );
        var split = new Option<CauseSplit?>("--split")
        {
            HelpName = "sources|targets|repair",
            Description =
                "Give each source of fire, or each kind of target, a share of its own in place of fire's; or give one to the repair after hits, beside fire.",
            CustomParser = OptionValues.Split("--split"),
        };
        var which = CommonOptions.Replication(
            "Explain one replication instead, by what befell it: its number as in replications.csv, or median, worst or best of the run."
        );
        var input = new ScenarioInput(command);
        var other = new Argument<string?>("OTHER")
        {
            Description = "Another file: say why it takes longer than FILE, by what differs between the two.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        command.Add(other);
        foreach (var option in new Option[] { causes, added, split, within, upTo, most, which })
        {
            command.Add(option);
        }
        command.Validators.Add(result =>
        {
            var meant = new Option[] { causes, added, split, which };
            if (result.GetResult(other) is { Tokens.Count: > 0 })
            {
                foreach (var option in meant.Where(option => result.GetResult(option) is { Implicit: false }))
                {
                    result.AddError($"{option.Name} is for one file; leave it out, or give one file.");
                }
            }
            if (result.GetResult(split) is { Implicit: false } && result.GetResult(causes) is { Implicit: false })
            {
                result.AddError("--split is for the causes found, which --cause replaces; leave out one of them.");
            }
        });
        var study = new StudyArguments(args)
        {
            Replications = CommonOptions.Replications(
                $"Replications, each with all its subsets of the causes, {Wording.Count(AttributionOptions.DefaultReplications)} if not given; with --replication, of the run of which it is one, {Wording.Count(StudyOptions.DefaultReplications)} if not given.",
                least: 2
            ),
            Folder = CommonOptions.Folder(ResultKind.Explain, "<name>-<seed>"),
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim explain kherson.yaml",
            "rcsim explain kherson.yaml --within 35h --up-to 7d -n 500",
            "rcsim explain kherson.yaml --cause \"fire: fire.*.rate=0 /d\" --cause \"late bridge: sites.barge-bridge.opens=0 h\"",
            "rcsim explain kherson.yaml --split targets --most 12",
            "rcsim explain kherson.yaml --replication worst",
            "rcsim explain kherson-calm.yaml kherson.yaml",
            "rcsim explain kherson.yaml --add-cause \"few boats: sites.boats.craft=100\""
        );
        command.SetAction(parsed =>
        {
            var (file, sets) = (ScenarioSource.File(input.Path(parsed)), input.Sets(parsed));
            var read = parsed.GetValue(other) is { } second
                ? CausesToExplain.Between(file, ScenarioSource.File(second), sets)
                : CausesToExplain.Read(
                    file,
                    sets,
                    [.. (parsed.GetValue(causes) ?? []).Select(Variant.Parse)],
                    [.. (parsed.GetValue(added) ?? []).Select(Variant.Parse)],
                    parsed.GetValue(split)
                );
            Console.Error.Write(ProblemFormatter.Format(read.Problems));
            if (parsed.GetValue(which) is { } one)
            {
                return ExplainReplicationAction.Run(
                    read,
                    new IncidentOptions { Which = one },
                    [
                        .. new Option[] { within, upTo, most }
                            .Where(option => parsed.GetResult(option) is not null)
                            .Select(option => option.Name),
                    ],
                    study.Read(parsed)
                );
            }
            var options = new AttributionOptions
            {
                Within = parsed.GetValue(within),
                UpTo = parsed.GetValue(upTo),
                Most = parsed.GetValue(most) ?? usual.Most,
            };
            return ExplainAction.Run(read, options, study.Read(parsed));
        });
        return command;
    }
}
