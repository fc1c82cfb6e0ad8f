using System.CommandLine;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>A command of <c>rcsim</c>: it says its name and how it is made, and is a line in <see cref="CommandList"/>.</summary>
abstract class ProgramCommand
{
    /// <summary>The word that calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Makes it: its description, arguments, options, examples, and what it does.</summary>
    /// <param name="args">The arguments of the process, which some commands write into a manifest.</param>
    public abstract Command Make(string[] args);
}
