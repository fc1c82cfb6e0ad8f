using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>What a comparison costs beyond the replications that it is made of.</summary>
static class ComparisonBenchmark
{
    const int Rounds = 3;

    /// <summary>Prints the table.</summary>
    public static void Run()
    {
        Console.WriteLine(
            "Kherson 2022, 1,000 replications of each, processor time, medians of three alternating rounds"
        );
        Console.WriteLine($"{"case", -34}{"plain s", 10}{"compared s", 12}{"summary s", 12}{"overhead", 10}");
        var kherson = KhersonBenchmark.Load();
        var calm = KhersonBenchmark.Load("fire.*.rate=0");
        var ferries = KhersonBenchmark.Load("sites.city-ferries.craft=12", "sites.upstream-ferries.craft=15");
        var boats = KhersonBenchmark.Load("sites.boats.craft=60");
        Measure("two", kherson, calm);
        Measure("four", kherson, calm, ferries, boats);
        Console.WriteLine();
    }

    static void Measure(string name, params Scenario[] scenarios)
    {
        List<NamedScenario> named = [.. scenarios.Select((own, place) => new NamedScenario($"{place}", own))];
        var (plain, compared, summary) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var single = Time(() =>
            {
                foreach (var scenario in scenarios)
                {
                    Study.Run(scenario);
                }
                return 0;
            });
            var together = Time(() => Comparison.Run(named));
            var said = Time(() => together.Result.Summarize());
            if (round >= 0)
            {
                plain.Add(single.Seconds);
                compared.Add(together.Seconds);
                summary.Add(said.Seconds);
            }
        }
        var (alone, run, words) = (Middle(plain), Middle(compared), Middle(summary));
        Console.WriteLine(
            $"{name, -34}{alone, 10:0.00}{run, 12:0.00}{words, 12:0.00}{(run + words) / alone - 1, 10:0.0%}"
        );
    }

    static (T Result, double Seconds) Time<T>(Func<T> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        var result = work();
        return (result, (Environment.CpuUsage.TotalTime - start).TotalSeconds);
    }

    static double Middle(List<double> rounds) => rounds.Order().ElementAt(rounds.Count / 2);
}
