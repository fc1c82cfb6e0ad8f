using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What came out of a sweep.</summary>
public sealed record SweepResult : IPartlyComputed<SweepResult>
{
    /// <summary>The study, its factors and outputs.</summary>
    public required SweepPlan Plan { get; init; }

    /// <summary>The points that have at least one replication, in the order of the design.</summary>
    public required IReadOnlyList<SweepPoint> Points { get; init; }

    /// <summary>What each factor does by itself, for each output.</summary>
    public required IReadOnlyList<MainEffect> Effects { get; init; }

    /// <summary>What each pair of factors does together, for each output; empty where factors are changed one at a time.</summary>
    public required IReadOnlyList<Interaction> Interactions { get; init; }

    /// <summary>Whether it was cancelled before all replications were there.</summary>
    public bool Partial { get; init; }

    /// <summary>Replications run now; the others were there already, or are those of an equal point.</summary>
    public int Ran { get; init; }

    /// <summary>Different scenarios among the points.</summary>
    public int Scenarios { get; init; }

    /// <summary>The SQLite file; null where the results were kept in memory only.</summary>
    public string? Store { get; init; }

    /// <summary>Wall-clock time of the replications run now.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    public IReadOnlyList<Omission> NotComputed { get; init; } = [];

    /// <summary>The same; its sentences follow from what is left out.</summary>
    SweepResult IPartlyComputed<SweepResult>.Lacking(IReadOnlyList<Omission> all, IReadOnlyList<string> said) =>
        this with
        {
            NotComputed = all,
        };

    /// <summary>Hash of the scenario as it is, no factor changed.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The main effects on an output, the strongest first.</summary>
    /// <param name="output">One of the plan's outputs.</param>
    public IReadOnlyList<MainEffect> EffectsOn(Output output) =>
        [.. Effects.Where(effect => effect.Output == output).OrderByDescending(effect => effect.Range)];

    /// <summary>The interactions on an output, the strongest first.</summary>
    /// <param name="output">One of the plan's outputs.</param>
    public IReadOnlyList<Interaction> InteractionsOn(Output output) =>
        [
            .. Interactions
                .Where(interaction => interaction.Output == output)
                .OrderByDescending(interaction => interaction.Strength),
        ];
}

/// <summary>One point of a sweep and its outputs.</summary>
/// <param name="Index">Its place in the design, from 0.</param>
/// <param name="Hash">Hash of its scenario; equal points have equal ones.</param>
/// <param name="Values">The value of each factor; null where the scenario's own was left.</param>
/// <param name="Outputs">The mean of each output over the replications, with its 95 % interval.</param>
public sealed record SweepPoint(
    long Index,
    string Hash,
    IReadOnlyList<FactorValue?> Values,
    IReadOnlyList<MeanInterval> Outputs
);

/// <summary>The mean of an output at each level of one factor, over all points that have it.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Output">The output.</param>
/// <param name="Levels">Its levels; a factor with any value is cut into slices with equally many points.</param>
public sealed record MainEffect(SweepFactor Factor, Output Output, IReadOnlyList<LevelEffect> Levels)
{
    /// <summary>From the least to the greatest mean.</summary>
    public double Range =>
        Levels.Count == 0 ? 0 : Levels.Max(level => level.Mean.Mean) - Levels.Min(level => level.Mean.Mean);
}

/// <summary>One level of a factor.</summary>
/// <param name="Text">The value, or the slice, in words.</param>
/// <param name="Number">The value, or the middle of the slice, in the factor's unit; null where the values are words.</param>
/// <param name="Mean">The mean output, and its 95 % interval with respect to chance.</param>
public sealed record LevelEffect(string Text, double? Number, MeanInterval Mean);

/// <summary>The mean of an output at each pair of levels of two factors, over all points that have both.</summary>
/// <param name="First">The one factor.</param>
/// <param name="Second">The other factor.</param>
/// <param name="Output">The output.</param>
/// <param name="FirstLevels">The levels of the one, in words.</param>
/// <param name="SecondLevels">The levels of the other, in words.</param>
/// <param name="Means">The means, by the level of the one and of the other; null where no point has both.</param>
public sealed record Interaction(
    SweepFactor First,
    SweepFactor Second,
    Output Output,
    IReadOnlyList<string> FirstLevels,
    IReadOnlyList<string> SecondLevels,
    IReadOnlyList<IReadOnlyList<MeanInterval?>> Means
)
{
    /// <summary>
    /// How much the two do together beyond what each does alone: the root mean square of what is left of the means when
    /// the means of rows and columns are taken away; 0 where some pair of levels has no point.
    /// </summary>
    public double Strength { get; } =
        InteractionStrength.Of([.. Means.Select(row => row.Select(mean => mean?.Mean).ToArray())]);
}
