namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>What processes cost over a bare event loop that does the same with the same calendar and numbers.</summary>
internal static class KernelBenchmark
{
    const string Row = "{0,-34} {1,14} {2,14} {3,9} {4,12}";

    public static void Run()
    {
        Console.WriteLine(Row, "case", "processes", "bare loop", "ratio", "B per event");
        RunSingleServer();
        RunFerryLoop();
        foreach (var pending in (int[])[10, 1_000, 100_000])
        {
            RunHoldModel(pending);
        }

        Console.WriteLine("ratio: of the speeds, processes to bare loop; M/M/1: of the times (targets 1.6 and 60 %)");
    }

    static void RunSingleServer()
    {
        var model = new SingleServer();
        var (processes, bare) = Contest.Measure(model.RunProcesses, model.RunBare);
        var bytes = (double)Contest.Allocated(model.RunProcesses) / SingleServer.Customers;
        Console.WriteLine(
            Row,
            "M/M/1, a million customers",
            $"{processes:0.000} s",
            $"{bare:0.000} s",
            $"{processes / bare:0.00}",
            $"{bytes:0.00}"
        );
        model.RunProcesses();
        var mean = model.MeanWait;
        model.RunBare();
        CheckSame(mean, model.MeanWait);
    }

    static void RunFerryLoop()
    {
        var model = new FerryLoop();
        var (processes, bare) = Contest.Measure(model.RunProcesses, model.RunBare);
        var bytes = (double)Contest.Allocated(model.RunProcesses);
        var trips = model.Trips;
        Report("ferry loop, 200,000 min, trips/s", trips, processes, bare, bytes);
        model.RunBare();
        CheckSame(trips, model.Trips);
    }

    static void RunHoldModel(int pending)
    {
        var model = new HoldModel(pending);
        var (processes, bare) = Contest.Measure(model.RunProcesses, model.RunBare);
        var bytes = (double)Contest.Allocated(model.RunProcesses);
        Report($"hold, {pending:#,0} pending, events/s", HoldModel.Events, processes, bare, bytes);
    }

    static void Report(string name, double count, double processes, double bare, double bytes) =>
        Console.WriteLine(
            Row,
            name,
            $"{count / processes / 1e6:0.0} M",
            $"{count / bare / 1e6:0.0} M",
            $"{bare / processes:0 %}",
            $"{bytes / count:0.00}"
        );

    static void CheckSame(double processes, double bare)
    {
        if (processes != bare)
        {
            throw new InvalidOperationException($"The two sides differ: {processes} and {bare}.");
        }
    }
}
