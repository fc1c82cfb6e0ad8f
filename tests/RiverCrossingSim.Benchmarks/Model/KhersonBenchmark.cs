using System.Diagnostics;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>What a replication of Kherson costs, where its time goes, and how it grows with the force.</summary>
static class KhersonBenchmark
{
    const int Rounds = 7;
    const int Replications = 200;

    /// <summary>Prints the table.</summary>
    public static void Run()
    {
        var kherson = Load();
        Console.WriteLine("Kherson 2022, one thread, median of seven rounds, processor time");
        Console.WriteLine($"{"case", -34}{"events", 10}{"ms", 9}{"ns/event", 10}{"bytes", 10}{"a second", 10}");
        var contested = Measure("as it stands", kherson, Replications);
        Measure("nobody fires", Load("fire.*.rate=0"), Replications);
        Measure("everybody ready at once", Load("force.units.*.ready=0 h"), Replications);
        Measure("waiting areas without limit", Unlimited(kherson), Replications);
        var tenfold = Measure("ten times the force and the craft", Times(10, kherson), Replications / 10);
        Console.WriteLine(
            $"Ten times the force with ten times the craft takes {tenfold / contested:0.0} times the time."
        );
        Console.WriteLine();

        var studies = new List<(double Wall, double Processor)>();
        for (var round = 0; round < 5; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            var wall = Study.Run(kherson).Elapsed.TotalSeconds;
            studies.Add((wall, (Environment.CpuUsage.TotalTime - start).TotalSeconds));
        }
        Console.WriteLine(
            $"1,000 replications on {Environment.ProcessorCount} threads after start-up, medians of five: {Middle(studies, s => s.Wall):0.00} s, processor time {Middle(studies, s => s.Processor):0.00} s"
        );
        Console.WriteLine();
    }

    /// <summary>Prints the memory of a hundred thousand replications as they go on.</summary>
    public static void RunMany()
    {
        var columns = new Plan(Load()).Rows.Columns.Count;
        Console.WriteLine(
            $"Kherson 2022, 100,000 replications of {columns} columns: the rows alone take {columns * 8 / 1_000d:0.0} kB each"
        );
        var next = 0;
        var clock = Stopwatch.StartNew();
        Study.Run(
            Load(),
            new StudyOptions
            {
                Replications = 100_000,
                Progress = progress =>
                {
                    if (progress.Done >= next)
                    {
                        var rows = progress.Done * columns * 8 / 1e6;
                        Console.WriteLine(
                            $"{progress.Done, 8:N0} done, {clock.Elapsed.TotalSeconds, 6:0} s, managed memory {GC.GetTotalMemory(false) / 1e6, 6:0} MB, of which rows {rows, 4:0} MB"
                        );
                        next += 10_000;
                    }
                },
            }
        );
    }

    static double Middle<T>(List<T> rounds, Func<T, double> figure) =>
        rounds.Select(figure).Order().ElementAt(rounds.Count / 2);

    static double Measure(string name, Scenario scenario, int replications)
    {
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var times = new List<double>();
        var (counted, bytes) = (0d, 0L);
        for (var round = -1; round < Rounds; round++)
        {
            counted = 0;
            bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            for (uint replication = 0; replication < replications; replication++)
            {
                worker.Run(1, replication, replication, row, samples);
                counted += worker.EventCount;
            }
            var time = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / replications;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            if (round >= 0)
            {
                times.Add(time);
            }
        }
        var median = times.Order().ElementAt(Rounds / 2);
        counted /= replications;
        Console.WriteLine(
            $"{name, -34}{counted, 10:N0}{median, 9:0.00}{median * 1e6 / counted, 10:0}{bytes / replications, 10:N0}{1_000 / median, 10:0}"
        );
        return median;
    }

    static Scenario Unlimited(Scenario scenario) =>
        scenario with
        {
            Sites = scenario.Sites.ToDictionary(
                site => site.Key,
                site =>
                    site.Value with
                    {
                        WaitingVehicles = double.PositiveInfinity,
                        WaitingPersons = double.PositiveInfinity,
                    }
            ),
        };

    /// <summary>The scenario with several times the force, the craft, the berths and the waiting areas.</summary>
    public static Scenario Times(int factor, Scenario scenario) =>
        scenario with
        {
            Force = scenario.Force with
            {
                Units = [.. scenario.Force.Units.Select(unit => unit with { Count = unit.Count * factor })],
            },
            Sites = scenario.Sites.ToDictionary(site => site.Key, site => Times(factor, site.Value, scenario)),
        };

    static Site Times(int factor, Site site, Scenario scenario)
    {
        Quantity Many(Quantity quantity) =>
            quantity switch
            {
                Quantity.Constant constant => constant.Value * factor,
                Quantity.Assumed assumed => Math.Round(scenario.Assumptions[assumed.Name].Value.Median) * factor,
                _ => quantity,
            };
        site = site with { WaitingVehicles = Many(site.WaitingVehicles), WaitingPersons = Many(site.WaitingPersons) };
        return site is CraftSite craft
            ? craft with
            {
                Craft = Many(craft.Craft),
                NearBerths = Many(craft.NearBerths),
                FarBerths = Many(craft.FarBerths),
            }
            : site;
    }

    /// <summary>The shipped scenario, with settings as on the command line.</summary>
    public static Scenario Load(params string[] sets)
    {
        var reading = ScenarioFile.Read(PathOf("kherson-2022.yaml"), sets);
        return reading.Scenario
            ?? throw new InvalidDataException(string.Join('\n', reading.Problems.Select(problem => problem.Message)));
    }

    /// <summary>The path of a shipped scenario.</summary>
    /// <param name="file">Its file.</param>
    public static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RiverCrossingSim.sln")))
        {
            folder = folder.Parent;
        }
        return Path.Combine(folder?.FullName ?? ".", "scenarios", file);
    }
}
