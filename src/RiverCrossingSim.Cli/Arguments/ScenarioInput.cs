using System.CommandLine;
using System.CommandLine.Parsing;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli;

/// <summary>The scenario file and what is set in it, the same for every command that reads one.</summary>
sealed class ScenarioInput
{
    readonly Argument<string> _file = new("FILE") { Description = "The scenario file." };

    readonly Option<string[]> _sets = CommonOptions.Sets("of the file");

    /// <summary>Adds the argument and the option to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isOptional">Where the command can do without a file; null for never.</param>
    public ScenarioInput(Command command, Func<CommandResult, bool>? isOptional = null)
    {
        command.Add(_file);
        command.Add(_sets);
        if (isOptional is null)
        {
            return;
        }
        _file.Arity = ArgumentArity.ZeroOrOne;
        command.Validators.Add(result =>
        {
            if (!isOptional(result) && result.GetResult(_file) is not { Tokens.Count: > 0 })
            {
                result.AddError("Required argument missing: FILE.");
            }
        });
    }

    /// <summary>The argument and the option.</summary>
    public IReadOnlyList<Symbol> Symbols => [_file, _sets];

    /// <summary>The path of the file as it was given.</summary>
    public string Path(ParseResult parsed) => parsed.GetRequiredValue(_file);

    /// <summary>What is set, each <c>path=value</c>.</summary>
    public string[] Sets(ParseResult parsed) => parsed.GetValue(_sets) ?? [];

    /// <summary>Reads the scenario and tells its problems on standard error.</summary>
    public ScenarioReading Read(ParseResult parsed)
    {
        var reading = ReadQuietly(parsed);
        Console.Error.Write(ProblemFormatter.Format(reading.Problems));
        return reading;
    }

    /// <summary>Reads the scenario and tells nothing.</summary>
    public ScenarioReading ReadQuietly(ParseResult parsed) => ScenarioFile.Read(Path(parsed), Sets(parsed));
}
