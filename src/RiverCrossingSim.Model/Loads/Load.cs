namespace RiverCrossingSim.Model;

/// <summary>
/// What crosses as one: a vehicle with the people who ride in it, or a party of dismounted people. It is data, moved
/// by the processes of routes and sites; only the <see cref="Ledger"/> changes its state and its people.
/// </summary>
public sealed class Load
{
    /// <summary>Its number in this replication, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The unit to which it belongs.</summary>
    internal UnitAtWork Unit { get; set; } = null!;

    /// <summary>The type of vehicle; null for dismounted people.</summary>
    public VehicleType? Vehicle { get; internal set; }

    /// <summary>The type's place among the types of the scenario; -1 for dismounted people.</summary>
    internal int Type { get; set; }

    /// <summary>Those who ride, or the party.</summary>
    public People People { get; internal set; }

    /// <summary>Where it stands.</summary>
    public LoadState State { get; internal set; }

    /// <summary>Since when it stands there.</summary>
    public TimeSpan Since { get; internal set; }

    /// <summary>The site where it waits or crosses; null on the way there.</summary>
    public Crossing? Site { get; internal set; }

    /// <summary>How often others were loaded past it because it did not fit.</summary>
    internal int PassedOver { get; set; }

    /// <summary>The bank that it was nearer to when what carried it was lost.</summary>
    public Bank NearerBank { get; internal set; }

    /// <summary>The number of the serial with which it marched last.</summary>
    internal int Serial { get; set; }

    /// <summary>When it was last sent from one site to another; before the start for never.</summary>
    internal TimeSpan Transferred { get; set; }

    /// <summary>Whether it is no part of the force.</summary>
    public bool IsCivilian { get; internal set; }

    /// <summary>Neighbours in a waiting line.</summary>
    internal Load? Next,
        Previous;

    /// <summary>Vehicles: 1 or 0.</summary>
    public int Vehicles => Vehicle is null ? 0 : 1;

    /// <summary>Dismounted people.</summary>
    public int Dismounted => Vehicle is null ? People.Count : 0;
}
