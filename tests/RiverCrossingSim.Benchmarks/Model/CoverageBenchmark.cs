using System.Diagnostics;
using System.Globalization;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Benchmarks.Model;

/// <summary>
/// How wrong forecasts are: of four scenarios at two times each, 200 replications are taken for the truth in turn, seen with fixed errors, and
/// foretold from the others.
/// </summary>
static class CoverageBenchmark
{
    const int Replications = 5_000;
    const double SpannedByInterval = SeenRange.DeviationsSpanned;

    static readonly (string File, double[] AsOf, double[] Within)[] Cells =
    [
        ("kherson-2022.yaml", [12, 20], [30, 35]),
        ("flood.yaml", [], []),
        ("air-defence.yaml", [], []),
        ("ferries.yaml", [], []),
    ];

    /// <summary>Tries all and prints a line for each.</summary>
    public static void Run()
    {
        Console.WriteLine(
            $"{"scenario", -22} {"as of", 7} {"within", 7} {"truths", 6} {"inside", 7} {"done", 5} {"inside", 7} {"width h before, after", 22} {"Brier before, after", 20} {"skill", 6} {"s", 5}"
        );
        var (inside, truths) = (0, 0);
        foreach (var (file, asOf, within) in Cells)
        {
            var scenario = ScenarioFile.Read(KhersonBenchmark.PathOf(file)).Scenario!;
            var times = asOf.Length > 0 ? asOf.Zip(within) : Usual(scenario);
            foreach (var (hours, limit) in times)
            {
                var coverage = Cell(scenario, hours, limit);
                inside += coverage?.Inside.Count ?? 0;
                truths += coverage?.Truths ?? 0;
            }
        }
        Console.WriteLine($"all: {inside} of {truths} in their 90 % interval, {100d * inside / truths:F1} %");
    }

    static ForecastCoverage? Cell(Scenario scenario, double asOf, double within)
    {
        var started = Stopwatch.GetTimestamp();
        var observations = Plan(scenario, TimeSpan.FromHours(asOf));
        var subject = ForecastSubject.Of(scenario, ObservationFile.Made(observations, scenario), [])!;
        var result = ForecastStudy.Run(
            subject,
            new ForecastOptions
            {
                Replications = Replications,
                Within = TimeSpan.FromHours(within),
                Rounds = 0,
            }
        )!;
        if (CoverageStudy.Of(result) is not { } coverage)
        {
            Console.WriteLine($"{scenario.Name, -22} {asOf, 6:F1}h too few replications that still go on");
            return null;
        }
        Console.WriteLine(
            $"{scenario.Name, -22} {asOf, 6:F1}h {within, 6:F1}h {coverage.Truths, 6} {100 * coverage.Inside.Share, 5:F1} % {coverage.DoneTruths, 5} {100 * coverage.DoneInside.Share, 5:F1} % "
                + $"{coverage.WidthBefore, 11:F1} {coverage.WidthAfter, 10:F1} {coverage.BrierBefore, 10:F3} {coverage.BrierAfter, 9:F3} {100 * coverage.Skill, 4:F0} % {Stopwatch.GetElapsedTime(started).TotalSeconds, 5:F0}"
        );
        return coverage;
    }

    /// <summary>A third and two thirds of the median duration, and that as the limit.</summary>
    static IEnumerable<(double AsOf, double Within)> Usual(Scenario scenario)
    {
        var durations = scenario.Run(300).Table[Headline.Duration].ToArray().Where(double.IsFinite).ToArray();
        var median = new OrderStatistics(durations).Quantile(0.5);
        return [(median / 3, median), (2 * median / 3, median)];
    }

    /// <summary>
    /// What somebody may see of any crossing: what is across, to 3 % of the force, half-way and now; losses of craft, breakdowns, trips, strikes and
    /// what each bridge carried, now.
    /// </summary>
    static Observations Plan(Scenario scenario, TimeSpan asOf)
    {
        var plan = new RiverCrossingSim.Model.Plan(scenario);
        var seen = new List<Observation>
        {
            new() { Quantity = "ended", Is = false },
        };
        void See(ObservedQuantity quantity, string? site, TimeSpan at, double error)
        {
            if (plan.Observable.Contains((quantity, site ?? "")))
            {
                seen.Add(
                    new Observation
                    {
                        Quantity = quantity.Name,
                        Site = site,
                        Time = at,
                        Low = "0",
                        High = Math.Max(1, Math.Round(SpannedByInterval * error))
                            .ToString(CultureInfo.InvariantCulture),
                    }
                );
            }
        }
        foreach (var at in new[] { asOf / 2, asOf })
        {
            See(ObservedQuantity.VehiclesAcross, null, at, 0.03 * plan.TotalVehicles);
            See(ObservedQuantity.PeopleAcross, null, at, 0.03 * plan.TotalPeople);
        }
        See(ObservedQuantity.CraftLost, null, asOf, 1);
        See(ObservedQuantity.Breakdowns, null, asOf, 2);
        See(ObservedQuantity.Trips, null, asOf, 15);
        See(ObservedQuantity.Strikes, null, asOf, 1);
        foreach (var bridge in scenario.Sites.Values.Where(site => site is PontoonBridgeSite))
        {
            See(ObservedQuantity.VehiclesAcross, bridge.Name, asOf, 0.03 * plan.TotalVehicles);
        }
        return new Observations
        {
            Name = $"{scenario.Name}-plan",
            AsOf = asOf,
            Observed = seen,
        };
    }
}
