using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace RiverCrossingSim.Analysis;

/// <summary>
/// What makes a run reproducible: with the same version, runtime, operating system and architecture, the same
/// scenario and seed give the same numbers to the last bit, on any number of threads.
/// </summary>
public sealed record Manifest
{
    /// <summary>The program and its version.</summary>
    public required string Version { get; init; }

    /// <summary>The .NET runtime.</summary>
    public string Runtime { get; init; } = RuntimeInformation.FrameworkDescription;

    /// <summary>The operating system.</summary>
    public string OperatingSystem { get; init; } = RuntimeInformation.OSDescription;

    /// <summary>The processor architecture.</summary>
    public string Architecture { get; init; } = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();

    /// <summary>The command as it was given.</summary>
    public required string Command { get; init; }

    /// <summary>The scenario's name.</summary>
    public required string Scenario { get; init; }

    /// <summary>Hash of the resolved scenario, which is in <c>scenario.yaml</c>.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications done.</summary>
    public required int Replications { get; init; }

    /// <summary>Whether the run was cancelled; the replications are then a contiguous prefix of the run.</summary>
    public required bool Partial { get; init; }

    /// <summary>Why a run with a precision target ended; null without one.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>When the run started, UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Wall-clock time of the replications, seconds.</summary>
    [JsonPropertyName("elapsed_s")]
    public required double ElapsedSeconds { get; init; }

    /// <summary>The manifest of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(RunResult run, string command, DateTimeOffset started) =>
        new()
        {
            Version = ProgramVersion.Text,
            Command = command,
            Scenario = run.Scenario.Name,
            ScenarioHash = run.ScenarioHash,
            Seed = run.Seed,
            Replications = run.Table.Count,
            Partial = run.Partial,
            PrecisionOutcome = run.PrecisionOutcome,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(run.Elapsed.TotalSeconds, 3),
        };
}
