using System.Diagnostics;
using RiverCrossingSim.Notebook.Tests;

namespace RiverCrossingSim.Benchmarks.Notebook;

/// <summary>What a front end waits for: the kernel itself, its first cell, and later cells that do next to nothing.</summary>
static class NotebookBenchmark
{
    const int Rounds = 5;
    const int LaterCells = 20;

    /// <summary>Prints the medians.</summary>
    public static void Run()
    {
        var scenario = Path.Combine(Root(AppContext.BaseDirectory), "scenarios", "minimal.yaml");
        var first = $"var study = Scenario.Load(\"{scenario}\").With(\"river.width\", \"500 m\").Run(1); study.Durations.Count";
        var rounds = Enumerable.Range(0, Rounds).Select(_ => Round(first)).ToList();
        Console.WriteLine($"Notebook kernel over its sockets, medians of {Rounds} fresh kernels, wall-clock time");
        Console.WriteLine($"  started, answering and heard   {Median(rounds.Select(round => round.Ready)):0.00} s");
        Console.WriteLine($"  first cell, one replication    {Median(rounds.Select(round => round.First)):0.00} s   (2 s wanted)");
        Console.WriteLine($"  later cells, such as x + 1     {Median(rounds.Select(round => round.Later)):0.000} s  (0.2 s wanted)");
        Console.WriteLine();
    }

    static (double Ready, double First, double Later) Round(string firstCell)
    {
        var clock = Stopwatch.StartNew();
        using var kernel = new KernelUnderTest();
        var ready = clock.Elapsed.TotalSeconds;
        var first = Seconds(() => kernel.Run(firstCell));
        kernel.Run("var x = 1;");
        var later = Enumerable.Range(0, LaterCells).Select(_ => Seconds(() => kernel.Run("x + 1"))).ToList();
        return (ready, first, Median(later));
    }

    static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "RiverCrossingSim.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
