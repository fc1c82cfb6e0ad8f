namespace RiverCrossingSim.Tests;

/// <summary>What a test needs beyond the .NET SDK.</summary>
enum Required
{
    /// <summary>Fonts that a chart's layout is tested with.</summary>
    Fonts,

    /// <summary>Jupyter with nbclient, and what the notebooks in Python import.</summary>
    Jupyter,

    /// <summary>Chromium, which opens pages.</summary>
    Chromium,

    /// <summary>Firefox, which opens pages.</summary>
    Firefox,

    /// <summary>Node.js.</summary>
    Node,

    /// <summary>Slurm, which runs array jobs.</summary>
    Slurm,
}

/// <summary>
/// Skips a test that needs what this machine does not have, with the reason. Where the variable <c>RCSIM_REQUIRE</c> names it, as in
/// <c>RCSIM_REQUIRE=fonts,jupyter</c>, such a test fails instead: <c>.ci/run</c> installs all and requires it.
/// </summary>
static class Requirement
{
    const string Variable = "RCSIM_REQUIRE";

    /// <summary>Skips or fails the test where something is missing.</summary>
    /// <param name="required">What the test needs.</param>
    /// <param name="isThere">Whether this machine has it.</param>
    /// <param name="missing">What is missing and how to get it, a sentence.</param>
    public static void Need(Required required, bool isThere, string missing) =>
        Need(required, isThere, missing, Environment.GetEnvironmentVariable(Variable));

    /// <summary>Skips or fails the test where something is missing, whatever the variable says.</summary>
    /// <param name="required">What the test needs.</param>
    /// <param name="isThere">Whether this machine has it.</param>
    /// <param name="missing">What is missing and how to get it, a sentence.</param>
    /// <param name="names">What may not be missing: names with commas between, or nothing.</param>
    public static void Need(Required required, bool isThere, string missing, string? names)
    {
        if (isThere)
        {
            return;
        }
        Assert.False(
            Names(names).Contains(required),
            $"{missing} {Variable} asks for it, so this test may not be skipped."
        );
        Assert.Skip(missing);
    }

    /// <summary>What a list of names requires.</summary>
    /// <param name="names">Names with commas between, or nothing.</param>
    /// <exception cref="FormatException">A name that is none; it would require nothing without a word.</exception>
    public static IReadOnlySet<Required> Names(string? names) =>
        (names ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name =>
                Enum.GetNames<Required>().Contains(name, StringComparer.OrdinalIgnoreCase)
                    ? Enum.Parse<Required>(name, ignoreCase: true)
                    : throw new FormatException(
                        $"{Variable} cannot require '{name}'; it may name {string.Join(", ", Enum.GetNames<Required>()).ToLowerInvariant()}."
                    )
            )
            .ToHashSet();
}
