using System.Text.Json.Serialization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>manifest.json</c>, by which a result is known: what it is, which files belong to it, and what makes it reproducible.
/// With the same version of the results, runtime, operating system and architecture, the same scenarios and seed give the
/// same numbers to the last bit, on any number of threads.
/// </summary>
public sealed record Manifest
{
    /// <summary>The file's name.</summary>
    public const string FileName = "manifest.json";

    const string Named = "rcsim ";

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

    /// <summary>When the replications began, UTC; null where there are none.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>Wall-clock time of the replications, seconds; null where there are none.</summary>
    [JsonPropertyName("elapsed_s")]
    public double? ElapsedSeconds { get; init; }

    /// <summary>The SQLite file from which a sweep goes on, which keeps checksums of its own; null for other results.</summary>
    public string? Store { get; init; }

    /// <summary>SHA-256 of each file of the result but this one, by its name with / between folders; <c>--force</c> replaces these.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>The manifest of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="within">The time of which the chance was asked beside the scenario's milestones; null for none.</param>
    public static Manifest Of(RunResult run, string command, TimeSpan? within = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new Manifest
        {
            Kind = ResultKind.Run,
            WithinHours = within?.TotalHours,
            Command = command,
            Scenarios = [new ManifestScenario(run.Scenario.Name, Origin(run.File), run.ScenarioHash, run.Changes)],
            Seed = $"{run.Seed}",
            Replications = new ManifestRange(0, run.Table.Count),
            Partial = run.Partial,
            PrecisionOutcome = run.PrecisionOutcome,
            Started = run.Started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(run.Elapsed.TotalSeconds, 3),
        };
    }

