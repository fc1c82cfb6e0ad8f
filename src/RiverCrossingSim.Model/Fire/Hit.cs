namespace RiverCrossingSim.Model;

/// <summary>The uses of the uniform numbers that a hit brings with it; each is its own draw.</summary>
enum Mark
{
    Intercepted,
    Struck,
    HurtShare,
    Hurt,
    HurtWhom,
    Killed,
    KilledWhom,
    VehiclesShare,
    Vehicles,
    WhichVehicles,
    Closed,
    Which,
    Sinks,
    Extent,
    Survivors,
    SurvivorsWhom,
}

/// <summary>One round that hit, with its effects and its own luck: no draw depends on what else was hit.</summary>
/// <param name="World">The replication.</param>
/// <param name="Effects">What a hit does to this kind of target.</param>
/// <param name="Losses">The book in which its losses are entered.</param>
/// <param name="Stream">The stream of the strike.</param>
/// <param name="Round">The round, from 0.</param>
/// <param name="Certain">Whether the strike was given by time.</param>
readonly record struct Hit(World World, FireTarget Effects, LossBook Losses, ulong Stream, int Round, bool Certain)
{
    const int MarksPerRound = 16;

    /// <summary>A uniform number of this round.</summary>
    public double Luck(Mark mark) => World.Luck(Stream, (uint)(MarksPerRound * (Round + 1) + (int)mark));

    /// <summary>A draw of an event-level quantity for this round.</summary>
    public double Draw(Quantity quantity, Mark mark) =>
        World.Draw(quantity, Stream, (uint)(MarksPerRound * (Round + 1) + (int)mark));

    /// <summary>Destroys a vehicle; whoever was in it has left it, or is dead.</summary>
    public void Destroy(Load vehicle)
    {
        Losses.Destroy(vehicle);
        World.Ledger.Move(vehicle, LoadState.Lost);
    }

    /// <summary>How long it closes what it hits.</summary>
    public TimeSpan ClosedFor() => Moment.Seconds(Draw(Effects.Closed, Mark.Closed));
}
