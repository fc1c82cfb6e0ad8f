namespace RiverCrossingSim.Model;

/// <summary>
/// What headquarters expects of a site: when it will open, how much it will have started by a time, and when the last of
/// so much would be across. It works with mean times and true windows, and knows nothing of the luck to come.
/// </summary>
/// <remarks>
/// Loads are measured in the work that they are for the site: the share of a deck for craft, the time of a lane for the
/// others. Work is a whole number, so that sums do not depend on their order.
/// </remarks>
abstract class Outlook
{
    readonly long[] _units;

    /// <summary>An outlook on a site.</summary>
    protected Outlook(World world, Crossing site)
    {
        (World, Site) = (world, site);
        _units = new long[world.Plan.Types + 1];
    }

    /// <summary>What the parts of a replication share.</summary>
    protected World World { get; }

    /// <summary>The site.</summary>
    protected Crossing Site { get; }

    /// <summary>The time after the order.</summary>
    protected TimeSpan Now => World.Sim.Now;

    /// <summary>The work of a vehicle of a type, or of somebody on foot (-1).</summary>
    public long Unit(int type) => _units[type + 1];

    /// <summary>Whether the site carries vehicles of any type.</summary>
    public bool CarriesVehicles { get; private set; }

    /// <summary>The work of a serial.</summary>
    public long Of(Serial serial) => (serial.Vehicles + serial.Dismounted) * Unit(serial.TypePlace);

    /// <summary>The site is not as it was: its craft, its lanes, what it carries.</summary>
    public virtual void Forget()
    {
        _units[0] = PersonUnit();
        foreach (var (type, place) in World.Plan.VehicleTypes)
        {
            _units[place + 1] = VehicleUnit(type);
        }
        CarriesVehicles = _units.AsSpan(1).ContainsAnyExcept(0);
        Site.Weigh(_units);
    }

    /// <summary>
    /// Headquarters begins to decide: what does not hold any more is made anew, so that it is the same whoever asks
    /// for it afterwards, and how often.
    /// </summary>
    public virtual void Refresh() { }

    /// <summary>When it is expected to work for such a load; now where it does, <see cref="Moment.Never"/> where nobody knows of a time.</summary>
    /// <param name="type">The type of vehicle; null for people on foot.</param>
    public abstract TimeSpan Opening(VehicleType? type);

    /// <summary>Where in its work the site stands when a load gets there that comes at a time.</summary>
    /// <param name="from">The earliest time at which any of the work starts.</param>
    /// <param name="type">The type of the load; null for people on foot.</param>
    /// <returns>For <see cref="Delivered(long, long, VehicleType)"/>, as long as the outlook is not forgotten; below 0 where nothing is to be expected.</returns>
    public abstract long From(TimeSpan from, VehicleType? type);

    /// <summary>When the last of so much work would be across; <see cref="Moment.Never"/> where that cannot be expected.</summary>
    /// <param name="work">The work, that of the load itself included.</param>
    /// <param name="from">From where on: of <see cref="From"/>, not below 0.</param>
    /// <param name="type">The type of the load; null for people on foot.</param>
    public abstract TimeSpan Delivered(long work, long from, VehicleType? type);

    /// <summary>When the last of so much work would be across; <see cref="Moment.Never"/> where that cannot be expected.</summary>
    /// <param name="work">The work, that of the load itself included.</param>
    /// <param name="from">The earliest time at which any of it starts.</param>
    /// <param name="type">The type of the load; null for people on foot.</param>
    public TimeSpan Delivered(long work, TimeSpan from, VehicleType? type) =>
        From(from, type) is >= 0 and var place ? Delivered(work, place, type) : Moment.Never;

    /// <summary>How much work it is expected to have started by a time.</summary>
    /// <param name="until">The time.</param>
    /// <param name="type">The type of the load for which that is asked; null for people on foot.</param>
    public abstract long Started(TimeSpan until, VehicleType? type);

    /// <summary>When it is expected to have started so much work; <see cref="Moment.Never"/> where that cannot be expected.</summary>
    /// <param name="work">The work.</param>
    /// <param name="type">The type of the load for which that is asked; null for people on foot.</param>
    public abstract TimeSpan StartOf(long work, VehicleType? type);

    /// <summary>The least that there is room for: one full load for each craft at work.</summary>
    public abstract long FullLoads { get; }

    /// <summary>The work of a vehicle of a type; 0 where the site does not carry it.</summary>
    protected abstract long VehicleUnit(VehicleType type);

    /// <summary>The work of one person on foot; 0 where the site does not carry people.</summary>
    protected abstract long PersonUnit();
}
