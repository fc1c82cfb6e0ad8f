using System.Diagnostics;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>What an explanation of Kherson 2022 by six causes costs: 64 subsets of them, 200 replications of each.</summary>
static class ExplainBenchmark
{
    static readonly string[] Causes =
    [
        "fire: fire.*.rate=0 /d",
        "breakdowns: assumptions.breakdown.value=0 %",
        "march: routes[*].length=0 m; force.units[*].ready=0 h; links.inhulets.capacity=100000 /h",
        "pursuit: pursuit.advance=0 km/d",
        "late bridge: assumptions.barge-bridge-ready.value=0 h",
        "rear guard: rear-guard.leaves-at=0 %",
    ];

    /// <summary>Prints the line.</summary>
    public static void Run()
    {
        var kherson = ScenarioSource.Of(KhersonBenchmark.Load());
        var clock = Stopwatch.StartNew();
        var causes = CausesToExplain.Read(kherson, [], [.. Causes.Select(Variant.Parse)]);
        var result = Attribution.Run(causes) ?? throw new InvalidOperationException("The study ended before it began.");
        var replicated = clock.Elapsed;
        result.Summarize();
        Console.WriteLine(
            $"Kherson 2022 explained by {result.Groups.Count} causes, {result.Subsets.Count} subsets x {result.Replications} replications on "
                + $"{Environment.ProcessorCount} threads: {replicated.TotalSeconds:0.0} s, the shares {(clock.Elapsed - replicated).TotalSeconds:0.0} s more; "
                + $"most memory of the whole process {System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB."
        );
        Console.WriteLine();
    }
}
