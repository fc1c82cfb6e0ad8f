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
        command.AddExamples("rcsim show ford.yaml", "rcsim show ford.yaml --set river.width=900m > wider.yaml");
        command.SetAction(parsed =>
        {
            var reading = input.Read(parsed);
            if (reading.Scenario is null)
            {
                return ExitCode.BadInput;
            }
            Console.Out.Write(ScenarioFile.Write(reading));
            return ExitCode.Done;
        });
        return command;
    }
}
