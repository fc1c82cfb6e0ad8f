namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>
/// Measures two ways of doing the same, in turns and by processor time, so that what else goes on in the machine
/// slows both alike.
/// </summary>
internal static class Contest
{
    const int Rounds = 7;
    static readonly TimeSpan Least = TimeSpan.FromSeconds(0.5);

    /// <summary>Runs both in turns; each turn repeats for at least half a second.</summary>
    /// <returns>The seconds for one run of each: medians of seven turns, after one to warm up.</returns>
    public static (double Processes, double Bare) Measure(Action processes, Action bare)
    {
        Turn(processes);
        Turn(bare);
        var times = Enumerable.Range(0, Rounds).Select(_ => (Turn(processes), Turn(bare))).ToArray();
        return (Median(times.Select(pair => pair.Item1)), Median(times.Select(pair => pair.Item2)));
    }

    /// <summary>What one run allocates on this thread, in bytes, once warm.</summary>
    public static long Allocated(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    static double Turn(Action run)
    {
        var start = Environment.CpuUsage.TotalTime;
        var runs = 0;
        TimeSpan taken;
        do
        {
            run();
            runs++;
            taken = Environment.CpuUsage.TotalTime - start;
        } while (taken < Least);
        return taken.TotalSeconds / runs;
    }

    static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
