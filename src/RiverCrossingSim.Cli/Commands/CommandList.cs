using System.CommandLine;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>The commands, a line each, in the order of the help.</summary>
static class CommandList
{
    static readonly Entry[] Entries =
    [
        new("run", RunCommand.Make),
        new("compare", CompareCommand.Make),
        new("levels", LevelsCommand.Make),
        new("sensitivity", SensitivityCommand.Make),
        new("sweep", SweepCommand.Make),
        new("replay", _ => ReplayCommand.Make()),
        new("check", _ => CheckCommand.Make()),
        new("show", _ => ShowCommand.Make()),
        new("describe", DescribeCommand.Make),
        new("diff", _ => DiffCommand.Make()),
        new("schema", _ => SchemaCommand.Make()),
        new("new", _ => NewCommand.Make()),
        new("notebook", _ => NotebookCommand.Make()),
        new("validate", ValidateCommand.Make),
    ];

    /// <summary>The names of all commands.</summary>
    public static IEnumerable<string> Names => Entries.Select(entry => entry.Name);

    /// <summary>The command that the arguments call, made alone; all of them where they call none.</summary>
    /// <param name="args">The arguments of the process, which some commands write into a manifest.</param>
    /// <remarks>The other commands would cost a start a tenth of a second for nothing.</remarks>
    public static IEnumerable<Command> Called(string[] args)
    {
        var called = Entries.Where(entry => args is [var first, ..] && entry.Name == first).ToArray();
        return (called is [] ? Entries : called).Select(entry => entry.Make(args));
    }

    sealed record Entry(string Name, Func<string[], Command> Make);
}
