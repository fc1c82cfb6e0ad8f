namespace RiverCrossingSim.Model;

/// <summary>
/// The pursuer. His line moves towards the river at v = advance x factor of the posture x (1 - effect x strength of
/// the rear guard) x factors of the obstacles; what it passes is captured.
/// </summary>
public sealed record Pursuit
{
    /// <summary>What the pursuer makes of his chance.</summary>
    [Key(
        "posture",
        "What the pursuer makes of his chance: he fires with all he has, harasses, or lets the force go; 'postures' says what that means."
    )]
    public Posture Posture { get; init; } = Posture.Fires;

    /// <summary>What each posture means; one that is not named here means what its presets say.</summary>
    [Key(
        "postures",
        "What each posture means, as factors on fire and advance. Presets: fires 1 and 1, harasses 0.25 and 1, lets-go 0 and 0; after the rear guard has left, all of them advance.",
        Example = "{harasses: {fire: 0.5}}"
    )]
    public IReadOnlyDictionary<Posture, PostureFactors> Postures { get; init; } =
        new Dictionary<Posture, PostureFactors>();

    /// <summary>How far the line stands from the river at the start, metres.</summary>
    [Key(
        "distance",
        "How far the pursuer's line stands from the river when the clock starts.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000_000,
        Example = "35 km"
    )]
    public required Quantity Distance { get; init; }

    /// <summary>Speed of the line where nothing delays it, metres per second.</summary>
    [Key(
        "advance",
        "Speed of the line where nothing delays it.",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        Max = 40,
        Example = "7 km/d"
    )]
    public Quantity Advance { get; init; } = 0;

    /// <summary>Obstacles in the line's way, in the order in which it meets them.</summary>
    [Key("obstacles", "Mines, demolitions and the like in the line's way, in the order in which it meets them.")]
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    /// <summary>What the pursuer's posture means, presets included.</summary>
    internal PostureFactors Factors =>
        Postures.TryGetValue(Posture, out var factors) ? factors : PostureFactors.Preset(Posture);
}

/// <summary>What the pursuer makes of his chance.</summary>
public enum Posture
{
    /// <summary>He fires with all he has, and advances.</summary>
    Fires,

    /// <summary>He fires a part of it, and advances.</summary>
    Harasses,

    /// <summary>He holds his fire, and follows only when the rear guard has left.</summary>
    LetsGo,
}

/// <summary>What a posture means.</summary>
public sealed record PostureFactors
{
    /// <summary>Factor on the rate of every fire source.</summary>
    [Key("fire", "Factor on the rate of every fire source.", Level = Level.Run, Min = 0, Max = 1_000)]
    public Quantity Fire { get; init; } = 1;

    /// <summary>Factor on the advance until the rear guard has left.</summary>
    [Key("advance", "Factor on the advance until the rear guard has left.", Level = Level.Run, Min = 0, Max = 100)]
    public Quantity Advance { get; init; } = 1;

    /// <summary>What a posture means where the scenario does not say.</summary>
    public static PostureFactors Preset(Posture posture) =>
        posture switch
        {
            Posture.Harasses => new PostureFactors { Fire = 0.25 },
            Posture.LetsGo => new PostureFactors { Fire = 0, Advance = 0 },
            Posture.Fires => new PostureFactors(),
            _ => throw new ArgumentOutOfRangeException(nameof(posture), posture, "no factors for this posture"),
        };
}

/// <summary>Something in the line's way: a minefield, a blown bridge, a blocked road.</summary>
public sealed record Obstacle
{
    /// <summary>What it is.</summary>
    [Key("name", "What it is.", Example = "minefield")]
    public required string Name { get; init; }

    /// <summary>How far the line must have advanced to meet it, metres.</summary>
    [Key(
        "at",
        "How far the line must have advanced to meet it.",
        Dimension = Dimension.Length,
        Min = 0,
        Max = 5_000_000,
        Example = "8 km"
    )]
    public required double At { get; init; }

    /// <summary>How deep it is, metres: over this depth the factor holds.</summary>
    [Key(
        "depth",
        "How deep it is: over this depth the factor holds.",
        Dimension = Dimension.Length,
        Min = 0,
        Max = 5_000_000
    )]
    public double Depth { get; init; }

    /// <summary>Factor on the line's speed within it.</summary>
    [Key("factor", "Factor on the line's speed within it.", Level = Level.Run, Min = 0, AboveMin = true, Max = 1)]
    public Quantity Factor { get; init; } = 1;

    /// <summary>How long the line stops before it, seconds.</summary>
    [Key("delay", "How long the line stops before it.", Dimension = Dimension.Duration, Level = Level.Run, Min = 0)]
    public Quantity Delay { get; init; } = 0;
}
