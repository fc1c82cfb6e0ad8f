namespace RiverCrossingSim.Model;

/// <summary>A march serial: loads of one unit and one kind that march together on one route to one site.</summary>
sealed class Serial
{
    /// <summary>The order of march: priority, then the order in which the serials were formed.</summary>
    public static readonly IComparer<Serial> OrderOfMarch = Comparer<Serial>.Create(
        (a, b) => a.Unit.Rank != b.Unit.Rank ? a.Unit.Rank.CompareTo(b.Unit.Rank) : a.Number.CompareTo(b.Number)
    );

    /// <summary>The unit.</summary>
    public UnitAtWork Unit { get; set; } = null!;

    /// <summary>Its loads: vehicles of one type, or dismounted parties.</summary>
    public List<Load> Loads { get; } = [];

    /// <summary>Where it goes; null before it is assigned.</summary>
    public Crossing? Site { get; set; }

    /// <summary>The route that it takes; null where the unit has no assembly area and starts at the site.</summary>
    public RouteTraffic? Route { get; set; }

    /// <summary>The process of its march.</summary>
    public ProcessHandle Work { get; set; }

    /// <summary>Its place among the serials of the replication, in the order in which they were formed.</summary>
    public int Number { get; set; }

    /// <summary>Its vehicles.</summary>
    public int Vehicles { get; private set; }

    /// <summary>Its dismounted people.</summary>
    public int Dismounted { get; private set; }

    /// <summary>The type of its vehicles; null for dismounted people.</summary>
    public VehicleType? Type => Loads.Count > 0 ? Loads[0].Vehicle : null;

    /// <summary>Takes a load in.</summary>
    public void Add(Load load)
    {
        Loads.Add(load);
        Vehicles += load.Vehicles;
        Dismounted += load.Dismounted;
    }

    /// <summary>Accounts for dismounted people killed.</summary>
    public void Recount()
    {
        Vehicles = Dismounted = 0;
        foreach (var load in Loads)
        {
            Vehicles += load.Vehicles;
            Dismounted += load.Dismounted;
        }
    }

    /// <summary>Readies it for use again.</summary>
    public void Clear()
    {
        Loads.Clear();
        Vehicles = Dismounted = 0;
        Site = null;
        Route = null;
    }
}
