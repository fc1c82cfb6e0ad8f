using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>
/// Charts of every type, from shipped scenarios and from results that are made up to be awkward: few and many rows, long
/// names, large numbers. Studies are run once for all tests.
/// </summary>
static class Gallery
{
    /// <summary>Just long enough for every kind of chart to have something to draw.</summary>
    public const int Replications = 25;

    /// <summary>60 characters.</summary>
    public const string LongName = "the-landing-below-the-old-grain-elevator-south-of-the-quay-9";

    static readonly Dictionary<string, Lazy<IReadOnlyList<Chart>>> Walls = new()
    {
        ["replications: 5"] = Of(() => Run(new MadeUpRun { Replications = 5 })),
        ["replications: 5,000"] = Of(() => Run(new MadeUpRun { Replications = 5_000 })),
        ["long names"] = Of(() => Run(new MadeUpRun { Scenario = Crowds.LongNames, Replications = 60 })),
        ["1 site"] = Of(() => Run(new MadeUpRun { Scenario = MadeUpScenario.Bare, Replications = 60 })),
        ["40 sites, 40 assumptions"] = Of(() => Run(new MadeUpRun { Scenario = Crowds.Many, Replications = 60 })),
        ["nothing completed"] = Of(() => Run(new MadeUpRun { MayComplete = false, Replications = 20 })),
        ["where it fails"] = Of(() => [new WhereItFails(MadeUpRule.In(MadeUpRun.Usual.Summarize()))]),
        ["all equal"] = Of(() => Run(new MadeUpRun { AllEqual = true, Replications = 20 })),
        ["comparison of two"] = Of(() =>
            Compared(("kherson-2022.yaml", "calm"), ("kherson-2022-calm.yaml", "as it was"))
        ),
        ["comparison of tutorial"] = Of(() =>
            Compared(("tutorial/5-fire.yaml", "two ferries"), ("tutorial/6-third-ferry.yaml", "three ferries"))
        ),
        ["comparison of eight"] = Of(() =>
            Compared([.. Enumerable.Range(1, 8).Select(seed => ($"{LongName[..^1]}{seed}", Made(seed)))])
        ),
        ["levels"] = Of(() => Levels(Shipped.Result("kherson-2022.yaml"))),
        ["levels, made up"] = Of(() => Levels(new MadeUpRun { Replications = 25 }.Make())),
        ["causes"] = Of(() => ReportCharts.Attribution.Of(Explained).All),
        ["one replication"] = Of(() => [new IncidentBars(OneReplication)]),
        ["forecast"] = Of(() => ReportCharts.Forecast.Of(Foretold).All),
        ["forecast of nothing seen"] = Of(() => ReportCharts.Forecast.Of(Forecast("minimal.yaml")).All),
        ["forecast refused"] = Of(() => ReportCharts.Forecast.Of(Forecast("ferries.yaml", Saw("0", "1"))).All),
        ["causes, made up"] = Of(() => MadeUpCauses.Charts),
        ["ridges"] = Of(() =>
            [
                new DurationRidges(
                    Enumerable.Range(1, 8).Select(seed => (seed % 2 == 0 ? LongName : $"run {seed}", Made(seed)))
                ),
            ]
        ),
        ["sweep"] = Of(() =>
            Crowds
                .SmallSweep()
                .SelectMany(result =>
                    result.Plan.Outputs.SelectMany(output => ReportCharts.Sweep.Of((result, output)).All)
                )
        ),
        ["sensitivity"] = Of(() =>
            Crowds.SmallSensitivity().Outputs.SelectMany(output => ReportCharts.Sensitivity.Of(output).All)
        ),
        ["sensitivity, many factors"] = Of(() => ReportCharts.Sensitivity.Of(Crowds.ManyFactors()).All),
        ["claims"] = Of(() =>
            [new ClaimChances(Claims(ClaimCurve.ShareAcross, 0.1)), new ClaimChances(Claims(ClaimCurve.Trips, 4.37))]
        ),
    };

    static readonly Lazy<AttributionSummary> Causes = new(() =>
        Shipped.Read("pontoon-bridge.yaml").Scenario!.Explain(Replications).Summarize()
    );

    static readonly Lazy<IncidentSummary> Worst = new(() =>
        Shipped.Read("kherson-2022.yaml").Scenario!.ExplainReplication("worst", Replications).Summarize()
    );

    static readonly Lazy<ForecastSummary> Seen = new(() => Forecast("air-defence.yaml", Saw("20", "80")));

    /// <summary>A study of causes, made once for all tests.</summary>
    public static AttributionSummary Explained => Causes.Value;

    /// <summary>A study of one replication, made once for all tests.</summary>
    public static IncidentSummary OneReplication => Worst.Value;

    /// <summary>A forecast, made once for all tests.</summary>
    public static ForecastSummary Foretold => Seen.Value;

    /// <summary>The names of what is shown.</summary>
    public static IEnumerable<string> Names => [.. Shipped.Paths, .. Walls.Keys];

    /// <summary>The charts of one name.</summary>
    public static IReadOnlyList<Chart> Charts(string name) =>
        Walls.TryGetValue(name, out var wall)
            ? wall.Value
            : ReportCharts.Run.Of((Shipped.Result(name), Shipped.Result(name).Summarize())).All;

    static Lazy<IReadOnlyList<Chart>> Of(Func<IEnumerable<Chart>> make) => new(() => [.. make()]);

    static IEnumerable<Chart> Run(MadeUpRun made)
    {
        var result = made.Make();
        return ReportCharts.Run.Of((result, result.Summarize())).All;
    }

    static RunResult Made(int seed) =>
        new MadeUpRun
        {
            Replications = 60,
            Seed = seed,
            AllEqual = seed == 7,
        }.Make();

    static IEnumerable<Chart> Compared(params (string Path, string Name)[] runs) =>
        Compared([.. runs.Select(run => (run.Name, Shipped.Result(run.Path)))]);

    static IEnumerable<Chart> Compared((string Name, RunResult Run)[] runs)
    {
        var comparison = new ComparisonResult
        {
            Seed = 1,
            Runs = [.. runs.Select(own => new ComparedRun(own.Name, $"{own.Name}.yaml", own.Run))],
        };
        return ReportCharts.Comparison.Of((comparison, comparison.Summarize())).All;
    }

    static ForecastSummary Forecast(string path, params Observation[] seen)
    {
        var observed = new Observations
        {
            Name = "seen",
            AsOf = TimeSpan.FromHours(8),
            Observed = seen,
        };
        return Shipped.Read(path).Scenario!.Forecast(observed, 300).Summarize();
    }

    static Observation[] Saw(string low, string high) =>
        [
            new()
            {
                Quantity = "vehicles-across",
                Low = $"{low} %",
                High = $"{high} %",
            },
            new()
            {
                Quantity = "people-left",
                Low = "10 %",
                High = "90 %",
            },
        ];

    static IEnumerable<Chart> Levels(RunResult run)
    {
        var levels = new LevelsResult(run, 5, 5);
        return ReportCharts.Levels.Of((levels, levels.Summarize())).All;
    }

    static IReadOnlyList<ClaimCurve> Claims(string over, double step) =>
        [
            .. Enumerable
                .Range(1, 4)
                .Select(claim => new ClaimCurve(
                    $"Claim {claim}: all of the force and its {LongName} are across before the second night ends",
                    over,
                    [
                        .. Enumerable
                            .Range(1, 10)
                            .Select(i => new ClaimPoint(i * step, 0.09 * i, 0.05 * i, 0.1 * i, i / 10.0)),
                    ]
                )),
        ];
}
