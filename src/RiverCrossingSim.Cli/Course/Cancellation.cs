using System.Runtime.InteropServices;

namespace RiverCrossingSim.Cli;

/// <summary>
/// Ctrl-C, a request to terminate, or the end of the terminal: the first asks the run to end and write what is finished, the second ends
/// the process at once.
/// </summary>
sealed class Cancellation : IDisposable
{
    readonly CancellationTokenSource _source = new();
    readonly PosixSignalRegistration[] _signals;

    static readonly PosixSignal[] Heeded = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <summary>Listens to the signals.</summary>
    /// <param name="onFirst">Called at the first.</param>
    public Cancellation(Action onFirst) =>
        _signals = [
            .. Heeded.Select(signal =>
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

    /// <summary>Cancelled at the first signal.</summary>
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
