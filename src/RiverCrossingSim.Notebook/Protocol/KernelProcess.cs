using System.Diagnostics;
using System.Runtime.InteropServices;
using RiverCrossingSim.Notebook.Protocol;

namespace RiverCrossingSim.Notebook;

/// <summary>The process that Jupyter starts: <c>rcsim notebook kernel CONNECTION_FILE</c>.</summary>
public static class KernelProcess
{
    static readonly TimeSpan LookAfterParent = TimeSpan.FromSeconds(2);

    /// <summary>Serves a front end until it asks to shut down, or is gone.</summary>
    /// <param name="connectionFile">The file in which Jupyter says where it listens.</param>
    /// <returns>0 at a shutdown; 1 if a cell could not be stopped and its state is lost.</returns>
    /// <exception cref="NotebookException">The file cannot be read, or its ports are taken.</exception>
    public static int Run(string connectionFile)
    {
        var connection = ConnectionFile.Read(connectionFile);
        _ = Task.Run(CellEvaluator.WarmUp);
        var kernel = new JupyterKernel(connection);
        using var interrupt = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            signal =>
            {
                signal.Cancel = true;
                kernel.Interrupt();
            }
        );
        using var terminate = PosixSignalRegistration.Create(
            PosixSignal.SIGTERM,
            signal =>
            {
                signal.Cancel = true;
                kernel.Stop();
            }
        );
        using var orphan = new Timer(_ => EndIfOrphaned(), null, LookAfterParent, LookAfterParent);
        kernel.Serve();
        kernel.Dispose();
        return kernel.IsAbandoned ? 1 : 0;
    }

    /// <summary>Nobody would ever ask a kernel to shut down whose front end is gone.</summary>
    static void EndIfOrphaned()
    {
        if (
            !int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), out var parent)
            || OperatingSystem.IsWindows()
        )
        {
            return;
        }
        try
        {
            using var process = Process.GetProcessById(parent);
        }
        catch (ArgumentException)
        {
            Environment.Exit(1);
        }
    }
}
