using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Replicates a scenario while its causes are switched on one after another, in an order of each replication's own: shares of many
/// causes at the price of one replication for each.
/// </summary>
/// <param name="causes">The scenario and its causes.</param>
/// <param name="upTo">The time at which durations are cut, hours.</param>
/// <param name="options">Seed and threads.</param>
/// <param name="control">Ends it.</param>
sealed class OrderRuns(CausesToExplain causes, double upTo, AttributionOptions options, StudyControl control)
{
    static readonly IReadOnlyList<Measure> Kept = [Headline.Duration];

    readonly ShapleyOrders _orders = new(causes.Groups.Count, options.Seed);

    /// <summary>The share of each cause of the duration, hours, in each replication that is done: the first ones, without a gap.</summary>
    /// <param name="replications">Replications.</param>
    /// <param name="report">Told how many scenarios are replicated, once for each.</param>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public IReadOnlyList<double[]> Shares(int replications, Action<int> report)
    {
        var shares = new double[replications][];
        Workers<SubsetWorker, int>? workers = null;
        workers = new Workers<SubsetWorker, int>(
            options.Threads,
            control,
            () => new SubsetWorker(),
            (worker, replication) => shares[replication] = Share(worker, replication)
        )
        {
            Report = () => report(workers!.Done * (causes.Groups.Count + 1)),
        };
        return shares[..workers.Run(Enumerable.Range(0, replications), replications)];
    }

    double[] Share(SubsetWorker worker, int replication)
    {
        var durations = Array.ConvertAll(_orders.Subsets(replication), subset => Duration(worker, subset, replication));
        return _orders.Shares(replication, durations);
    }

    double Duration(SubsetWorker worker, int subset, int replication)
    {
        var scenario = causes.Without([.. causes.Groups.Where((_, cause) => (subset >> cause & 1) == 0)]);
        control.Named(
            replication,
            options.Seed,
            giveUp =>
            {
                worker.Turn(Experiment.Of(new Plan(scenario), options.Seed), Kept);
                worker.Replicate((uint)replication, giveUp);
            }
        );
        return Math.Min(worker.Value(0), upTo);
    }
}
