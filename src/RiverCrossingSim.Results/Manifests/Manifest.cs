using System.Text.Json.Serialization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>manifest.json</c>, by which a result is known: what it is, which files belong to it, and what makes it reproducible.
/// With the same version of the results, runtime, operating system and architecture, the same scenarios and seed give the
/// same numbers to the last bit, on any number of threads.
/// </summary>
public sealed partial record Manifest
{
    /// <summary>The file's name.</summary>
    public const string FileName = "manifest.json";

    internal const string Named = "rcsim ";

    /// <summary>The newest format that this program reads, and the one that it writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The format of the folder: goes up when an older program would misread it.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>The program and its version.</summary>
    public string Program { get; init; } = $"{Named}{ProgramVersion.Text}";

    /// <summary>What the folder holds.</summary>
    public required ResultKind Kind { get; init; }

    /// <summary>The version of the numbers.</summary>
    [JsonPropertyName("results-version")]
    public int Results { get; init; } = ResultsVersion.Current;

    /// <summary>The .NET runtime.</summary>
    public string Runtime { get; init; } = ProgramEnvironment.Current.Runtime;

    /// <summary>The operating system.</summary>
    public string OperatingSystem { get; init; } = ProgramEnvironment.Current.System;

    /// <summary>The processor architecture.</summary>
    public string Architecture { get; init; } = ProgramEnvironment.Current.Architecture;

    /// <summary>The program and the machine that made the result.</summary>
    [JsonIgnore]
    public ProgramEnvironment Environment => new(Program[Named.Length..], Runtime, OperatingSystem, Architecture);

    /// <summary>The command as it was given; of an absolute path the last name alone.</summary>
    public required string Command
    {
        get;
        init => field = RelativePaths.In(value);
    }

    /// <summary>How the replications were laid out, in words; null where one scenario was replicated.</summary>
    public string? Design { get; init; }

    /// <summary>The scenarios; each is in the results, resolved.</summary>
    public IReadOnlyList<ManifestScenario> Scenarios { get; init; } = [];

    /// <summary>Seed of all random numbers, as text: JSON readers round numbers above 2^53. Null where nothing is random.</summary>
    public string? Seed { get; init; }

    /// <summary>The replications of each scenario; null where there are none.</summary>
    public ManifestRange? Replications { get; init; }

    /// <summary>Whether it was cancelled; the replications are then those that were finished, without a gap.</summary>
    public bool Partial { get; init; }

    /// <summary>Why a study with a precision target ended; null without one.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>The time of which the chance was asked beside the scenario's milestones, hours; null for none.</summary>
    public double? WithinHours { get; init; }

    /// <summary>Whether the forecast stands beside the record of past crossings.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WithRecord { get; init; }

    /// <summary>When the replications began, UTC; null where there are none.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>Wall-clock time of the replications, seconds; null where there are none.</summary>
    [JsonPropertyName("elapsed_s")]
    public double? ElapsedSeconds { get; init; }

    /// <summary>The SQLite file from which a sweep goes on, which keeps checksums of its own; null for other results.</summary>
    public string? Store { get; init; }

    /// <summary>SHA-256 of each file of the result but this one, by its name with / between folders; <c>--force</c> replaces these.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();
}

/// <summary>A scenario of a result.</summary>
/// <param name="Name">Its name in the result.</param>
/// <param name="Origin">Where it comes from, in words; null if that is not known.</param>
/// <param name="ScenarioHash">Hash of the resolved scenario.</param>
/// <param name="Changes">What <c>--set</c> changed in the file, each <c>path=value</c>.</param>
public sealed record ManifestScenario(string Name, string? Origin, string ScenarioHash, IReadOnlyList<string> Changes);

/// <summary>Replications that follow each other.</summary>
/// <param name="First">The first, counted from 0.</param>
/// <param name="Count">How many.</param>
public sealed record ManifestRange(int First, int Count);
