using System.Diagnostics;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>The command line as a process of its own, in a folder of its own that goes when the test ends.</summary>
public sealed class Rcsim : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Where the process works.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("rcsim").FullName;

    /// <summary>Everything in the folder, by its relative path.</summary>
    public IEnumerable<string> Contents =>
        Directory
            .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal);

    /// <summary>Writes a file into the folder.</summary>
    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    /// <summary>Reads a file of the folder.</summary>
    public string Read(params string[] path) => File.ReadAllText(Path.Combine([Folder, .. path]));

    /// <summary>Runs the command to its end.</summary>
    public Ended Run(params string[] args) => Run([], args);

    /// <summary>Runs the command to its end, with variables of the environment set.</summary>
    public Ended Run((string Name, string Value)[] environment, params string[] args)
    {
        using var process = Start(args, environment);
        return End(process);
    }

    /// <summary>Starts the command, and interrupts it as Ctrl-C does, once or more often.</summary>
    /// <param name="after">How long it works before each interrupt; on a machine that is slow to start it, longer.</param>
    /// <param name="args">The arguments.</param>
    public Ended RunAndInterrupt(TimeSpan[] after, params string[] args) => RunAndInterrupt("-INT", after, args);

    /// <summary>Starts the command, and sends it a signal once or more often.</summary>
    /// <param name="signal">The signal as kill takes it.</param>
    /// <param name="after">How long it works before each signal; on a machine that is slow to start it, longer.</param>
    /// <param name="args">The arguments.</param>
    public Ended RunAndInterrupt(string signal, TimeSpan[] after, params string[] args)
    {
        after = [.. after];
        after[0] += 3 * StartUp();
        using var process = Start(args);
        foreach (var wait in after)
        {
            Thread.Sleep(wait);
            using var kill = Process.Start("sh", ["-c", $"kill {signal} {process.Id}"]);
            kill.WaitForExit();
        }
        return End(process);
    }

    /// <summary>Starts the command and kills it without warning, as <c>kill -9</c> does.</summary>
    /// <param name="after">How long it may work.</param>
    /// <param name="args">The arguments.</param>
    /// <returns>Whether it was still at work.</returns>
    public bool RunAndKill(TimeSpan after, params string[] args)
    {
        using var process = Start(args);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var atWork = !process.WaitForExit(after);
        process.Kill();
        process.WaitForExit();
        return atWork;
    }

    TimeSpan StartUp()
    {
        var clock = Stopwatch.StartNew();
        Run("--version");
        return clock.Elapsed;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    Process Start(string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "rcsim.dll"), .. args])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return Process.Start(start)!;
    }

    static Ended End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill();
            throw new TimeoutException("rcsim did not end.");
        }
        return new Ended(process.ExitCode, output.Result, error.Result);
    }
}

/// <summary>What a process left behind.</summary>
public sealed record Ended(int Code, string Output, string Error);
