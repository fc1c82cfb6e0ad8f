using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What a scenario's outputs answer to.</summary>
public sealed record SensitivityResult : IPartlyComputed<SensitivityResult>
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The file that it was read from, as it was given; null where there was none.</summary>
    public string? File { get; init; }

    /// <summary>What was set in the file before the study, each <c>path=value</c>; empty for the file as it is.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Hash of the resolved scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>All factors: assumptions in the order of the scenario, chance, the others.</summary>
    public required IReadOnlyList<SensitivityFactor> Factors { get; init; }

    /// <summary>What was found for each output.</summary>
    public required IReadOnlyList<OutputSensitivity> Outputs { get; init; }

    /// <summary>Trajectories of the screening.</summary>
    public required int Trajectories { get; init; }

    /// <summary>Rows of the design for Sobol' indices; 0 where there are none.</summary>
    public required int Samples { get; init; }

    /// <summary>Replications run.</summary>
    public required int Replications { get; init; }

    /// <summary>Whether it was cancelled before its end; what is there is from fewer trajectories or rows.</summary>
    public bool Partial { get; init; }

    /// <summary>Wall-clock time.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    /// <summary>The same; its sentences follow from what is left out.</summary>
    SensitivityResult IPartlyComputed<SensitivityResult>.Lacking(
        IReadOnlyList<Omission> all,
        IReadOnlyList<string> said
    ) => this with { NotComputed = all };
}

/// <summary>What one output answers to.</summary>
public sealed record OutputSensitivity
{
    /// <summary>The output.</summary>
    public required Output Output { get; init; }

    /// <summary>Morris's effects of all factors, the strongest first, in the unit of the output.</summary>
    public required IReadOnlyList<FactorEffect> Screening { get; init; }

    /// <summary>Sobol' indices of the factors that matter, of chance and of all others together, the greatest total first; empty where only screened.</summary>
    public required IReadOnlyList<GroupIndex> Indices { get; init; }

    /// <summary>The mean where an assumption is low and where it is high, the widest first; empty where only screened.</summary>
    public required IReadOnlyList<TornadoBar> Tornado { get; init; }

    /// <summary>Mean over the points of the design for Sobol' indices; null where only screened, or where it could not be computed.</summary>
    public MeanInterval? Mean { get; init; }
}

/// <summary>What one factor does in the screening.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Effect">Its effect when it moves by half of its range of probability; for chance, when the luck is another.</param>
public sealed record FactorEffect(SensitivityFactor Factor, ElementaryEffect Effect);

/// <summary>The share of an output's variance that comes from one factor or a group of them.</summary>
/// <param name="Name">The factor's name, or "the 11 others".</param>
/// <param name="Factors">The factors.</param>
/// <param name="Index">Its indices.</param>
public sealed record GroupIndex(string Name, IReadOnlyList<SensitivityFactor> Factors, SobolIndex Index);

/// <summary>How an output differs between the low and the high third of an assumption's probability, all else varying as it may.</summary>
/// <param name="Factor">The assumption.</param>
/// <param name="Low">The mean where it is in its low third.</param>
/// <param name="High">The mean where it is in its high third.</param>
public sealed record TornadoBar(SensitivityFactor Factor, MeanInterval Low, MeanInterval High)
{
    /// <summary>How far apart the two are.</summary>
    public double Width => Math.Abs(High.Mean - Low.Mean);

    /// <summary>Whether their intervals lie apart.</summary>
    public bool IsClear => High.Lower > Low.Upper || High.Upper < Low.Lower;
}
