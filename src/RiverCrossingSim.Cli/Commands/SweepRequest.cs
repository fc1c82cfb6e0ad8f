namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim sweep</c> was asked to do.</summary>
/// <param name="Study">The study file.</param>
/// <param name="Replications">Replications of each point; null for the study's own.</param>
/// <param name="Seed">The seed; null for the study's own.</param>
/// <param name="Threads">Threads; null for one per core.</param>
/// <param name="Folder">The results folder; null for <c>results/name-seed</c>.</param>
/// <param name="Quiet">Whether only problems are told.</param>
/// <param name="Command">The command as it was given, for the manifest.</param>
sealed record SweepRequest(
    string Study,
    int? Replications,
    int? Seed,
    int? Threads,
    string? Folder,
    bool Quiet,
    string Command
);
