namespace RiverCrossingSim.Results;

/// <summary>What a shard says of itself, before its numbers.</summary>
/// <param name="Format">The format of the file: goes up when an older program would misread it.</param>
/// <param name="Number">Which part of the study it is, from 1.</param>
/// <param name="Of">Into how many parts the study is cut.</param>
/// <param name="Total">The replications of the whole study.</param>
/// <param name="Manifest">The manifest that a run of these replications alone would have.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Scenario">The scenario, resolved.</param>
/// <param name="Figures">On what its figures rest, as <see cref="FiguresFile"/> has it.</param>
public sealed record ShardHeader(
    int Format,
    int Number,
    int Of,
    int Total,
    Manifest Manifest,
    IReadOnlyList<string> Columns,
    string Scenario,
    string Figures
)
{
    /// <summary>The newest format that this program reads, and the one that it writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Its replications.</summary>
    internal ManifestRange Range => Manifest.Replications!;

    /// <summary>The replication after its last.</summary>
    internal int End => Range.First + Range.Count;

    /// <summary>What shards that belong together have in common.</summary>
    internal (string Hash, string? Seed, int Total, double? Within, bool WithRecord) Study =>
        (Manifest.Scenarios[0].ScenarioHash, Manifest.Seed, Total, Manifest.WithinHours, Manifest.WithRecord);
}
