using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>All that came out of a scenario replicated with many subsets of its causes.</summary>
public sealed record AttributionResult
{
    /// <summary>The scenario with every cause on.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The file that it was read from, as it was given; null where there was none.</summary>
    public string? File { get; init; }

    /// <summary>What was set in its file, each <c>path=value</c>.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>The file with which it is compared, where the causes are what differs; null for an undisturbed move.</summary>
    public string? Against { get; init; }

    /// <summary>The hash of the scenario of that file; null where there is none.</summary>
    public string? AgainstHash { get; init; }

    /// <summary>What has a share; bit i of a subset stands for the i-th.</summary>
    public required IReadOnlyList<CauseGroup> Groups { get; init; }

    /// <summary>How it was chosen what has a share of its own; null where every cause has.</summary>
    public CauseChoice? Choice { get; init; }

    /// <summary>With which subsets of the causes it was replicated.</summary>
    public required AttributionDesign Design { get; init; }

    /// <summary>The replications at each place of the design, under the same luck: with no cause on first, with all last.</summary>
    public required IReadOnlyList<ReplicationTable> Subsets { get; init; }

    /// <summary>
    /// The force at each place of the design that has the same subset in every replication, people and vehicles; a cause that somebody
    /// names may change it.
    /// </summary>
    public required IReadOnlyList<Force> Forces { get; init; }

    /// <summary>The time of which the chance to be done is explained.</summary>
    public required TimeSpan Within { get; init; }

    /// <summary>The time at which durations are cut, and with which failures count.</summary>
    public required TimeSpan UpTo { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications that were asked for, each with all its subsets.</summary>
    public required int Asked { get; init; }

    /// <summary>Wall-clock time.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Replications that are done, each with all its subsets.</summary>
    public int Replications => Subsets[0].Count;

    /// <summary>Whether it was cancelled before all were done.</summary>
    public bool Partial => Replications < Asked;

    /// <summary>The replications with every cause on: those of a run.</summary>
    public ReplicationTable Actual => Subsets[^1];

    /// <summary>The replications with every cause off.</summary>
    public ReplicationTable Undisturbed => Subsets[0];

    /// <summary>The hash of the scenario with every cause on.</summary>
    public string ScenarioHash => ScenarioFile.Hash(Scenario);
}
