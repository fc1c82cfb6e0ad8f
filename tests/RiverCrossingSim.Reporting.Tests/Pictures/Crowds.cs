using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Scenarios and studies that crowd a picture.</summary>
static class Crowds
{
    /// <summary>Everything that has a name has one of 60 characters.</summary>
    public static Scenario LongNames => Crowded(4, number => $"{Gallery.LongName[..^1]}{number}");

    /// <summary>As many sites, sources of fire and assumptions as a scenario may well have.</summary>
    public static Scenario Many => Crowded(40, number => $"number {number}");

    /// <summary>Sweeps over two factors with few levels, and with more than have room for their figures side by side.</summary>
    public static IEnumerable<SweepResult> SmallSweep()
    {
        (string, Factor)[] few =
        [
            ("craft", Factor.Of("sites.landing.craft", "1", "2", "4")),
            (Gallery.LongName, Factor.Of("sites.landing.window", "always", "night")),
            (
                "loading",
                Factor.Of("sites.landing.loading", "uniform(1 min, 5 min)", "triangular(1 min, 12 min, 15 min)")
            ),
        ];
        (string, Factor)[] many =
        [
            ("craft", Factor.Of("sites.landing.craft", [.. Enumerable.Range(1, 24).Select(craft => $"{craft}")])),
            ("window", Factor.Of("sites.landing.window", "always", "night", "06:00-18:00")),
        ];
        foreach (var factors in new[] { few, many })
        {
            yield return Sweep.Run(
                SweepStudy.Of(Boats(), factors) with
                {
                    Replications = 2,
                },
                cancellation: TestContext.Current.CancellationToken
            );
        }
    }

    /// <summary>A small study of one assumption.</summary>
    public static SensitivityResult SmallSensitivity() =>
        Sensitivity.Run(
            Boats(),
            new SensitivityOptions
            {
                Trajectories = 10,
                Samples = 16,
                Outputs = ["duration", "people-lost"],
            },
            TestContext.Current.CancellationToken
        )!;

    /// <summary>40 factors with long names, some close to each other and some far away.</summary>
    public static OutputSensitivity ManyFactors()
    {
        var factors = Enumerable
            .Range(0, 40)
            .Select(i => new SensitivityFactor($"{Gallery.LongName}{i}", FactorKind.Assumption, "uniform(0, 1)"))
            .ToList();
        return new OutputSensitivity
        {
            Output = Output.Named("duration", [], new Deadline(480, IsMilestone: true))!,
            Screening =
            [
                .. factors.Select(
                    (factor, i) =>
                        new FactorEffect(
                            factor,
                            new ElementaryEffect(i, 1_234.5 / (1 + i), i, 2e3 / (1 + i), 30 * (i % 5))
                        )
                ),
            ],
            Indices =
            [
                .. factors.Select(
                    (factor, i) =>
                        new GroupIndex(factor.Name, [factor], new SobolIndex(0.3 / (1 + i), -0.1, 0.4, 0.9, 0.5, 1.1))
                ),
            ],
            Tornado =
            [
                .. factors.Select(
                    (factor, i) =>
                        new TornadoBar(factor, MeanInterval.Of([1e5, 2e5 - i]), MeanInterval.Of([i, 1, 2 * i]))
                ),
            ],
            Mean = MeanInterval.Of([0, 1e5]),
        };
    }

    static Scenario Crowded(int count, Func<int, string> name)
    {
        string[] names = [.. Enumerable.Range(1, count).Select(name)];
        return MadeUpScenario.Whole with
        {
            Sites = names.ToDictionary(
                own => own,
                own =>
                    (Site)
                        new BoatSite
                        {
                            Name = own,
                            Craft = 20,
                            Persons = 12,
                        }
            ),
            Fire = names.ToDictionary(
                own => own,
                own => new FireSource
                {
                    Name = own,
                    Rate = 3 / 86_400.0,
                    Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.Landing] = new() },
                }
            ),
            Assumptions = names.ToDictionary(
                own => own,
                own => new Assumption
                {
                    Name = own,
                    Value = new Uniform(21_600, 172_800),
                    Dimension = Dimension.Duration,
                }
            ),
            Milestones = [.. Enumerable.Range(1, 12).Select(i => TimeSpan.FromHours(20 * i))],
        };
    }

    /// <summary>A company, one landing with boats, and one thing that nobody knows.</summary>
    public static Scenario Boats() =>
        new()
        {
            Name = "boats",
            Horizon = TimeSpan.FromDays(2),
            River = new River { Width = new Quantity.Assumed("width") },
            Assumptions = new Dictionary<string, Assumption>
            {
                ["width"] = new()
                {
                    Name = "width",
                    Value = new Uniform(400, 900),
                    Dimension = Dimension.Length,
                },
            },
            Force = new Force { Units = [new Unit { Name = "company", Personnel = 100 }] },
            Sites = new Dictionary<string, Site>
            {
                ["landing"] = new BoatSite
                {
                    Name = "landing",
                    Craft = 2,
                    Persons = 10,
                    Loading = new Uniform(60, 300),
                },
            },
        };
}
