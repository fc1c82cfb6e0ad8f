using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>All that came out of the replications of one scenario.</summary>
public sealed record RunResult
{
    /// <summary>The scenario, resolved.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>Hash of the resolved scenario, lower-case hexadecimal SHA-256.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The replications' numbers, a row each.</summary>
    public required ReplicationTable Table { get; init; }

    /// <summary>The curves over time.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>The undisturbed pace, the reader's sanity check.</summary>
    public required UndisturbedPace Pace { get; init; }

    /// <summary>When it is light, for shading.</summary>
    public required IReadOnlyList<LightSpan> Light { get; init; }

    /// <summary>Whether the run was cancelled before all replications were done; the rows are then a contiguous prefix.</summary>
    public bool Partial { get; init; }

    /// <summary>Why a run with a precision target ended, in words; null without a target.</summary>
    public string? PrecisionOutcome { get; init; }

    /// <summary>Sources and notes of single values of the file, by key path.</summary>
    public IReadOnlyDictionary<string, Provenance> Provenance { get; init; } = new Dictionary<string, Provenance>();

    /// <summary>On what each figure of the file rests: a source, its author, or a default; empty where that is not known.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The file that it was read from, as it was given; null where there was none.</summary>
    public string? File { get; init; }

    /// <summary>What was set in the file before it was run, each <c>path=value</c>; empty for the file as it is.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The program and the machine that made it.</summary>
    public ProgramEnvironment Environment { get; init; } = ProgramEnvironment.Current;

    /// <summary>When the replications began, UTC.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>Wall-clock time of the replications.</summary>
    public TimeSpan Elapsed { get; init; }
}