    /// <summary>The manifest of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(ComparisonResult comparison, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new Manifest
        {
            Kind = ResultKind.Compare,
            Command = command,
            Design = comparison.IsPaired
                ? $"{comparison.Runs.Count} scenarios side by side, every replication of all under the same indices"
                : $"{comparison.Runs.Count} scenarios side by side, of seeds {string.Join(", ", comparison.Runs.Select(run => run.Run.Seed))}",
            Scenarios =
            [
                .. comparison.Runs.Select(run => new ManifestScenario(
                    run.Name,
                    run.Origin is { } origin ? RelativePaths.In(origin) : null,
                    run.Run.ScenarioHash,
                    run.Run.Changes
                )),
            ],
            Seed = $"{comparison.Seed}",
            Replications = new ManifestRange(0, comparison.Replications),
            Partial = comparison.Partial,
            PrecisionOutcome = comparison.PrecisionOutcome,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(comparison.Elapsed.TotalSeconds, 3),
        };
    }

    /// <summary>The manifest of a two-level study.</summary>
    /// <param name="levels">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(LevelsResult levels, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(levels);
        return new Manifest
        {
            Kind = ResultKind.Levels,
            Command = command,
            Design =
                $"{levels.Assumptions} whole draws of the assumptions of {levels.Asked} asked for, {levels.Chance} replications of each; "
                + $"replication r has assumption index r / {levels.Chance} and chance index r",
            Scenarios =
            [
                new ManifestScenario(
                    levels.Run.Scenario.Name,
                    Origin(levels.Run.File),
                    levels.Run.ScenarioHash,
                    levels.Run.Changes
                ),
            ],
            Seed = $"{levels.Run.Seed}",
            Replications = new ManifestRange(0, levels.Assumptions * levels.Chance),
            Partial = levels.Run.Partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(levels.Run.Elapsed.TotalSeconds, 3),
        };
    }

    /// <summary>The manifest of a sensitivity study.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(SensitivityResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Manifest
        {
            Kind = ResultKind.Sensitivity,
            Command = command,
            Design =
                $"{result.Trajectories} trajectories for the screening and {result.Samples} rows for the indices; {result.Replications} replications in all",
            Scenarios =
            [
                new ManifestScenario(result.Scenario.Name, Origin(result.File), result.ScenarioHash, result.Changes),
            ],
            Seed = $"{result.Seed}",
            Partial = result.Partial,
            Started = started.ToUniversalTime(),
        };
    }

    /// <summary>The manifest of a study of causes.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(AttributionResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Manifest
        {
            Kind = ResultKind.Explain,
            Command = command,
            Design =
                $"{result.Subsets.Count} subsets of {result.Groups.Count} causes, every replication of all under the same indices; in subset s "
                + "cause i is on where bit i of s is set",
            Scenarios =
            [
                new ManifestScenario(result.Scenario.Name, Origin(result.File), result.ScenarioHash, result.Changes),
                .. result is { Against: { } against, AgainstHash: { } hash }
                    ? new[] { new ManifestScenario("all causes off", Origin(against), hash, result.Changes) }
                    : [],
            ],
            Seed = $"{result.Seed}",
            Replications = new ManifestRange(0, result.Replications),
            Partial = result.Partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(result.Elapsed.TotalSeconds, 3),
        };
    }

    /// <summary>The manifest of a study of one replication.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(IncidentResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Manifest
        {
            Kind = ResultKind.Explain,
            Command = command,
            Design =
                $"replication {result.Replication} again, {result.Without.Count} times, each time without one thing that befell it, all luck being the same",
            Scenarios =
            [
                new ManifestScenario(result.Scenario.Name, Origin(result.File), result.ScenarioHash, result.Changes),
            ],
            Seed = $"{result.Seed}",
            Replications = new ManifestRange(0, result.Run.Count),
            Partial = result.Partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(result.Elapsed.TotalSeconds, 3),
        };
    }

    /// <summary>The manifest of a forecast.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started.</param>
    public static Manifest Of(ForecastResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        var more = result.Rows.Count - result.Prior;
        return new Manifest
        {
            Kind = ResultKind.Forecast,
            Command = command,
            Design =
                $"{result.Prior} replications of the scenario as it is, and {more} with assumptions near to what was seen, each looked at "
                + $"as the observer of {result.Subject.Observations.Name} looked",
            Scenarios =
            [
                new ManifestScenario(
                    result.Scenario.Name,
                    Origin(result.Subject.File),
                    result.ScenarioHash,
                    result.Subject.Changes
                ),
            ],
            Seed = $"{result.Seed}",
            Replications = new ManifestRange(0, result.Rows.Count),
            Partial = result.Partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(result.Elapsed.TotalSeconds, 3),
        };
    }

    /// <summary>The manifest of a sweep.</summary>
    /// <param name="result">The sweep.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="started">When it started, or went on.</param>
    public static Manifest Of(SweepResult result, string command, DateTimeOffset started)
    {
        ArgumentNullException.ThrowIfNull(result);
        var study = result.Plan.Study;
        return new Manifest
        {
            Kind = ResultKind.Sweep,
            Command = command,
            Design =
                $"{result.Plan.Count} points ({Model.Names.Kebab(study.Design)}) of {study.Replications} replications each, the same luck at all points",
            Scenarios = [new ManifestScenario(result.Plan.Scenario.Name, null, result.ScenarioHash, study.Set)],
            Seed = $"{study.Seed}",
            Replications = new ManifestRange(0, study.Replications),
            Partial = result.Partial,
            Started = started.ToUniversalTime(),
            ElapsedSeconds = Math.Round(result.Elapsed.TotalSeconds, 3),
            Store = result.Store is { } store ? Path.GetFileName(store) : null,
        };
    }

    /// <summary>The manifest of a trace.</summary>
    /// <param name="run">The run.</param>
    /// <param name="replication">The replication that is traced, counted from 0.</param>
    /// <param name="command">The command as it was given.</param>
    public static Manifest OfTrace(RunResult run, int replication, string command) =>
        Of(run, command) with
        {
            Kind = ResultKind.Trace,
            Replications = new ManifestRange(replication, 1),
            Partial = false,
            PrecisionOutcome = null,
        };

    static string? Origin(string? file) => file is null ? null : ChangedFrom.FileName(file);
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
