using System.Diagnostics;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>The largest runs: how long they take, in how much memory, and whether anything overflows or drifts on the way.</summary>
static class LongBenchmark
{
    const int Vehicles = 5_000_000;
    const uint Replications = 100_000;
    const uint Chunk = 10_000;

    /// <summary>Prints a paragraph for each.</summary>
    public static void Run()
    {
        Bridge("headway 16 s, which the clock has exactly", speed: 2.5);
        Bridge("headway 40/3 s, which it rounds to a tick of 1e-7 s", speed: 3);
        Troops();
        Many();
        Console.WriteLine(
            $"Most memory of the whole process: {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB."
        );
        Console.WriteLine();
    }

    // Vehicles of 10 m at 30 m over 560 m: the last is across at (k - 1) x 40 m + 570 m at the vehicles' speed.
    static void Bridge(string what, double speed)
    {
        var units = Vehicles / 1_000_000;
        var scenario = new Scenario
        {
            Name = "long column",
            Horizon = TimeSpan.FromDays(1_500),
            River = new River { Width = 560 },
            VehicleTypes = new Dictionary<string, VehicleType>
            {
                ["truck"] = new()
                {
                    Name = "truck",
                    LoadClass = 10,
                    Length = 10,
                    Crew = 1,
                },
            },
            Force = new Force
            {
                Units =
                [
                    new Unit
                    {
                        Name = "column",
                        Count = units,
                        Personnel = 1_000_000,
                        Vehicles = new Dictionary<string, int> { ["truck"] = 1_000_000 },
                    },
                ],
            },
            Sites = new Dictionary<string, Site>
            {
                ["bridge"] = new BridgeSite
                {
                    Name = "bridge",
                    Span = 560,
                    Conditions =
                    [
                        new BridgeCondition
                        {
                            Name = "open",
                            Speed = speed,
                            Gap = 30,
                        },
                    ],
                },
            },
        };
        Console.WriteLine($"{Vehicles:N0} vehicles over a bridge in one replication, {what}");
        var found = One(scenario);
        var exact = ((Vehicles - 1) * 40d + 570) / speed / 3_600;
        Console.WriteLine(
            $"  the last across after {found(Headline.Clearance.Name):0.000000000} h; exact {exact:0.000000000} h; relative error {found(Headline.Clearance.Name) / exact - 1:0.0e+00}"
        );
        var crossing = Vehicles * 570d / speed / 3_600;
        Console.WriteLine(
            $"  vehicle-hours on the bridge {found("time.crossing.vehicle_h"):0.000}; exact {crossing:0.000}; relative error {found("time.crossing.vehicle_h") / crossing - 1:0.0e+00}"
        );
        Accounts(found, Vehicles, Vehicles);
    }

    static void Troops()
    {
        var scenario = KhersonBenchmark.Times(34, KhersonBenchmark.Load());
        var plan = new Plan(scenario);
        Console.WriteLine(
            $"Kherson 2022 with 34 times the force and the craft: {plan.TotalPeople:N0} people, {plan.TotalVehicles:N0} vehicles, one replication"
        );
        Accounts(One(scenario), plan.TotalPeople, plan.TotalVehicles);
    }

    // One worker for all, against a new worker for every chunk.
    static void Many()
    {
        var plan = new Plan(KhersonBenchmark.Load("force.units.*.count=1"));
        Console.WriteLine(
            $"{Replications:N0} replications of Kherson 2022 with one of each unit, {plan.TotalPeople:N0} people, one thread"
        );
        var clock = Stopwatch.StartNew();
        var worker = new Replication(plan);
        var atOnce = new List<ulong>();
        for (uint from = 0; from < Replications; from += Chunk)
        {
            atOnce.Add(Fingerprint(plan, worker, from));
            if (from is 0 or (Replications / 2) or (Replications - Chunk))
            {
                GC.Collect();
                Console.WriteLine(
                    $"  after {from + Chunk, 7:N0}: {clock.Elapsed.TotalSeconds, 6:0.0} s, {GC.GetTotalMemory(true) / 1e6:0.0} MB in use, working set {Environment.WorkingSet / 1e6:0} MB"
                );
            }
        }
        var inChunks = Enumerable
            .Range(0, (int)(Replications / Chunk))
            .Select(i => Fingerprint(plan, new Replication(plan), (uint)i * Chunk));
        Console.WriteLine(
            $"  the same results in chunks of {Chunk:N0}: {(atOnce.SequenceEqual(inChunks) ? "yes" : "NO")}"
        );
    }

    static ulong Fingerprint(Plan plan, Replication worker, uint from)
    {
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var sum = 0UL;
        for (var replication = from; replication < from + Chunk; replication++)
        {
            sum = unchecked(sum * 31 + worker.Run(1, replication, replication, row, samples));
        }
        return sum;
    }

    // Runs one replication, and prints what it took.
    static Func<string, double> One(Scenario scenario)
    {
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var memory = new List<double>();
        var clock = Stopwatch.StartNew();
        using (new Timer(_ => Keep(memory), null, 0, 100))
        {
            worker.Run(1, 0, 0, row, samples);
        }
        var seconds = clock.Elapsed.TotalSeconds;
        var events = worker.EventCount;
        Console.WriteLine($"  {events:N0} events in {seconds:0.0} s, {events / seconds / 1e6:0.00} million a second");
        lock (memory)
        {
            var quarters = Enumerable.Range(0, 5).Select(i => memory[i * (memory.Count - 1) / 4]);
            Console.WriteLine($"  working set on the way, MB: {string.Join(", ", quarters.Select(mb => $"{mb:N0}"))}");
        }
        return Number;

        double Number(string column) => row[plan.Rows.Columns.Index().First(c => c.Item.Name == column).Index];
    }

    static void Keep(List<double> memory)
    {
        lock (memory)
        {
            memory.Add(Environment.WorkingSet / 1e6);
        }
    }

    static void Accounts(Func<string, double> found, int people, int vehicles)
    {
        string[] fates = ["across", "killed", "captured", "stranded", "remaining"];
        string[] ends = ["across", "destroyed", "abandoned", "captured", "stranded", "remaining"];
        var peopleFound = fates.Sum(fate => found($"personnel_{fate}"));
        var vehiclesFound = ends.Sum(fate => found($"vehicles_{fate}"));
        Console.WriteLine(
            $"  accounted for: {peopleFound:N0} of {people:N0} people, {vehiclesFound:N0} of {vehicles:N0} vehicles"
        );
    }
}
