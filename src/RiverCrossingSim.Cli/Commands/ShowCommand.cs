using System.CommandLine;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim show FILE</c>: the scenario with everything resolved, as a scenario file.</summary>
sealed class ShowCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "show";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var command = new Command(
            Name,
            "Print a scenario whole, with every default, as a file that gives the same results."
        );
        var input = new ScenarioInput(command);
        var bundle = new Option<bool>("--bundle")
        {
            Description =
                "Only what the authors wrote, with all that the file extends and imports: one file that reads anywhere, without comments.",
        };
        command.Add(bundle);
        command.AddExamples(
            "rcsim show ford.yaml",
            "rcsim show ford.yaml --set river.width=900m > wider.yaml",
            "rcsim show ford.yaml --bundle > to-send.yaml"
        );
        command.SetAction(parsed =>
        {
            var reading = input.Read(parsed);
            if (reading.Scenario is null)
            {
                return ExitCode.BadInput;
            }
            Console.Out.Write(parsed.GetValue(bundle) ? ScenarioFile.Bundle(reading) : ScenarioFile.Write(reading));
            return ExitCode.Done;
        });
        return command;
    }
}
