namespace RiverCrossingSim.Notebook;

/// <summary>
/// Hears of it when the process comes to its end while cells run: a cell called <c>Environment.Exit</c>, or an exception went
/// uncaught on a thread of its own. The end cannot be prevented, but it need not look like success.
/// </summary>
sealed class ProcessEnd : IDisposable
{
    readonly Func<string> _cell;
    readonly Func<CellError, int> _conclude;
    int _isHeard;

    /// <summary>Begins to listen.</summary>
    /// <param name="cell">The cell that runs, as errors name it.</param>
    /// <param name="conclude">Told once why the process ends; it says with which exit code.</param>
    public ProcessEnd(Func<string> cell, Func<CellError, int> conclude)
    {
        (_cell, _conclude) = (cell, conclude);
        AppDomain.CurrentDomain.ProcessExit += Exit;
        AppDomain.CurrentDomain.UnhandledException += Uncaught;
    }

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Exit;
        AppDomain.CurrentDomain.UnhandledException -= Uncaught;
    }

    void Exit(object? sender, EventArgs end)
    {
        if (IsFirst())
        {
            Environment.ExitCode = _conclude(ErrorText.ProcessEnded);
        }
    }

    void Uncaught(object sender, UnhandledExceptionEventArgs uncaught)
    {
        if (IsFirst() && uncaught.ExceptionObject is Exception exception)
        {
            Environment.Exit(_conclude(ErrorText.Of(exception, _cell(), CancellationToken.None)));
        }
    }

    bool IsFirst() => Interlocked.Exchange(ref _isHeard, 1) == 0;
}
