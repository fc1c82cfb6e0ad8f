using RiverCrossingSim.Results;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>The command line within the process of the test, so that it can be given another disk. One at a time: the console is one.</summary>
static class InProcess
{
    static readonly Lock Console = new();

    /// <summary>Runs a command on a disk.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="args">The arguments, paths absolute.</param>
    public static Ended Run(IDisk disk, params string[] args) => Run(disk, () => CommandLine.Run(args));

    /// <summary>Runs a part of the command line on a disk.</summary>
    /// <param name="disk">The disk.</param>
    /// <param name="part">The part; it gives the exit code.</param>
    public static Ended Run(IDisk disk, Func<int> part)
    {
        lock (Console)
        {
            var (output, error) = (System.Console.Out, System.Console.Error);
            using var told = new StringWriter();
            using var complained = new StringWriter();
            System.Console.SetOut(told);
            System.Console.SetError(complained);
            try
            {
                using (Disk.Use(disk))
                {
                    return new Ended(part(), told.ToString(), complained.ToString());
                }
            }
            finally
            {
                System.Console.SetOut(output);
                System.Console.SetError(error);
            }
        }
    }
}
