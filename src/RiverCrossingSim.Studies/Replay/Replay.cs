using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Runs one replication of a study alone, with somebody listening, and makes sure that it is the same.</summary>
public static class Replay
{
    /// <summary>Runs a replication again.</summary>
    /// <param name="run">The run of which it is one.</param>
    /// <param name="replication">Its number, counted from 0.</param>
    /// <param name="listener">Hears everything that happens in it.</param>
    /// <returns>What everybody was at in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The run has no replication of that number.</exception>
    /// <exception cref="ReplayException">It was not the same: an error of the program.</exception>
    public static StageRecord Of(RunResult run, int replication, Action<Happening> listener)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(replication, run.Table.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        var plan = new Plan(run.Scenario);
        var stages = new StageRecord(plan.Timeline);
        var alone = new Replication(plan) { Listener = listener, Stages = stages };
        var fingerprint = alone.Run(
            run.Seed,
            (uint)replication,
            (uint)replication,
            new double[plan.Rows.Columns.Count],
            new int[plan.Timeline.Series.Count * plan.Timeline.Samples]
        );
        if (fingerprint != run.Table.Fingerprints[replication])
        {
            throw new ReplayException(replication, run.Seed, run.Table.Fingerprints[replication], fingerprint);
        }
        return stages;
    }
}
