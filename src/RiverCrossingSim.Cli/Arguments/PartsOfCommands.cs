using System.CommandLine;
using System.CommandLine.Parsing;

namespace RiverCrossingSim.Cli;

/// <summary>Commands that are parts of others, such as <c>rcsim sweep export</c>.</summary>
static class PartsOfCommands
{
    /// <summary>Whether an argument or option was given, and is not at what holds if it is not.</summary>
    /// <param name="command">The command as it was given.</param>
    /// <param name="symbol">The argument or option.</param>
    public static bool IsGiven(this CommandResult command, Symbol symbol) =>
        symbol switch
        {
            Argument argument => command.GetResult(argument) is { Tokens.Count: > 0 },
            Option option => command.GetResult(option) is { Implicit: false },
            _ => throw new ArgumentException($"{symbol.Name} is neither an argument nor an option.", nameof(symbol)),
        };

    /// <summary>What a command is a part of, the nearest first and <c>rcsim</c> itself last.</summary>
    /// <param name="command">The command as it was given.</param>
    public static IEnumerable<CommandResult> Above(this CommandResult command)
    {
        for (var parent = command.Parent as CommandResult; parent is not null; parent = parent.Parent as CommandResult)
        {
            yield return parent;
        }
    }
}
