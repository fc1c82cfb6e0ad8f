using System.Runtime.InteropServices;

namespace RiverCrossingSim.Cli;

/// <summary>Ctrl-C: the first asks the run to end and write what is finished, the second ends the process at once.</summary>
sealed class Cancellation : IDisposable
{
    readonly CancellationTokenSource _source = new();
    readonly PosixSignalRegistration[] _signals;

    /// <summary>Listens to Ctrl-C and to a request to terminate.</summary>
    /// <param name="onFirst">Called at the first.</param>
    public Cancellation(Action onFirst) =>
        _signals = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal =>
                PosixSignalRegistration.Create(
                    signal,
                    context =>
                    {
                        if (_source.IsCancellationRequested)
                        {
                            Environment.Exit(ExitCode.Cancelled);
                        }
                        context.Cancel = true;
                        onFirst();
                        _source.Cancel();
                    }
                )
            ),
        ];

    /// <summary>Cancelled at the first Ctrl-C.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Stops listening.</summary>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }
        _source.Dispose();
    }
}
