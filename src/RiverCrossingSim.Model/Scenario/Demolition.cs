namespace RiverCrossingSim.Model;

/// <summary>
/// The bridges that the force blows up behind itself. The order is given at the first of: the last crosser is over, the
/// pursuer's line is near, or a time. From then on nobody may drive on, and no bridge is blown under its own people.
/// </summary>
public sealed record Demolition
{
    /// <summary>The bridges that are prepared.</summary>
    [Key("sites", "The bridges that are prepared.", Names = "sites", Example = "[road-bridge]")]
    public required IReadOnlyList<string> Sites { get; init; }

    /// <summary>How near the pursuer's line may come to the river before the order is given, metres.</summary>
    [Key(
        "when-line-within",
        "The order is given when the pursuer's line has come this near to the river.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 0,
        Max = 5_000_000,
        Example = "2 km"
    )]
    public Quantity? WhenLineWithin { get; init; }

    /// <summary>When the order is given at the latest, seconds after the order to withdraw.</summary>
    [Key(
        "at",
        "The order is given at this time after the order to withdraw at the latest.",
        Dimension = Dimension.Duration,
        Level = Level.Run,
        Min = 0,
        Example = "60 h"
    )]
    public Quantity? At { get; init; }

    /// <summary>Time from the order to the explosion, seconds.</summary>
    [Key(
        "takes",
        "Time from the order to the explosion, if the bridge is clear by then.",
        Dimension = Dimension.Duration,
        Level = Level.Event,
        Min = 0
    )]
    public Quantity Takes { get; init; } = 0;

    /// <summary>The chance for each bridge that the charges do their work.</summary>
    [Key(
        "works",
        "The chance for each bridge that the charges do their work; where they fail, it stays open until it falls.",
        Dimension = Dimension.Share,
        Level = Level.Run,
        Min = 0,
        Max = 1
    )]
    public Quantity Works { get; init; } = 1;
}
