using System.Diagnostics;

namespace RiverCrossingSim.Notebook;

/// <summary>Executes a notebook without Jupyter: cells in order, outputs into the notebook, the first failing cell ends it.</summary>
public sealed class NotebookRun : ICellOutput
{
    static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(10);

    readonly NotebookFile _notebook;
    readonly IReadOnlyDictionary<string, string> _given;
    readonly string _path;
    readonly Action<string>? _tell;
    readonly Lock _writing = new();
    readonly Stopwatch _clock = Stopwatch.StartNew();
    TimeSpan _told;
    NotebookCell? _cell;
    int _number;
    bool _isClosed;

    /// <summary>Takes a notebook.</summary>
    /// <param name="notebook">The notebook; its outputs are replaced.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="given">Values for the cell tagged <c>parameters</c>, by name.</param>
    /// <param name="tell">Told how far it is; null to tell nobody.</param>
    /// <exception cref="NotebookException">It is not in C#, or has no parameter of a name that is given.</exception>
    public NotebookRun(
        NotebookFile notebook,
        string path,
        IReadOnlyDictionary<string, string> given,
        Action<string>? tell = null
    )
    {
        ArgumentNullException.ThrowIfNull(notebook);
        if (notebook.Language is not ("" or "C#" or "csharp"))
        {
            throw new NotebookException(
                $"{path}: this notebook is in {notebook.Language}, and rcsim runs C#; 'jupyter nbconvert --execute' runs it."
            );
        }
        NotebookParameters.Check(notebook, given, path);
        (_notebook, _path, _given, _tell) = (notebook, path, given, tell);
    }

    /// <summary>
    /// Told the cell that ends the process, and how: it calls <c>Environment.Exit</c>, or lets an exception go uncaught on a thread
    /// of its own. The notebook holds what was finished; the exit code of the process is what this returns. Null to let it end as it will.
    /// </summary>
    public Func<int, CellError, int>? Ended { get; init; }

    /// <summary>Executes the cells. The process's console is the cells' meanwhile.</summary>
    /// <param name="cancellation">
    /// Interrupts the running cell and ends the run there. A cell that has not ended five seconds later is given up: .NET cannot
    /// stop it, so it goes on until the process ends, with a console that nobody hears.
    /// </param>
    /// <returns>The number of the cell that failed, and why; null if all went well.</returns>
    /// <exception cref="NotebookException">A given value does not fit its variable.</exception>
    public (int Cell, CellError Error)? Execute(CancellationToken cancellation = default)
    {
        var console = new CellConsole(this);
        using var end = Ended is { } ended
            ? new ProcessEnd(() => CellEvaluator.NameOf(_number), error => Conclude(console, error, ended))
            : null;
        try
        {
            return Execute(console, cancellation);
        }
        finally
        {
            if (!_isClosed)
            {
                console.Dispose();
            }
        }
    }

    (int Cell, CellError Error)? Execute(CellConsole console, CancellationToken cancellation)
    {
        var evaluator = new CellEvaluator(console);
        foreach (var cell in _notebook.Cells.Where(NotebookParameters.AreInjectedIn).ToList())
        {
            _notebook.Cells.Remove(cell);
        }
        foreach (var cell in _notebook.Cells.Where(cell => cell.IsCode))
        {
            cell.Clear();
        }
        _number = 0;
        var all = _notebook.Cells.Count(cell => cell.IsCode) + (_given.Count > 0 ? 1 : 0);
        for (var place = 0; place < _notebook.Cells.Count; place++)
        {
            var cell = _notebook.Cells[place];
            if (!cell.IsCode)
            {
                continue;
            }
            _number++;
            _tell?.Invoke($"{_path}: cell {_number} of {all}");
            if (Execute(evaluator, console, cell, cancellation) is { } error)
            {
                return (_number, error);
            }
            if (NotebookParameters.AreIn(cell) && _given.Count > 0)
            {
                var injected = NotebookParameters.Injected(_given, name => evaluator.Variable(name)?.Type, _path);
                _notebook.Cells.Insert(place + 1, injected);
            }
        }
        return null;
    }

    CellError? Execute(CellEvaluator evaluator, CellConsole console, NotebookCell cell, CancellationToken cancellation)
    {
        _cell = cell;
        cell.Number(_number);
        if (cell.Source.Trim().Length == 0)
        {
            return null;
        }
        if (Evaluated(evaluator, cell.Source, cancellation) is not { } result)
        {
            Close(console, ErrorText.GivenUp);
            return ErrorText.GivenUp;
        }
        console.Flush();
        if (result.Value is { } value)
        {
            cell.AddShown(value, _number);
        }
        if (result.Error is { } error)
        {
            cell.AddError(error);
        }
        return result.Error;
    }

    /// <summary>Evaluates a cell on a thread of its own, so that one that heeds no interrupt can be left behind.</summary>
    /// <returns>What came of it; null if it did not end within the grace.</returns>
    CellResult? Evaluated(CellEvaluator evaluator, string code, CancellationToken cancellation)
    {
        // A token of its own: what a cell hangs on its cancellation must not keep the signal's thread.
        var interrupt = new CancellationTokenSource();
        using var interrupting = cancellation.Register(() => _ = interrupt.CancelAsync());
        var number = _number;
        var work = Task
            .Factory.StartNew(
                () => evaluator.Evaluate(code, number, interrupt.Token),
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            )
            .Unwrap();
        try
        {
            Task.WaitAny([work], cancellation);
        }
        catch (OperationCanceledException)
        {
            if (Task.WaitAny([work], CellEvaluator.Grace) < 0)
            {
                return null;
            }
        }
        interrupt.Dispose();
        return work.GetAwaiter().GetResult();
    }

    int Conclude(CellConsole console, CellError error, Func<int, CellError, int> ended)
    {
        Close(console, error);
        return ended(_number, error);
    }

    /// <summary>Keeps why the cell was its last, and nothing that it may still put out.</summary>
    void Close(CellConsole console, CellError error)
    {
        console.Flush();
        lock (_writing)
        {
            _isClosed = true;
            _cell?.AddError(error);
        }
    }

    void ICellOutput.Write(string stream, string text)
    {
        lock (_writing)
        {
            if (!_isClosed)
            {
                _cell!.AddStream(stream, text);
            }
        }
    }

    void ICellOutput.Show(Shown content)
    {
        lock (_writing)
        {
            if (!_isClosed)
            {
                _cell!.AddShown(content, null);
            }
        }
    }

    void ICellOutput.ShowPassing(Shown? content)
    {
        if (content is not null && _clock.Elapsed > _told + TellEvery)
        {
            _told = _clock.Elapsed;
            _tell?.Invoke($"{_path}: {content.Text}");
        }
    }
}
