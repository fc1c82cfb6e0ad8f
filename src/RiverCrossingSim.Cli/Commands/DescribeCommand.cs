using System.CommandLine;
using RiverCrossingSim.Analysis;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim describe FILE</c>: writes the description of a scenario's model by the field's guideline.</summary>
static class DescribeCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var folder = CommonOptions.Folder("Folder of the description, results/describe-<name> if not given.");
        var force = CommonOptions.Force("description");
        var command = new Command(
            "describe",
            "Describe a scenario's model by the STRESS-DES guideline, with a diagram of the crossing."
        );
        var input = new ScenarioInput(command);
        command.Add(folder);
        command.Add(force);
        command.AddExamples(
            "rcsim describe ford.yaml",
            "rcsim describe ford.yaml --set river.width=900m --out paper/model --force"
        );
        command.SetAction(parsed =>
            Write(input.Read(parsed), input.Path(parsed), parsed.GetValue(folder), parsed.GetValue(force))
        );
        return command;
    }

    static int Write(ScenarioReading reading, string file, string? given, bool replace)
    {
        var folder =
            given
            ?? (
                reading.Scenario is { } named
                    ? Path.Combine("results", $"describe-{ResultsFolder.FileName(named.Name)}")
                    : null
            );
        var objection = folder is null
            ? null
            : ResultsFolder.Objection(folder, replace, DescriptionWriter.MainName, "a description");
        if (objection is not null)
        {
            Console.Error.WriteLine($"rcsim: {objection}.");
        }
        if (reading.Scenario is null || objection is not null)
        {
            return ExitCode.BadInput;
        }
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        DescriptionWriter.Write(ModelDescription.Of(reading, file), folder!, replace);
        Console.Out.WriteLine(
            $"Description in {folder}; {Path.Combine(folder!, DescriptionWriter.PageName)} opens in a browser."
        );
        return ExitCode.Done;
    }
}
