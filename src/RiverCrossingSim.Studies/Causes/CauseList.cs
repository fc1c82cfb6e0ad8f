namespace RiverCrossingSim.Studies;

/// <summary>The causes, a line each, in the order in which they are looked for.</summary>
public static class CauseList
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Cause> All { get; } =
    [
        new FireCause(),
        new BreakdownCause(),
        new WindowCause(),
        new DamageCause(),
        new LateOpeningCause(),
        new MarchCause(),
        new OrderOfMarchCause(),
        new BerthCause(),
        new WaitingRoomCause(),
        new PursuitCause(),
        new RearGuardCause(),
        new FloodCause(),
        new DisruptionCause(),
        new CivilianCause(),
        new MineCause(),
        new LoadClassCause(),
    ];
}
