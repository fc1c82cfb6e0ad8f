using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Keeps what nobody knows apart from luck, by replicating each draw of the assumptions several times.</summary>
public static class Levels
{
    /// <summary>
    /// Runs a two-level study: each draw of the assumptions with as many replications, which share nothing but those
    /// assumptions. Bit for bit the same for any number of threads; a study with more draws begins with those of one with
    /// fewer.
    /// </summary>
    /// <param name="scenario">The scenario, checked.</param>
    /// <param name="options">How many of each; null for the defaults.</param>
    /// <param name="cancellation">Ends the study early: the result then holds the replications finished, and is partial.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static LevelsResult Run(
        Scenario scenario,
        LevelsOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        options ??= new LevelsOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Assumptions, LevelsSummarizing.FewestAssumptions);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Chance, 2);
        var chance = (uint)options.Chance;
        var study = new StudyOptions
        {
            Replications = checked(options.Assumptions * options.Chance),
            Seed = options.Seed,
            Threads = options.Threads,
            Progress = options.Progress,
            Indices = row => (row / chance, row),
        };
        return new LevelsResult(Study.Run(scenario, study, cancellation), options.Assumptions, options.Chance);
    }
}
