using RiverCrossingSim.Studies;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>Every kind of study heeds the scope around it, with nothing in its arguments.</summary>
public class ScopeTests
{
    public static TheoryData<string> Kinds => [.. Asked.Keys];

    // What each returns: whether it was cut short by the scope.
    static Dictionary<string, Func<bool>> Asked { get; } =
        new()
        {
            ["run"] = () => Study.Run(SmallScenarios.Boats(), new StudyOptions { Replications = 30 }).Partial,
            ["run to a precision"] = () =>
                Study.Run(SmallScenarios.Boats(), new StudyOptions { Replications = 300, Precision = 0.5 }).Partial,
            ["compare"] = () =>
                Comparison
                    .Run(
                        [new("a", SmallScenarios.Boats()), new("b", SmallScenarios.Boats(200))],
                        new ComparisonOptions { Replications = 30 }
                    )
                    .Partial,
            ["levels"] = () =>
                Levels.Run(SmallScenarios.Boats(), new LevelsOptions { Assumptions = 10, Chance = 3 }).Run.Partial,
            ["sensitivity"] = () =>
                Sensitivity.Run(SmallScenarios.Ferries(), new SensitivityOptions { Trajectories = 10, Samples = 0 })
                    is null
                        or { Partial: true },
            ["sweep"] = () => RunSweep().Partial,
            ["validate"] = () => ValidationSuite.Run([Check()]).Partial,
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_progress_is_told_on_the_calling_thread(string kind)
    {
        var told = new List<(StudyProgress Progress, int Thread)>();
        using var scope = StudyScope.Enter(
            CancellationToken.None,
            now => told.Add((now, Environment.CurrentManagedThreadId))
        );

        Assert.False(Asked[kind]());
        Assert.NotEmpty(told);
        Assert.All(told, now => Assert.Equal(Environment.CurrentManagedThreadId, now.Thread));
        Assert.True(told[^1].Progress.Done > 0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_token_ends_it(string kind)
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        using var scope = StudyScope.Enter(cancelled.Token);
        if (kind == "sweep")
        {
            Assert.Throws<OperationCanceledException>(() => Asked[kind]());
        }
        else
        {
            Assert.True(Asked[kind]());
        }
    }

    static SweepResult RunSweep() =>
        Sweep.Run(
            SweepStudy.Of(SmallScenarios.Ferries(), ("craft", Factor.Of("sites.north.craft", "1", "3"))) with
            {
                Replications = 5,
            }
        );

    static ValidationGroup Check() =>
        new(
            "sums",
            "Sums",
            "Sums that anybody can do.",
            [new ValidationCheck("one", "arithmetic", "", _ => ValidationOutcome.Same("2", "2"))]
        );
}
