using System.CommandLine;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>The scenario file and what is set in it, the same for every command that reads one.</summary>
sealed class ScenarioInput
{
    readonly Argument<string> _file = new("FILE") { Description = "The scenario file." };

    readonly Option<string[]> _sets = new("--set")
    {
        HelpName = "path=value",
        Description =
            "Set a value of the file, such as river.width=900m; may be repeated, and the path may hold * for "
            + "any name.",
        DefaultValueFactory = _ => [],
    };

    /// <summary>Adds the argument and the option to a command.</summary>
    public ScenarioInput(Command command)
    {
        _file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] option }])
            {
                result.AddError($"Unrecognized option '{option}'.");
            }
        });
        command.Add(_file);
        command.Add(_sets);
    }

    /// <summary>The path of the file as it was given.</summary>
    public string Path(ParseResult parsed) => parsed.GetRequiredValue(_file);

    /// <summary>What is set, each <c>path=value</c>.</summary>
    public string[] Sets(ParseResult parsed) => parsed.GetValue(_sets) ?? [];

    /// <summary>Reads the scenario and tells its problems on standard error.</summary>
    public ScenarioReading Read(ParseResult parsed)
    {
        var reading = ScenarioFile.Read(Path(parsed), Sets(parsed));
        Console.Error.Write(ProblemFormatter.Format(reading.Problems));
        return reading;
    }
}
