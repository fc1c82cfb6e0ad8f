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

    /// <summary>Executes the cells. The process's console is the cells' meanwhile.</summary>
    /// <param name="cancellation">Interrupts the running cell and ends the run there.</param>
    /// <returns>The number of the cell that failed, and why; null if all went well.</returns>
    /// <exception cref="NotebookException">A given value does not fit its variable.</exception>
    public async Task<(int Cell, CellError Error)?> Execute(CancellationToken cancellation = default)
    {
        using var console = new CellConsole(this);
        var evaluator = new CellEvaluator(console);
        foreach (var cell in _notebook.Cells.Where(NotebookParameters.AreInjectedIn).ToList())
        {
            _notebook.Cells.Remove(cell);
        }
        foreach (var cell in _notebook.Cells.Where(cell => cell.IsCode))
        {
            cell.Clear();
        }
        var (number, all) = (0, _notebook.Cells.Count(cell => cell.IsCode) + (_given.Count > 0 ? 1 : 0));
        for (var place = 0; place < _notebook.Cells.Count; place++)
        {
            var cell = _notebook.Cells[place];
            if (!cell.IsCode)
            {
                continue;
            }
            number++;
            _tell?.Invoke($"{_path}: cell {number} of {all}");
            if (await Execute(evaluator, console, cell, number, cancellation) is { } error)
            {
                return (number, error);
            }
            if (NotebookParameters.AreIn(cell) && _given.Count > 0)
            {
                var injected = NotebookParameters.Injected(_given, name => evaluator.Variable(name)?.Type, _path);
                _notebook.Cells.Insert(place + 1, injected);
            }
        }
        return null;
    }

    async Task<CellError?> Execute(
        CellEvaluator evaluator,
        CellConsole console,
        NotebookCell cell,
        int number,
        CancellationToken cancellation
    )
    {
        _cell = cell;
        cell.Number(number);
        if (cell.Source.Trim().Length == 0)
        {
            return null;
        }
        var result = await evaluator.Evaluate(cell.Source, number, cancellation);
        console.Flush();
        if (result.Value is { } value)
        {
            cell.AddShown(value, number);
        }
        if (result.Error is { } error)
        {
            cell.AddError(error);
        }
        return result.Error;
    }

    void ICellOutput.Write(string stream, string text)
    {
        lock (_writing)
        {
            _cell!.AddStream(stream, text);
        }
    }

    void ICellOutput.Show(Shown content)
    {
        lock (_writing)
        {
            _cell!.AddShown(content, null);
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
