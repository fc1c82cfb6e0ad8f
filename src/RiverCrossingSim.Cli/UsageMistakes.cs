using System.CommandLine;
using System.CommandLine.Parsing;
using RiverCrossingSim.Cli.Commands;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli;

/// <summary>What is wrong with a command line, before anything is done: in words, with the name that was probably meant.</summary>
static class UsageMistakes
{
    /// <summary>Every mistake, each once; none where the command can be run.</summary>
    /// <param name="parsed">The command line.</param>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult;
        if (command.Command.Action is null && parsed.UnmatchedTokens is [var first, ..] && !IsOption(first))
        {
            // What follows a command that does not exist cannot be judged.
            return [$"Unrecognized command '{first}'{Advice(first, Parts(command.Command))}"];
        }
        string[] unknown = [.. OptionsTakenForValues(command), .. parsed.UnmatchedTokens.Where(IsOption)];
        // A word that nobody knows what to do with is probably the value of an option that nobody knows.
        var superfluous = unknown.Length > 0 ? [] : parsed.UnmatchedTokens.Where(token => !IsOption(token));
        return
        [
            .. parsed
                .Errors.Select(error => error.Message)
                .Where(message => !parsed.UnmatchedTokens.Any(token => message == SaidByTheParser(token)))
                .Concat(unknown.Select(option => UnknownOption(option, command)))
                .Concat(superfluous.Select(word => $"Unrecognized argument '{word}'."))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    static string UnknownOption(string written, CommandResult command)
    {
        var name = written.Split('=', ':')[0];
        return $"Unrecognized option '{name}'{Advice(name, Options(command))}";
    }

    static string Advice(string written, IEnumerable<string> names) =>
        NearestName.Of(written, names) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    static string SaidByTheParser(string token) => $"Unrecognized command or argument '{token}'.";

    static bool IsOption(string token) => token is ['-', _, ..];

    // Arguments and options take any word, so also an option that is misspelt.
    static IEnumerable<string> OptionsTakenForValues(CommandResult command)
    {
        var arguments = command.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens);
        var options = command.Children.OfType<OptionResult>().SelectMany(option => option.Tokens);
        return arguments
            .Where(token => IsOption(token.Value))
            .Concat(options.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            .Select(token => token.Value);
    }

    static IEnumerable<string> Parts(Command command) =>
        command is RootCommand
            ? CommandList.Names
            : command.Subcommands.Where(part => !part.Hidden).Select(part => part.Name);

    static IEnumerable<string> Options(CommandResult command)
    {
        var own = command.Command.Options;
        var above = command.Above().SelectMany(parent => parent.Command.Options.Where(option => option.Recursive));
        return own.Concat(above)
            .Where(option => !option.Hidden)
            .SelectMany(option => option.Aliases.Prepend(option.Name))
            .Where(name => name.StartsWith("--", StringComparison.Ordinal));
    }
}
