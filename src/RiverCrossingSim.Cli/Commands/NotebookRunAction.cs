using RiverCrossingSim.Notebook;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim notebook run</c> does once the arguments are read.</summary>
static class NotebookRunAction
{
    /// <summary>Executes notebooks, one after another, until one fails.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(
        IReadOnlyList<string> files,
        IReadOnlyDictionary<string, string> parameters,
        string? output,
        bool inPlace,
        bool quiet
    )
    {
        using var cancellation = new Cancellation(() => { });
        foreach (var file in files)
        {
            var code = Run(
                Path.GetFullPath(file),
                file,
                parameters,
                output is null ? null : Path.GetFullPath(output),
                inPlace,
                quiet,
                cancellation.Token
            );
            if (code != ExitCode.Done)
            {
                return code;
            }
        }
        return ExitCode.Done;
    }

    static int Run(
        string path,
        string name,
        IReadOnlyDictionary<string, string> parameters,
        string? output,
        bool inPlace,
        bool quiet,
        CancellationToken cancellation
    )
    {
        var error = Console.Error;
        var here = Environment.CurrentDirectory;
        try
        {
            var notebook = NotebookFile.Read(path);
            var run = new NotebookRun(notebook, name, parameters, quiet ? null : error.WriteLine);
            Environment.CurrentDirectory = Path.GetDirectoryName(path)!;
            var failure = run.Execute(cancellation).GetAwaiter().GetResult();
            var target = inPlace ? path : output ?? Path.ChangeExtension(path, ".executed.ipynb");
            if (failure is null || !inPlace)
            {
                notebook.Write(target);
            }
            if (failure is { } failed)
            {
                error.WriteLine($"rcsim: {name}: cell [{failed.Cell}] failed.");
                error.WriteLine(failed.Error.Text);
                return cancellation.IsCancellationRequested ? ExitCode.Cancelled : ExitCode.No;
            }
            if (!quiet)
            {
                Console.Out.WriteLine($"Wrote {Path.GetRelativePath(here, target)}");
            }
            return ExitCode.Done;
        }
        catch (NotebookException problem)
        {
            error.WriteLine($"rcsim: {problem.Message}");
            return ExitCode.BadInput;
        }
        finally
        {
            Environment.CurrentDirectory = here;
        }
    }
}
