using RiverCrossingSim.Benchmarks.Kernel;
using RiverCrossingSim.Benchmarks.Model;
using RiverCrossingSim.Benchmarks.Notebook;

// What can be measured: the name on the command line, what it says, and what runs.
(string Name, string Says, Action Run)[] benchmarks =
[
    ("kernel", "processes against a bare event loop on the same calendar and random numbers", KernelBenchmark.Run),
    ("draws", "draws of each distribution, and the kernel's own functions against the platform's", DrawBenchmark.Run),
    ("kherson", "what a replication of Kherson 2022 costs, and how that grows with the force", KhersonBenchmark.Run),
    ("sweep", "what 100 points of Kherson 2022 cost beside their replications", SweepBenchmark.Run),
    ("events", "what pursuit, flood, civilians and all the rest cost on top of Kherson 2022", EventsBenchmark.Run),
    ("notebook", "how long a notebook's first cell and later cells take, beside what they run", NotebookBenchmark.Run),
    ("many", "the memory of 100,000 replications of Kherson 2022", KhersonBenchmark.RunMany),
    ("long", "the largest runs: time, memory, and whether anything overflows or drifts", LongBenchmark.Run),
    ("compare", "what a comparison costs beyond its replications", ComparisonBenchmark.Run),
    ("coverage", "how often forecasts hold: 200 truths of four scenarios at two times each", CoverageBenchmark.Run),
    ("explain", "what 64 subsets of six causes of Kherson 2022 cost, and their memory", ExplainBenchmark.Run),
];

var chosen = benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)).ToArray();
if (chosen.Length < Math.Max(1, args.Length))
{
    Console.Error.WriteLine("usage: RiverCrossingSim.Benchmarks [name...]; without a name, all of:");
    foreach (var (name, says, _) in benchmarks)
    {
        Console.Error.WriteLine($"  {name, -10} {says}");
    }

    return 2;
}

foreach (var benchmark in chosen)
{
    benchmark.Run();
}

return 0;
