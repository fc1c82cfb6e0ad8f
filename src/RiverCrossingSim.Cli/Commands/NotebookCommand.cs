using System.CommandLine;
using RiverCrossingSim.Notebook;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim notebook</c>: notebooks in C#, with Jupyter and without.</summary>
sealed class NotebookCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "notebook";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var command = new Command(
            Name,
            "Notebooks in C#: register the kernel with Jupyter, or execute a notebook without Jupyter."
        )
        {
            Install(),
            Uninstall(),
            NotebookRunCommand.Make(),
            Kernel(),
        };
        command.AddExamples("rcsim notebook install", "rcsim notebook run notebooks/2-tweak-the-parameters.ipynb");
        return command;
    }

    static Command Install()
    {
        var prefix = Prefix();
        var command = new Command("install", "Register the C# kernel with Jupyter, for the user or under a prefix.")
        {
            prefix,
        };
        command.AddExamples("rcsim notebook install", "rcsim notebook install --prefix ~/venv");
        command.SetAction(parsed =>
        {
            var folder = KernelSpec.Install(parsed.GetValue(prefix), KernelSpec.OwnCommand());
            Console.Out.WriteLine($"Registered '{KernelSpec.DisplayName}' in {folder}.");
            Console.Out.WriteLine("Jupyter offers it from the next page on; 'rcsim notebook uninstall' takes it away.");
            return ExitCode.Done;
        });
        return command;
    }

    static Command Uninstall()
    {
        var prefix = Prefix();
        var command = new Command("uninstall", "Take the C# kernel away from Jupyter.") { prefix };
        command.AddExamples("rcsim notebook uninstall");
        command.SetAction(parsed =>
        {
            if (KernelSpec.Uninstall(parsed.GetValue(prefix)) is { } folder)
            {
                Console.Out.WriteLine($"Removed {folder}.");
                return ExitCode.Done;
            }
            Console.Error.WriteLine($"rcsim: no kernel is registered in {KernelSpec.Folder(parsed.GetValue(prefix))}.");
            return ExitCode.BadInput;
        });
        return command;
    }

    static Command Kernel()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file that Jupyter writes." };
        var command = new Command("kernel", "Be the kernel: Jupyter starts this, nobody else needs it.") { file };
        command.SetAction(parsed =>
        {
            try
            {
                return KernelProcess.Run(parsed.GetRequiredValue(file));
            }
            catch (NotebookException problem)
            {
                Console.Error.WriteLine($"rcsim: {problem.Message}");
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    static Option<string?> Prefix() =>
        new("--prefix")
        {
            HelpName = "DIR",
            Description = "Register under DIR/share/jupyter, such as a Python environment; without it for the user.",
        };
}
