namespace RiverCrossingSim.Model;

/// <summary>A march serial: loads of one unit and one kind that march together on one route to one site.</summary>
sealed class Serial
{
    /// <summary>
    /// The order in which headquarters decides: priority, then those whom fewer sites can carry, then unit by unit, then
    /// the order in which the serials were formed.
    /// </summary>
    public static readonly IComparer<Serial> OrderOfMarch = Comparer<Serial>.Create(
        (a, b) =>
            a.Unit.Rank != b.Unit.Rank ? a.Unit.Rank.CompareTo(b.Unit.Rank)
            : a.Choices != b.Choices ? a.Choices.CompareTo(b.Choices)
            : a.Unit.Order != b.Unit.Order ? a.Unit.Order.CompareTo(b.Unit.Order)
            : a.Number.CompareTo(b.Number)
    );

    /// <summary>The unit.</summary>
    public UnitAtWork Unit { get; set; } = null!;

    /// <summary>Its loads: vehicles of one type, or dismounted parties.</summary>
    public List<Load> Loads { get; } = [];

    /// <summary>How many sites can carry it, now or later.</summary>
    public int Choices { get; set; }

    /// <summary>Where it goes; null as long as it is held.</summary>
    public Crossing? Site { get; set; }

    /// <summary>The route that it takes; null as long as it is held, and where the unit has no assembly area.</summary>
    public RouteTraffic? Route { get; set; }

    /// <summary>When it is expected to have closed up at the site.</summary>
    public TimeSpan ExpectedAt { get; set; }

    /// <summary>The process of its march.</summary>
    public ProcessHandle Work { get; set; }

    /// <summary>Its place among the serials of the replication, in the order in which they were formed.</summary>
    public int Number { get; set; }

    /// <summary>Whether its unit is not ready yet, and so it has not been held for anybody.</summary>
    public bool IsNotReady { get; set; }

    /// <summary>Its vehicles.</summary>
    public int Vehicles { get; private set; }

    /// <summary>Its dismounted people.</summary>
    public int Dismounted { get; private set; }

    /// <summary>People, those in vehicles included, and vehicles: what fire finds of it.</summary>
    public int Exposed { get; private set; }

    /// <summary>The type of its vehicles; null for dismounted people.</summary>
    public VehicleType? Type { get; private set; }

    /// <summary>The type's place among the types of the scenario; -1 for dismounted people.</summary>
    public int TypePlace { get; private set; } = -1;

    /// <summary>Takes a load in.</summary>
    public void Add(Load load)
    {
        if (Loads.Count == 0)
        {
            (Type, TypePlace) = (load.Vehicle, load.Type);
        }
        Loads.Add(load);
        load.Serial = Number;
        Count(load);
    }

    /// <summary>Accounts for losses.</summary>
    public void Recount()
    {
        Vehicles = Dismounted = Exposed = 0;
        foreach (var load in Loads)
        {
            Count(load);
        }
    }

    /// <summary>Readies it for use again.</summary>
    public void Clear()
    {
        Loads.Clear();
        IsNotReady = false;
        Vehicles = Dismounted = Exposed = Choices = 0;
        Site = null;
        Route = null;
    }

    void Count(Load load)
    {
        Vehicles += load.Vehicles;
        Dismounted += load.Dismounted;
        Exposed += load.Vehicles + load.People.Count;
    }
}
