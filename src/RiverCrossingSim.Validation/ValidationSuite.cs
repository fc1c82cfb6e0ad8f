using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Every check that compares the simulator with something outside it.</summary>
public static class ValidationSuite
{
    /// <summary>All groups of checks, in the order of the scoreboard.</summary>
    public static IReadOnlyList<ValidationGroup> Groups { get; } =
    [
        ExactCases.Group,
        PlanningFigures.Group,
        QueueingFormulas.Group,
        RandomNumberAnswers.Group,
        StatisticsCoverage.Group,
    ];

    /// <summary>
    /// Runs checks side by side. The results are bit for bit the same for any number of threads. A check that throws has
    /// failed, and says how.
    /// </summary>
    /// <param name="groups">The groups to run.</param>
    /// <param name="options">Seed and threads; null for the usual.</param>
    /// <param name="cancellation">Ends early, as the <see cref="StudyScope"/> around the caller does: checks not finished then count as not run.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
    public static ValidationResult Run(
        IReadOnlyList<ValidationGroup> groups,
        ValidationOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(groups);
        options ??= new ValidationOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        var checks = groups.SelectMany(group => group.Checks).ToArray();
        var outcomes = new ValidationOutcome?[checks.Length];
        using var control = new StudyControl(options.Progress, cancellation);
        var each = Math.Max(1, options.Threads / Math.Max(1, checks.Length));
        var setting = new ValidationSetting(options.Seed, each, control.End);
        var done = 0;
        new Workers<ValidationSetting, int>(options.Threads, control, () => setting, Check)
        {
            Report = () => control.Report(Volatile.Read(ref done), checks.Length),
        }.Run(Enumerable.Range(0, checks.Length), checks.Length);
        var next = 0;
        return new ValidationResult(
            options.Seed,
            [
                .. groups.Select(group => new GroupResult(
                    group,
                    [.. group.Checks.Select(check => new CheckResult(check, outcomes[next++]))]
                )),
            ]
        );

        void Check(ValidationSetting asked, int place)
        {
            outcomes[place] = Outcome(checks[place], asked);
            Interlocked.Increment(ref done);
        }
    }

    static ValidationOutcome? Outcome(ValidationCheck check, ValidationSetting setting)
    {
        try
        {
            return check.Run(setting);
        }
        catch (OperationCanceledException) when (setting.Cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception failure)
        {
            return new ValidationOutcome("", $"{failure.GetType().Name}: {failure.Message}", "", Verdict.Failed);
        }
    }
}
