using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Finds the assumptions of a scenario that fit what was seen of the crossing: replicates it up to the last of what was seen, and
/// keeps the assumptions of those replications that look alike.
/// </summary>
public static class CalibrationStudy
{
    /// <summary>Runs the study. Bit for bit the same for any number of threads.</summary>
    /// <param name="subject">The scenario and what was seen of it.</param>
    /// <param name="options">How many replications, from which seed, on how many threads; null for the defaults. It asks of no time.</param>
    /// <param name="cancellation">Ends the study early: the result then holds the replications finished, and is partial.</param>
    /// <returns>Null where it was ended before enough were done to learn anything from.</returns>
    /// <exception cref="ArgumentException">The options ask of a time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static CalibrationResult? Run(
        ForecastSubject subject,
        ForecastOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(subject);
        options ??= new ForecastOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications, ForecastOptions.FewestReplications);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Rounds);
        if (options.Within is not null)
        {
            throw new ArgumentException("A calibration foretells nothing, so it asks of no time.", nameof(options));
        }
        using var control = new StudyControl(options.Progress, cancellation);
        var runs = new ForecastRuns(
            new Plan(UpToNow(subject)),
            [.. subject.Seen.Select(seen => seen.Sighting)],
            options,
            control
        );
        var rows = runs.Run(options.Replications).ToList();
        var prior = rows.Count;
        if (prior < ForecastOptions.FewestReplications)
        {
            return null;
        }
        var importance = NearbyRounds.Look(subject, rows, runs, options);
        return new CalibrationResult
        {
            Subject = subject,
            Rows = rows,
            Prior = prior,
            Importance = importance,
            Seed = options.Seed,
            Asked = options.Replications,
            Elapsed = control.Elapsed,
        };
    }

    /// <summary>The scenario without what comes after all that was seen: a replication that is cut has the same history up to there.</summary>
    static Scenario UpToNow(ForecastSubject subject)
    {
        var last = subject.Observations.AsOf + TimeSpan.FromSeconds(1);
        return last < subject.Scenario.Horizon ? subject.Scenario with { Horizon = last } : subject.Scenario;
    }
}
