using RiverCrossingSim.Notebook;
using RiverCrossingSim.Results;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim notebook run</c> does with one notebook.</summary>
/// <param name="name">The notebook, as it was given.</param>
/// <param name="target">Where the executed copy goes.</param>
/// <param name="quiet">Whether only problems are told.</param>
/// <param name="cancellation">Interrupts the running cell and ends the run there.</param>
sealed class NotebookRunAction(string name, NotebookTarget target, bool quiet, CancellationToken cancellation)
{
    // Cells have the process's console while they run, and one that was given up keeps it.
    readonly TextWriter _out = Console.Out;
    readonly TextWriter _error = Console.Error;
    readonly string _path = Path.GetFullPath(name);
    readonly string _target = Path.GetFullPath(target.Of(name));
    readonly string _here = Environment.CurrentDirectory;

    bool IsInPlace => _target == _path;

    /// <summary>Executes notebooks, one after another, until one fails.</summary>
    /// <param name="files">The notebooks.</param>
    /// <param name="parameters">Values for the cells tagged <c>parameters</c>, by name.</param>
    /// <param name="target">Where the executed copies go.</param>
    /// <param name="quiet">Whether only problems are told.</param>
    /// <returns>Nothing: the process ends with one of <see cref="ExitCode"/>, also where a cell has left a thread behind.</returns>
    public static int Run(
        IReadOnlyList<string> files,
        IReadOnlyDictionary<string, string> parameters,
        NotebookTarget target,
        bool quiet
    )
    {
        var code = ExitCode.Done;
        using (var cancellation = new Cancellation(() => { }))
        {
            for (var next = 0; next < files.Count && code == ExitCode.Done; next++)
            {
                code = new NotebookRunAction(files[next], target, quiet, cancellation.Token).Run(parameters);
            }
        }
        Environment.Exit(code);
        return code;
    }

    int Run(IReadOnlyDictionary<string, string> parameters)
    {
        try
        {
            if (Directory.Exists(_target))
            {
                throw new NotebookException($"{Shown(_target)} is a folder; the executed copy is a file.");
            }
            if (FileNames.FileAmongFolders(Path.GetDirectoryName(_target)!) is { } file)
            {
                throw new NotebookException($"{Shown(file)} is a file, not a folder; give another file with -o.");
            }
            var notebook = NotebookFile.Read(_path);
            var run = new NotebookRun(notebook, name, parameters, quiet ? null : _error.WriteLine)
            {
                Ended = (cell, error) => EndedBy(notebook, cell, error),
            };
            Environment.CurrentDirectory = Path.GetDirectoryName(_path)!;
            if (run.Execute(cancellation) is var (cell, error))
            {
                return Fail(notebook, cell, error);
            }
            notebook.Write(_target);
            if (!quiet)
            {
                _out.WriteLine($"Wrote {Shown(_target)}");
            }
            return ExitCode.Done;
        }
        catch (NotebookException problem)
        {
            _error.WriteLine($"rcsim: {problem.Message}");
            return ExitCode.BadInput;
        }
        catch (StorageException failure)
        {
            return NotWritten(failure);
        }
        finally
        {
            Environment.CurrentDirectory = _here;
        }
    }

    /// <summary>Says which cell was the last, and writes what was finished: to a copy, never over the notebook itself.</summary>
    int Fail(NotebookFile notebook, int cell, CellError error)
    {
        var what = cancellation.IsCancellationRequested ? "was interrupted" : "failed";
        _error.WriteLine($"rcsim: {name}: cell [{cell}] {what}.");
        _error.WriteLine(error.Text);
        try
        {
            if (!IsInPlace)
            {
                notebook.Write(_target);
            }
        }
        catch (StorageException failure)
        {
            return NotWritten(failure);
        }
        if (!quiet)
        {
            _error.WriteLine(IsInPlace ? $"{name} is as it was." : $"What was finished of it is in {Shown(_target)}.");
        }
        return cancellation.IsCancellationRequested ? ExitCode.Cancelled : ExitCode.No;
    }

    /// <summary>A cell ends the process. Nothing is written when that is the second Ctrl-C, which ends it at once.</summary>
    int EndedBy(NotebookFile notebook, int cell, CellError error) =>
        cancellation.IsCancellationRequested ? ExitCode.Cancelled : Fail(notebook, cell, error);

    /// <summary>Told here, not by the command line: the process is to end although a cell may have left a thread behind.</summary>
    int NotWritten(StorageException failure)
    {
        _error.WriteLine($"rcsim: {failure.Message}");
        return ExitCode.DiskError;
    }

    string Shown(string path) => Path.GetRelativePath(_here, path);
}

/// <summary>Where the executed copies of notebooks go: at most one of the three is given.</summary>
/// <param name="File">The file for the copy of one notebook.</param>
/// <param name="Folder">The folder for copies, which keep the notebooks' names.</param>
/// <param name="IsInPlace">Whether the outputs go into the notebooks themselves.</param>
sealed record NotebookTarget(string? File, string? Folder, bool IsInPlace)
{
    /// <summary>The file that takes the copy of a notebook.</summary>
    /// <param name="notebook">The notebook.</param>
    public string Of(string notebook) =>
        IsInPlace ? notebook
        : Folder is not null ? Path.Combine(Folder, Path.GetFileName(notebook))
        : File ?? Path.ChangeExtension(notebook, ".executed.ipynb");
}
