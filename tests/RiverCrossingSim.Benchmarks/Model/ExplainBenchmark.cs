using System.Diagnostics;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>
/// What an explanation of Kherson 2022 by six causes costs: 64 subsets of them, 200 replications of each; and what it adds to its
/// replications, some of which are run by themselves for that.
/// </summary>
static class ExplainBenchmark
{
    const int ByThemselves = 100;

    static readonly string[] Causes =
    [
        "fire: fire.*.rate=0 /d",
        "breakdowns: assumptions.breakdown.value=0 %",
        "march: routes[*].length=0 m; force.units[*].ready=0 h; links.inhulets.capacity=100000 /h",
        "pursuit: pursuit.advance=0 km/d",
        "late bridge: assumptions.barge-bridge-ready.value=0 h",
        "rear guard: rear-guard.leaves-at=0 %",
    ];

    /// <summary>Prints the lines.</summary>
    public static void Run()
    {
        var kherson = ScenarioSource.Of(KhersonBenchmark.Load());
        var (clock, before) = (Stopwatch.StartNew(), Worked());
        var causes = CausesToExplain.Read(kherson, [], [.. Causes.Select(Variant.Parse)]);
        var result = Attribution.Run(causes) ?? throw new InvalidOperationException("The study ended before it began.");
        var (elapsed, worked) = (clock.Elapsed, Worked() - before);
        clock.Restart();
        result.Summarize();
        var replications = result.Subsets.Count * result.Replications;
        Console.WriteLine(
            $"Kherson 2022 explained by {result.Groups.Count} causes, {result.Subsets.Count} subsets x {result.Replications} replications on "
                + $"{Environment.ProcessorCount} threads: {elapsed.TotalSeconds:0.0} s, processor time {worked.TotalSeconds:0.0} s, "
                + $"{worked.TotalMilliseconds / replications:0.00} ms a replication; the shares {clock.Elapsed.TotalSeconds:0.0} s more; "
                + $"most memory of the whole process {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB."
        );
        var alone = new[] { causes.Scenario!, causes.Without(causes.Groups) }.Select(Alone).ToArray();
        Console.WriteLine(
            $"By themselves, on one thread: {alone[0]:0.00} ms with all causes, {alone[1]:0.00} ms with none (processor time)."
        );
        Console.WriteLine();
    }

    /// <summary>Processor time of a replication by itself, milliseconds.</summary>
    static double Alone(Scenario scenario)
    {
        var plan = new Plan(scenario);
        var replication = new Replication(plan);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var before = Worked();
        for (uint number = 0; number < ByThemselves; number++)
        {
            replication.Run(1, number, number, row, samples);
        }
        return (Worked() - before).TotalMilliseconds / ByThemselves;
    }

    static TimeSpan Worked() => System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
}
