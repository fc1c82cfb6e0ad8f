using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Foretells a crossing from what was seen of it so far: replicates the scenario, looks at each replication as the observer looked at the
/// crossing, and keeps those that look alike.
/// </summary>
public static class ForecastStudy
{
    /// <summary>With fewer replications as near as the observations are exact, more are looked for there.</summary>
    const double FewestNear = 50;

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
        var importance = LookNearby(subject, rows, runs, options);
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

    /// <summary>
    /// Where few replications are as near as the observations are exact, looks for more among assumptions that did well. All rounds
    /// together are weighted as one mixture, in which no weight can be great.
    /// </summary>
    /// <remarks>
    /// A. Owen and Y. Zhou, "Safe and effective importance sampling", JASA 95, 2000: the prior is a part of the mixture.
    /// </remarks>
    static double[] LookNearby(
        ForecastSubject subject,
        List<ForecastRow> rows,
        ForecastRuns runs,
        ForecastOptions options
    )
    {
        var prior = rows.Count;
        var rounds = new List<(PopulationMonteCarlo From, int Count)>();
        double[] importance = [.. Enumerable.Repeat(1d, prior)];
        for (var round = 1; round <= options.Rounds && subject.Seen.Count > 0 && prior == options.Replications; round++)
        {
            var pool = new SeenPool(rows, importance, subject.Seen, options.Seed);
            if (
                pool.Values.Count == 0
                || ForecastChecks.AreImpossible(ForecastChecks.Of(subject.Seen, rows, prior, options.Seed))
            )
            {
                break;
            }
            var weights = TemperedWeights.Of(pool.LogLikelihoods(), FewestNear);
            if (weights.EffectiveSizeInFull >= FewestNear)
            {
                break;
            }
            var next = new PopulationMonteCarlo([.. rows.Select(row => Point(row.Uniforms))], weights.Weights);
            var stream = StreamId.Of("round of population Monte Carlo", "", round);
            var found = runs.Run([
                .. Enumerable
                    .Range(0, options.Replications / 2)
                    .Select(place => next.Draw(new RandomStream(options.Seed, (uint)place, stream))),
            ]);
            if (found.Count < options.Replications / 2)
            {
                break;
            }
            rounds.Add((next, found.Count));
            rows.AddRange(found);
            importance = Importance(rows, prior, rounds);
        }
        return importance;
    }

    static double[] Importance(List<ForecastRow> rows, int prior, List<(PopulationMonteCarlo From, int Count)> rounds)
    {
        var importance = new double[rows.Count];
        for (var row = 0; row < importance.Length; row++)
        {
            var point = Point(rows[row].Uniforms);
            var mixture = prior + rounds.Sum(round => round.Count * round.From.Density(point));
            importance[row] = rows.Count / mixture;
        }
        return importance;
    }

    // What is drawn for each craft takes no part: its place in the cube is the middle, and stays unused.
    static double[] Point(double[] uniforms) => [.. uniforms.Select(u => double.IsNaN(u) ? 0.5 : u)];

    static TimeSpan FirstMilestone(Scenario scenario, TimeSpan after) =>
        scenario
            .Milestones.Where(milestone => milestone > after && milestone <= scenario.Horizon)
            .DefaultIfEmpty(scenario.Horizon)
            .Min();
}
