using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>What all that can befall a withdrawal costs: the same Kherson without any of it, as it ships, and with everything on.</summary>
static class EventsBenchmark
{
    const int Rounds = 9;
    const int Replications = 150;

    /// <summary>Prints the table; the cases take turns, so that a slow moment of the machine hits all of them.</summary>
    public static void Run()
    {
        var kherson = KhersonBenchmark.Load();
        Case[] cases =
        [
            new("crossing and fire alone", Plain(kherson)),
            new("as it ships", kherson),
            new("everything on", WithEverything(kherson)),
        ];
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var one in cases)
            {
                one.Measure(Replications, keep: round >= 0);
            }
        }
        Console.WriteLine("Kherson 2022, one thread, median of nine rounds in turn, processor time");
        Console.WriteLine($"{"case", -34}{"events", 10}{"ms", 9}{"ratio", 9}{"bytes", 10}");
        foreach (var one in cases)
        {
            Console.WriteLine(
                $"{one.Name, -34}{one.Events, 10:N0}{one.Median, 9:0.00}{one.RatioTo(cases[0]), 9:0.00}{one.Bytes, 10:N0}"
            );
        }
        Console.WriteLine();
    }

    static Scenario Plain(Scenario scenario) =>
        scenario with
        {
            Pursuit = null,
            RearGuard = null,
            Demolition = null,
            Routes = [.. scenario.Routes.Select(route => route with { Link = null })],
            Links = new Dictionary<string, Link>(),
            Force = scenario.Force with
            {
                Units = [.. scenario.Force.Units.Select(unit => unit with { Role = Role.MainBody })],
            },
        };

    static Scenario WithEverything(Scenario kherson)
    {
        var reading = ScenarioFile.Parse(
            """
            name: events
            river: {width: 1000 m}
            force: {units: [{name: company, personnel: 10}]}
            vehicle-types: {bus: {class: 16 t, length: 12 m, crew: 1, seats: 44}}
            sites: {boats: {means: boats, craft: 1, persons: 12}}
            routes: [{from: city, to: boats, length: 4 km}]
            air-defence: {stock: 200}
            flood: {at: 30 h, rises: 12 h, width: 500 m, current: 0.5 m/s, carries-away: 5 %}
            disruptions:
              cut roads: {rate: 6 /d, target: routes, effect: stops, duration: 2 h}
              craters: {rate: 4 /d, target: routes, effect: slows, duration: 4 h}
              ambush: {rate: 2 /d, target: routes, effect: ambushes, hurt: 2 %, vehicles-lost: 2 %}
              mines: {rate: 2 /d, target: routes, effect: mines, duration: 3 h, hurt: 1 %, vehicles-lost: 1 %}
              no fuel: {rate: 1 /d, target: assembly-areas, effect: abandons, vehicles-lost: 2 %}
              no orders: {rate: 1 /d, target: assembly-areas, effect: stops, duration: 2 h}
            civilians:
              kherson: {people: 5000, over: 30 h, assembly-area: city, by-bus: 30 %, bus: bus}
            """,
            "events"
        );
        var events = reading.Scenario!;
        return kherson with
        {
            VehicleTypes = kherson.VehicleTypes.Concat(events.VehicleTypes).ToDictionary(),
            Routes =
            [
                .. kherson.Routes,
                .. new[] { "boats", "city-ferries" }.Select(site => events.Routes[0] with { To = site }),
            ],
            AirDefence = events.AirDefence,
            Flood = events.Flood,
            Disruptions = events.Disruptions,
            Civilians = events.Civilians,
        };
    }

    sealed class Case(string name, Scenario scenario)
    {
        readonly Plan _plan = new(scenario);
        readonly List<double> _times = [];
        Replication? _worker;
        double[] _row = [];
        int[] _samples = [];

        public string Name => name;

        public double Events { get; private set; }

        public long Bytes { get; private set; }

        public double Median => _times.Order().ElementAt(_times.Count / 2);

        public double RatioTo(Case other) =>
            _times.Zip(other._times, (own, theirs) => own / theirs).Order().ElementAt(_times.Count / 2);

        public void Measure(int replications, bool keep)
        {
            _worker ??= new Replication(_plan);
            _row = _row.Length > 0 ? _row : new double[_plan.Rows.Columns.Count];
            _samples = _samples.Length > 0 ? _samples : new int[_plan.Timeline.Series.Count * _plan.Timeline.Samples];
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            var counted = 0d;
            for (uint replication = 0; replication < replications; replication++)
            {
                _worker.Run(1, replication, replication, _row, _samples);
                counted += _worker.EventCount;
            }
            if (keep)
            {
                _times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds / replications);
            }
            Events = counted / replications;
            Bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / replications;
        }
    }
}
