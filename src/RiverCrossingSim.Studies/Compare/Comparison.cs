using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Replicates courses of action side by side under the same luck.</summary>
public static class Comparison
{
    /// <summary>
    /// Runs the same replications of each: the same seed and indices, so that every draw that they have in common is the
    /// same and the differences are those of the courses of action. Bit for bit the same for any number of threads.
    /// </summary>
    /// <param name="scenarios">At least two, each with a name of its own.</param>
    /// <param name="options">How many replications, from which seed, on how many threads; null for the defaults.</param>
    /// <param name="cancellation">Ends the study early: the result then holds the replications finished by all, and is partial.</param>
    /// <exception cref="ArgumentException">There are fewer than two scenarios, or two of one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static ComparisonResult Run(
        IReadOnlyList<NamedScenario> scenarios,
        ComparisonOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        options ??= new ComparisonOptions();
        Check(scenarios, options);
        var study = new StudyOptions
        {
            Seed = options.Seed,
            Threads = options.Threads,
            Progress = options.Progress,
        };
        var plans = scenarios.Select(scenario => new Plan(scenario.Scenario)).ToList();
        using var runner = new ReplicationRunner(
            [.. plans.Select(plan => Recording.WithTimeline(Experiment.Of(plan, options.Seed)))],
            study,
            cancellation
        );
        var (partial, precisionOutcome) = Replicate(runner, scenarios, options);
        return new ComparisonResult
        {
            Seed = options.Seed,
            Partial = partial,
            PrecisionOutcome = precisionOutcome,
            Elapsed = runner.Elapsed,
            Runs =
            [
                .. scenarios.Select(
                    (scenario, place) =>
                        new ComparedRun(
                            scenario.Name,
                            scenario.Origin,
                            Study.Result(plans[place], runner, place, options.Seed, partial)
                        )
                ),
            ],
        };
    }

    static void Check(IReadOnlyList<NamedScenario> scenarios, ComparisonOptions options)
    {
        if (scenarios.Count < 2)
        {
            throw new ArgumentException("A comparison takes at least two scenarios.", nameof(scenarios));
        }
        if (scenarios.GroupBy(scenario => scenario.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two scenarios have the name '{twice.Key}'.", nameof(scenarios));
        }
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications ?? 2, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Precision?.Hours ?? 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Precision?.Share ?? 1);
    }

    static (bool Partial, string? PrecisionOutcome) Replicate(
        ReplicationRunner runner,
        IReadOnlyList<NamedScenario> scenarios,
        ComparisonOptions options
    )
    {
        if (options.Precision is not { } precision)
        {
            var target = options.Replications ?? StudyOptions.DefaultReplications;
            runner.RunTo(target);
            return (runner.Done < target, null);
        }
        var verdict = runner.RunUntil(
            options.Replications ?? PrecisionLooks.Most,
            last =>
            {
                var measures = ComparedMeasures.Of(
                    [.. scenarios.Select(scenario => scenario.Scenario)],
                    [.. scenarios.Select((_, place) => runner.TableOf(place))]
                );
                return DifferenceLooks.Verdict(measures, scenarios.Count, precision, last);
            }
        );
        return (verdict is null, verdict ?? "The comparison was cancelled before the precision asked for was reached.");
    }
}
