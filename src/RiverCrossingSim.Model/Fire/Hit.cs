namespace RiverCrossingSim.Model;

/// <summary>The uses of the uniform numbers that a hit brings with it; each is its own draw.</summary>
public enum Mark
{
    /// <summary>Whether it is intercepted.</summary>
    Intercepted,

    /// <summary>Whether it hits.</summary>
    Struck,

    /// <summary>The share of the exposed people that it hurts.</summary>
    HurtShare,

    /// <summary>How many are hurt.</summary>
    Hurt,

    /// <summary>Who is hurt.</summary>
    HurtWhom,

    /// <summary>How many of the hurt are killed.</summary>
    Killed,

    /// <summary>Who is killed.</summary>
    KilledWhom,

    /// <summary>The share of the exposed vehicles that it destroys.</summary>
    VehiclesShare,

    /// <summary>How many vehicles are destroyed.</summary>
    Vehicles,

    /// <summary>Which vehicles are destroyed.</summary>
    WhichVehicles,

    /// <summary>How long it closes what it hits.</summary>
    Closed,

    /// <summary>Which of several things it hits.</summary>
    Which,

    /// <summary>Whether what it hits sinks.</summary>
    Sinks,

    /// <summary>How much of what it hits is gone.</summary>
    Extent,

    /// <summary>How many of those in the water survive.</summary>
    Survivors,

    /// <summary>Who survives.</summary>
    SurvivorsWhom,
}

/// <summary>One round that hit, with its effects and its own luck: no draw depends on what else was hit.</summary>
/// <param name="World">The replication.</param>
/// <param name="Effects">What a hit does to this kind of target.</param>
/// <param name="Losses">The book in which its losses are entered.</param>
/// <param name="Stream">The stream of the strike.</param>
/// <param name="Round">The round, from 0.</param>
/// <param name="Certain">Whether the strike was given by time.</param>
public readonly record struct Hit(
    World World,
    FireTarget Effects,
    LossBook Losses,
    ulong Stream,
    int Round,
    bool Certain
)
{
    const int MarksPerRound = 16;

    /// <summary>Who fired; empty where nobody did.</summary>
    internal string By { get; init; } = "";

    /// <summary>What was hit; null where no source aimed at it.</summary>
    internal ITarget? Target { get; init; }

    /// <summary>A uniform number of this round.</summary>
    public double Luck(Mark mark)
    {
        var (stream, number) = NumberOf(mark);
        return World.Luck(stream, number);
    }

    /// <summary>A draw of an event-level quantity for this round.</summary>
    public double Draw(Quantity quantity, Mark mark)
    {
        var (stream, number) = NumberOf(mark);
        return World.Draw(quantity, stream, number);
    }

    // A round has room for 16 numbers in its stream; marks beyond them have theirs in streams that follow from it.
    (ulong Stream, uint Number) NumberOf(Mark mark)
    {
        var page = Math.DivRem((int)mark, MarksPerRound, out var within);
        return (World.Page(Stream, (uint)page), (uint)(MarksPerRound * (Round + 1) + within));
    }

    /// <summary>Destroys a vehicle; whoever was in it has left it, or is dead.</summary>
    public void Destroy(Load vehicle)
    {
        Losses.Destroy(vehicle);
        World.Ledger.Move(vehicle, LoadState.Lost);
    }

    /// <summary>How long it closes what it hits.</summary>
    public TimeSpan ClosedFor() => ClosedFor(TimeSpan.Zero);

    /// <summary>How long it closes what it hits.</summary>
    /// <param name="already">How long that is still closed by earlier hits: one that adds nothing leaves nothing to mend.</param>
    internal TimeSpan ClosedFor(TimeSpan already)
    {
        var closed = Moment.Seconds(Draw(Effects.Closed, Mark.Closed));
        return closed > Moment.Later(already, TimeSpan.Zero) && IsMendedAtOnce() ? TimeSpan.Zero : closed;
    }

    /// <summary>
    /// Whether what it closed or broke is thought to be mended at once; asked once, where it closed or broke something that can be
    /// mended.
    /// </summary>
    internal bool IsMendedAtOnce() =>
        Target is { } target && !World.Happens(IncidentKind.Repair, By, target.Place, target.Kind.Name);
}
