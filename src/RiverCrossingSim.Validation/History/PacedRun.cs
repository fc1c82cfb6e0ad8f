using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>The replications of a scenario, each with what craft x load x trips says with the same assumptions.</summary>
sealed class PacedRun
{
    readonly NaiveRule _rule;

    PacedRun(RunResult run)
    {
        Table = run.Table;
        _rule = new NaiveRule(run.Scenario);
        var replication = new Replication(new Plan(run.Scenario));
        Paces = [.. Enumerable.Range(0, run.Table.Count).Select(i => replication.Pace(run.Seed, (uint)i))];
    }

    /// <summary>The replications' numbers.</summary>
    public ReplicationTable Table { get; }

    /// <summary>The undisturbed pace of each replication.</summary>
    public IReadOnlyList<UndisturbedPace> Paces { get; }

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">How many replications, from which seed.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static PacedRun Of(Scenario scenario, StudyOptions options, CancellationToken cancellation)
    {
        var run = Study.Run(scenario, options, cancellation);
        return run.Partial ? throw new OperationCanceledException(cancellation) : new PacedRun(run);
    }

    /// <summary>What the naive rule says of an output in one replication; null where it has nothing to say.</summary>
    public double? Naive(string output, int row) => _rule.Says(output, Paces[row]);
}
