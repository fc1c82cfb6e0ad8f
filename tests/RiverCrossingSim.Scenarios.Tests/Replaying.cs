using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Runs a scenario, without the studies of which this project knows nothing.</summary>
static class Replaying
{
    /// <summary>The fingerprints of the first replications.</summary>
    public static IReadOnlyList<ulong> Fingerprints(Scenario scenario, int replications = 3)
    {
        var plan = new Plan(scenario);
        var replication = new Replication(plan);
        return [.. Enumerable.Range(0, replications).Select(i => Run(plan, replication, (uint)i).Fingerprint)];
    }

    /// <summary>One replication's row of results.</summary>
    public static double[] Row(Scenario scenario)
    {
        var plan = new Plan(scenario);
        return Run(plan, new Replication(plan), 0).Row;
    }

    static (ulong Fingerprint, double[] Row) Run(Plan plan, Replication replication, uint index)
    {
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        return (replication.Run(1, index, index, row, samples), row);
    }
}
