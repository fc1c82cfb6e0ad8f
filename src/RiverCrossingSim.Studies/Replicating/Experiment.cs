using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Runs one replication.</summary>
/// <param name="assumptions">The index from which assumptions are drawn.</param>
/// <param name="chance">The index from which everything else is drawn.</param>
/// <param name="row">Filled with a number for each column.</param>
/// <param name="samples">Filled with the curves over time, series after series.</param>
/// <param name="cancellation">Ends the replication midway.</param>
/// <param name="stages">Takes down what everybody was at; null for nobody.</param>
/// <returns>The event fingerprint.</returns>
/// <exception cref="OperationCanceledException">It was cancelled before its end, and does not count.</exception>
delegate ulong ReplicationFunction(
    uint assumptions,
    uint chance,
    Span<double> row,
    int[] samples,
    CancellationToken cancellation = default,
    StageRecord? stages = null
);

/// <summary>What is replicated: the numbers that a replication gives, and how each thread gets a function that runs one.</summary>
/// <param name="Columns">What stands in a row of results.</param>
/// <param name="Timeline">What is sampled over time.</param>
/// <param name="NewReplication">Makes a function that one thread calls again and again.</param>
sealed record Experiment(
    IReadOnlyList<ResultColumn> Columns,
    TimelineLayout Timeline,
    Func<ReplicationFunction> NewReplication
)
{
    /// <summary>How many numbers are sampled over time in one replication.</summary>
    public int Samples => Timeline.Series.Count * Timeline.Samples;

    /// <summary>The experiment of a scenario.</summary>
    /// <param name="plan">The scenario, compiled.</param>
    /// <param name="seed">Seed of all random numbers.</param>
    public static Experiment Of(Plan plan, ulong seed) =>
        new(
            plan.Rows.Columns,
            plan.Timeline,
            () =>
            {
                var replication = new Replication(plan);
                return (assumptions, chance, row, samples, cancellation, stages) =>
                {
                    replication.Stages = stages;
                    return replication.Run(seed, assumptions, chance, row, samples, cancellation);
                };
            }
        );
}
