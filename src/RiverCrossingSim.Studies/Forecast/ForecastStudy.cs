using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Foretells a crossing from what was seen of it so far: replicates the scenario, looks at each replication as the observer looked at the
/// crossing, and keeps those that look alike.
/// </summary>
public static class ForecastStudy
{
    /// <summary>Below this chance to see anything so unusual, the model is not to be asked.</summary>
    internal const double Impossible = 0.01;

    /// <summary>Runs the study. Bit for bit the same for any number of threads.</summary>
    /// <param name="subject">The scenario and what was seen of it.</param>
    /// <param name="options">How many replications, from which seed, on how many threads; null for the defaults.</param>
    /// <param name="cancellation">Ends the study early: the result then holds the replications finished, and is partial.</param>
    /// <returns>Null where it was ended before enough were done to learn anything from.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static ForecastResult? Run(
        ForecastSubject subject,
        ForecastOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(subject);
        options ??= new ForecastOptions();
        var scenario = subject.Scenario;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications, ForecastOptions.FewestReplications);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Rounds);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Within ?? TimeSpan.Zero, scenario.Horizon);
        using var control = new StudyControl(options.Progress, cancellation);
        var within = options.Within ?? FirstMilestone(scenario, subject.Observations.AsOf);
        var plan = new Plan(scenario);
        var look = ForecastPlan.Of(plan, subject, within);
        var runs = new ForecastRuns(plan, look.All, options, control);
        var rows = runs.Run(options.Replications).ToList();
        var prior = rows.Count;
        if (prior < ForecastOptions.FewestReplications)
        {
            return null;
        }
        var importance = NearbyRounds.Look(subject, rows, runs, options);
        return new ForecastResult
        {
            Subject = subject,
            Rows = rows,
            Prior = prior,
            Importance = importance,
            Plan = look,
            Initial = [.. look.Curves.Select(curve => curve.Initial(plan))],
            Within = within,
            Seed = options.Seed,
            Asked = options.Replications,
            Elapsed = control.Elapsed,
        };
    }

    static TimeSpan FirstMilestone(Scenario scenario, TimeSpan after) =>
        scenario
            .Milestones.Where(milestone => milestone > after && milestone <= scenario.Horizon)
            .DefaultIfEmpty(scenario.Horizon)
            .Min();
}
