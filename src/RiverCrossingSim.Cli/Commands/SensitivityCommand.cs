using System.CommandLine;
using RiverCrossingSim.Analysis;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim sensitivity FILE</c>: what a scenario's outputs answer to.</summary>
static class SensitivityCommand
{
    static readonly SensitivityOptions Usual = new();

    /// <summary>The command.</summary>
    /// <param name="args">The arguments of the process, for the report.</param>
    public static Command Make(string[] args)
    {
        var factors = new Option<string[]>("--factor")
        {
            HelpName = "name or path=distribution",
            Description =
                "An assumption to look at by itself, or a key that the file gives as certain with what to draw it from; may be repeated. "
                + "All assumptions if not given; those not named vary as one group.",
            DefaultValueFactory = _ => [],
        };
        var outputs = new Option<string[]>("--output")
        {
            HelpName = "name",
            Description =
                $"What to look at; may be repeated. {string.Join(", ", Analysis.Output.Known.Select(known => known.Name))}, or any "
                + $"column of replications.csv. If not given: {string.Join(", ", Analysis.Output.Usual)}.",
            DefaultValueFactory = _ => [],
        };
        var trajectories = new Option<int?>("--trajectories")
        {
            HelpName = "R",
            Description = $"Trajectories of the screening, {Usual.Trajectories} if not given.",
            CustomParser = Numbers.Whole("--trajectories", 10, 100_000),
        };
        var samples = new Option<int?>("--samples", "-n")
        {
            HelpName = "N",
            Description =
                $"Rows of the design for Sobol' indices, best a power of two, {Usual.Samples:#,0} if not given; 0 to screen only.",
            CustomParser = Numbers.Whole("--samples", 0, 1_000_000),
        };
        var most = new Option<int?>("--most")
        {
            HelpName = "K",
            Description = $"How many assumptions get indices of their own at most, {Usual.Most} if not given.",
            CustomParser = Numbers.Whole("--most", 1, 100),
        };
        var seed = CommonOptions.Seed();
        var threads = CommonOptions.Threads();
        var folder = CommonOptions.Folder("Results folder, results/<name>-sensitivity-<seed> if not given.");
        var force = CommonOptions.Force();
        var json = CommonOptions.Json();
        var quiet = CommonOptions.Quiet();
        var command = new Command(
            "sensitivity",
            "Find what a scenario's outputs answer to: which assumptions matter, and how much is chance."
        );
        var input = new ScenarioInput(command);
        foreach (
            var option in new Option[]
            {
                factors,
                outputs,
                trajectories,
                samples,
                most,
                seed,
                threads,
                folder,
                force,
                json,
                quiet,
            }
        )
        {
            command.Add(option);
        }
        command.AddExamples(
            "rcsim sensitivity kherson.yaml",
            "rcsim sensitivity kherson.yaml --output duration --output \"within 35 h\" -n 4096",
            "rcsim sensitivity kherson.yaml --factor boats --factor \"sites.boats.speed=uniform(8 km/h, 16 km/h)\"",
            "rcsim sensitivity kherson.yaml -n 0 --trajectories 50            a quick screening only"
        );
        command.SetAction(parsed =>
            SensitivityAction.Run(
                input.Path(parsed),
                input.Sets(parsed),
                parsed.GetValue(factors) ?? [],
                new SensitivityOptions
                {
                    Outputs = parsed.GetValue(outputs) is { Length: > 0 } named ? named : Usual.Outputs,
                    Trajectories = parsed.GetValue(trajectories) ?? Usual.Trajectories,
                    Samples = parsed.GetValue(samples) ?? Usual.Samples,
                    Most = parsed.GetValue(most) ?? Usual.Most,
                    Seed = parsed.GetValue(seed) ?? Usual.Seed,
                    Threads = parsed.GetValue(threads) ?? Usual.Threads,
                },
                new SensitivityRequest(
                    parsed.GetValue(folder),
                    parsed.GetValue(force),
                    parsed.GetValue(json),
                    parsed.GetValue(quiet),
                    CommandText.Of(args)
                )
            )
        );
        return command;
    }
}
