using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// What makes a study of one or several scenarios reproducible: with the same version, runtime, operating system and
/// architecture, the same scenarios and seed give the same numbers to the last bit, on any number of threads.
/// </summary>
public sealed record StudyManifest
{
    /// <summary>The program and its version.</summary>
    public string Version { get; init; } = ProgramVersion.Text;

    /// <summary>The .NET runtime.</summary>
    public string Runtime { get; init; } = RuntimeInformation.FrameworkDescription;

    /// <summary>The operating system.</summary>
    public string OperatingSystem { get; init; } = RuntimeInformation.OSDescription;

    /// <summary>The processor architecture.</summary>
    public string Architecture { get; init; } = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>The command as it was given.</summary>
    public required string Command { get; init; }

    /// <summary>How the replications were laid out, in words.</summary>
    public required string Design { get; init; }

    /// <summary>The scenarios; each is in the results, resolved.</summary>
    public required IReadOnlyList<ManifestScenario> Scenarios { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications done of each scenario.</summary>
    public required int Replications { get; init; }

    /// <summary>Whether the study was cancelled; the replications are then a contiguous prefix of it.</summary>
    public required bool Partial { get; init; }

    /// <summary>Why a study with a precision target ended; null without one.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>When the study started, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Wall-clock time of the replications, seconds.</summary>
    [JsonPropertyName("elapsed_s")]
    public required double ElapsedSeconds { get; init; }

    /// <summary>The manifest of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static StudyManifest Of(ComparisonResult comparison, string command, DateTimeOffset started) =>
        new()
        {
            Command = command,
            Design = $"{comparison.Runs.Count} scenarios side by side, every replication of all under the same indices",
            Scenarios =
            [
                .. comparison.Runs.Select(run => new ManifestScenario(run.Name, run.Origin, run.Run.ScenarioHash)),
            ],
            Seed = comparison.Seed,
            Replications = comparison.Replications,
            Partial = comparison.Partial,
            PrecisionOutcome = comparison.PrecisionOutcome,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(comparison.Elapsed.TotalSeconds, 3),
        };

    /// <summary>The manifest of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="origin">The file, in words; null if that is not known.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static StudyManifest Of(LevelsResult levels, string? origin, string command, DateTimeOffset started) =>
        new()
        {
            Command = command,
            Design =
                $"{levels.Assumptions} whole draws of the assumptions of {levels.Asked} asked for, {levels.Chance} replications of each; "
                + $"replication r has assumption index r / {levels.Chance} and chance index r",
            Scenarios = [new ManifestScenario(levels.Run.Scenario.Name, origin, levels.Run.ScenarioHash)],
            Seed = levels.Run.Seed,
            Replications = levels.Assumptions * levels.Chance,
            Partial = levels.Run.Partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(levels.Run.Elapsed.TotalSeconds, 3),
        };
}

/// <summary>A scenario of a study.</summary>
/// <param name="Name">Its name in the study.</param>
/// <param name="Origin">Where it comes from, in words; null if that is not known.</param>
/// <param name="ScenarioHash">Hash of the resolved scenario.</param>
public sealed record ManifestScenario(string Name, string? Origin, string ScenarioHash);
