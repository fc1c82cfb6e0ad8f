using System.CommandLine;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>The commands, a line each, in the order of the help.</summary>
static class CommandList
{
    static readonly ProgramCommand[] All =
    [
        new RunCommand(),
        new CompareCommand(),
        new LevelsCommand(),
        new SensitivityCommand(),
        new ExplainCommand(),
        new ForecastCommand(),
        new CalibrateCommand(),
        new SweepCommand(),
        new MergeCommand(),
        new ReportCommand(),
        new ReplayCommand(),
        new CheckCommand(),
        new ShowCommand(),
        new DescribeCommand(),
        new DiffCommand(),
        new SchemaCommand(),
        new NewCommand(),
        new NotebookCommand(),
        new ValidateCommand(),
    ];

    /// <summary>The names of all commands.</summary>
    public static IEnumerable<string> Names => All.Select(command => command.Name);

    /// <summary>The command that the arguments call, made alone; all of them where they call none.</summary>
    /// <param name="args">The arguments of the process, which some commands write into a manifest.</param>
    /// <remarks>The other commands would cost a start a tenth of a second for nothing.</remarks>
    public static IEnumerable<Command> Called(string[] args)
    {
        var called = All.Where(command => args is [var first, ..] && command.Name == first).ToArray();
        return (called is [] ? All : called).Select(command => command.Make(args));
    }
}
