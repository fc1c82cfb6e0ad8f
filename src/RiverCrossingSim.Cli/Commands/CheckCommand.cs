using System.CommandLine;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim check FILE</c>: says what is wrong with a scenario, without running it.</summary>
static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var command = new Command("check", "Say what is wrong with a scenario file, without running it.");
        var input = new ScenarioInput(command);
        command.AddExamples("rcsim check ford.yaml", "rcsim check ford.yaml --set sites.*.window=night");
        command.SetAction(parsed =>
        {
            var reading = input.Read(parsed);
            if (reading.Scenario is not { } scenario)
            {
                return ExitCode.BadInput;
            }
            var found = reading.Problems.Count == 0 ? "no problems" : Counted(reading.Problems.Count, "warning");
            Console.Out.WriteLine($"{input.Path(parsed)}: {found}. {Contents(scenario)}");
            return ExitCode.Done;
        });
        return command;
    }

    static string Contents(Scenario scenario)
    {
        var units = scenario.Force.Units;
        return $"{units.Sum(unit => unit.Count * unit.Personnel):#,0} people and "
            + $"{units.Sum(unit => unit.Count * unit.Vehicles.Values.Sum()):#,0} vehicles in "
            + $"{Counted(units.Sum(unit => unit.Count), "unit")}, {Counted(scenario.Sites.Count, "site")}, "
            + $"{Counted(scenario.Fire.Count, "fire source")}, {Counted(scenario.Assumptions.Count, "assumption")}.";
    }

    static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count:#,0} {what}s";
}
