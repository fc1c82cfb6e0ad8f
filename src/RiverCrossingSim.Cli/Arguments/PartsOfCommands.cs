using System.CommandLine.Parsing;

namespace RiverCrossingSim.Cli;

/// <summary>Commands that are parts of others, such as <c>rcsim sweep export</c>.</summary>
static class PartsOfCommands
{
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
