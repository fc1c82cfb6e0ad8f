using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Replicates a scenario.</summary>
public static class Study
{
    /// <summary>
    /// Runs the replications of a scenario: as many as asked for, or until the median duration is known as precisely
    /// as asked for. The results are bit for bit the same for any number of threads.
    /// </summary>
    /// <param name="scenario">The scenario, checked.</param>
    /// <param name="options">How many, from which seed, on how many threads; null for the defaults.</param>
    /// <param name="cancellation">
    /// Ends the study early, as the <see cref="StudyScope"/> around the caller does: the result then holds the replications
    /// finished, a contiguous prefix, and is partial.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static RunResult Run(
        Scenario scenario,
        StudyOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        options = Checked(options ?? new StudyOptions());
        var started = DateTimeOffset.UtcNow;
        var plan = new Plan(scenario);
        using var runner = new ReplicationRunner(
            [Recording.WithTimeline(Experiment.Of(plan, options.Seed))],
            options,
            cancellation
        )
        {
            First = options.First,
        };
        var (partial, precisionOutcome) = Replicate(runner, options);
        return Result(plan, runner, 0, options.Seed, partial) with
        {
            PrecisionOutcome = precisionOutcome,
            Started = started,
        };
    }

    /// <summary>What came of one of the experiments that were replicated together.</summary>
    internal static RunResult Result(Plan plan, ReplicationRunner runner, int experiment, ulong seed, bool partial) =>
        new()
        {
            Scenario = plan.Scenario,
            ScenarioHash = ScenarioFile.Hash(plan.Scenario),
            Seed = seed,
            Table = runner.TableOf(experiment),
            Timeline = runner.TimelineOf(experiment),
            Pace = plan.Pace,
            Light = plan.Light,
            Partial = partial,
            Elapsed = runner.Elapsed,
        };

    static StudyOptions Checked(StudyOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.First);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Precision ?? 1);
        return options;
    }

    /// <summary>Does the replications.</summary>
    /// <returns>Whether the study was cancelled before its end, and why a study with a precision target ended.</returns>
    internal static (bool Partial, string? PrecisionOutcome) Replicate(ReplicationRunner runner, StudyOptions options)
    {
        if (options.Precision is not { } precision)
        {
            var target = options.Replications ?? StudyOptions.DefaultReplications;
            runner.RunTo(target);
            return (runner.Done < target, null);
        }
        var verdict = runner.RunUntil(
            options.Replications ?? PrecisionLooks.Most,
            last => PrecisionLooks.Verdict(runner.TableOf(0), precision, last)
        );
        return (
            verdict is null,
            verdict ?? $"The run was cancelled before a precision of {Wording.Percent(precision)} was reached."
        );
    }
}
