namespace RiverCrossingSim.Results;

/// <summary>What the manifest of a run must say before anything is made of it.</summary>
static class RunManifest
{
    // Longer than any run takes, or any horizon is; what is longer was never written.
    const double LongestSeconds = 1e10;
    const double LongestHours = 1e6;

    /// <summary>What it does not say, or says wrongly, in words that follow its name; null where nothing is wrong.</summary>
    /// <param name="manifest">The manifest as it was read; null where there was none.</param>
    public static string? Objection(Manifest? manifest) =>
        manifest is not { Scenarios: [{ ScenarioHash.Length: 64 }], Seed: { } seed } || !ulong.TryParse(seed, out _)
            ? "does not say of which scenario and seed it is"
        : manifest
            is not {
                ElapsedSeconds: null or (>= 0 and < LongestSeconds),
                WithinHours: null or (> 0 and < LongestHours)
            }
            ? "has a time that is none"
        : !manifest.Program.StartsWith(Manifest.Named, StringComparison.Ordinal)
            ? "does not say which version of rcsim made it"
        : null;
}
