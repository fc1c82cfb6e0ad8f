using System.Diagnostics;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>What a sweep of Kherson costs beside its replications, and whether its memory grows with the points.</summary>
static class SweepBenchmark
{
    const int Points = 100;
    const int Replications = 100;
    const int Rounds = 3;

    /// <summary>Prints the table.</summary>
    public static void Run()
    {
        var kherson = KhersonBenchmark.Load();
        Console.WriteLine(
            $"Kherson 2022, {Points} points of {Replications} replications on {Environment.ProcessorCount} threads, store on disk, medians of {Rounds} rounds"
        );
        Study(kherson, Points, 5); // warm
        var (sweeps, plains) = (new List<Cost>(), new List<Cost>());
        for (var round = 0; round < Rounds; round++)
        {
            plains.Add(Measure(() => Plain(kherson)));
            sweeps.Add(Measure(() => Study(kherson, Points, Replications)));
        }
        var (sweep, plain) = (Middle(sweeps), Middle(plains));
        Console.WriteLine($"{"sweep", -28}{sweep.Wall, 8:0.0} s{sweep.Processor, 8:0.0} s of processor time");
        Console.WriteLine(
            $"{"the same points, plain runs", -28}{plain.Wall, 8:0.0} s{plain.Processor, 8:0.0} s of processor time"
        );
        Console.WriteLine(
            $"overhead of the sweep: {100 * ((sweep.Wall / plain.Wall) - 1):0.0} % of the time, {100 * ((sweep.Processor / plain.Processor) - 1):0.0} % of processor time"
        );
        foreach (var points in new[] { 100, 1_000, 10_000 })
        {
            GC.Collect();
            var peak = 0L;
            using (new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 0, 20))
            {
                Study(kherson, points, 1);
            }
            Console.WriteLine($"{points, 8:N0} points of 1 replication: managed memory up to {peak / 1e6:0} MB");
        }
        Console.WriteLine();
    }

    static void Plain(Scenario kherson)
    {
        var source = Scenarios.ScenarioSource.Of(kherson);
        var plan = StudyFile.Plan(Sweep(kherson, Points, Replications));
        for (var point = 0; point < Points; point++)
        {
            var sets = plan.Point(point).Zip(plan.Factors, (value, factor) => $"{factor.Path}={value!.Text}");
            Studies.Study.Run(source.Read([.. sets]).Scenario!, new StudyOptions { Replications = Replications });
        }
    }

    static void Study(Scenario kherson, int points, int replications)
    {
        var folder = Directory.CreateTempSubdirectory("sweep-benchmark");
        try
        {
            StoredSweep.Run(Sweep(kherson, points, replications), Path.Combine(folder.FullName, "sweep.sqlite"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static SweepStudy Sweep(Scenario kherson, int points, int replications) =>
        SweepStudy.Of(
            kherson,
            ("already-across", Factor.Assumption),
            ("ferry-turnaround", Factor.Assumption),
            ("boats", Factor.Assumption)
        ) with
        {
            Design = SweepDesign.Sobol,
            Points = points,
            Replications = replications,
        };

    static Cost Measure(Action action)
    {
        var clock = Stopwatch.StartNew();
        var start = Environment.CpuUsage.TotalTime;
        action();
        return new Cost(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
    }

    static Cost Middle(List<Cost> costs) =>
        new(
            costs.Select(cost => cost.Wall).Order().ElementAt(costs.Count / 2),
            costs.Select(cost => cost.Processor).Order().ElementAt(costs.Count / 2)
        );

    readonly record struct Cost(double Wall, double Processor);
}
