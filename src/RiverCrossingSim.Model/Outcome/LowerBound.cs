namespace RiverCrossingSim.Model;

/// <summary>
/// A time before which no replication with these assumptions can have a share of the force across, whatever its luck:
/// every time that is drawn anew is at the lower end of what it can be, decks are filled by length and load alone, nothing
/// breaks, is hit or waits for another, and the last way back is not counted.
/// </summary>
/// <remarks>
/// The vehicles of a load class and above need the sites that carry any of them; the bound is the largest over these
/// nested classes. Each site works from its opening, or the earliest arrival, in its windows. To have n vehicles across
/// the craft must carry at least what the bridges cannot, and no less length and load than the n smallest of them have.
/// </remarks>
sealed class LowerBound(World world, IReadOnlyList<Crossing> sites)
{
    const double Accuracy = 1; // second

    /// <summary>Hours before which q percent of the initial vehicles cannot be across; infinite where they never can.</summary>
    /// <param name="share">q in percent.</param>
    public double VehicleHours(int share)
    {
        var types = Vehicles();
        var total = world.Plan.TotalVehicles;
        var needed = Needed(total, share);
        var greatest = 0d;
        foreach (var heaviest in types.Select(type => type.Type.LoadClass).Distinct())
        {
            var these = types.Where(type => type.Type.LoadClass >= heaviest).ToList();
            var others = total - these.Sum(type => type.Count);
            var ways = Ways(these.Select(type => type.Type));
            greatest = Math.Max(greatest, Earliest(needed - others, (count, at) => Fits(these, ways, count, at)));
        }
        return greatest / 3_600;
    }

    /// <summary>Hours before which q percent of the initial people cannot be across; infinite where they never can.</summary>
    /// <param name="share">q in percent.</param>
    public double PeopleHours(int share)
    {
        // Whoever has a seat may be across before anybody on foot is.
        var riders = world.Plan.TotalPeople - world.Plan.TotalDismounted;
        var ways = Ways([null]).FindAll(way => way.Limit.Persons > 0);
        var needed = Needed(world.Plan.TotalPeople, share) - riders;
        return Earliest(
                needed,
                (count, at) => ways.Sum(way => Landings(way, at, ofPeople: true) * way.Limit.Persons) >= count
            ) / 3_600;
    }

    // Those who are across at the start count as the most that they can be.
    double Needed(int total, int share) =>
        Math.Ceiling((long)total * share / 100d) - Math.Ceiling(total * Across) - (Across > 0 ? 1 : 0);

    double Across => Math.Clamp(world.Value(world.Plan.Scenario.Force.AlreadyAcross), 0, 1);

    List<(VehicleType Type, long Count)> Vehicles() =>
        [
            .. world
                .Plan.Scenario.Force.Units.SelectMany(unit =>
                    unit.Vehicles.Select(entry => (entry.Key, Count: (long)entry.Value * unit.Count))
                )
                .GroupBy(entry => entry.Key)
                .Select(group => (world.Plan.Scenario.VehicleTypes[group.Key], group.Sum(entry => entry.Count)))
                .Where(entry => entry.Item2 > 0),
        ];

    List<Way> Ways(IEnumerable<VehicleType?> types)
    {
        var scenario = world.Plan.Scenario;
        return
        [
            .. sites
                .Where(site =>
                    types.Any(type => scenario.Language.MeansOf(site.Site).CouldCarry(site.Site, type, scenario))
                )
                .Select(site => new Way(site, site.Limit(), Arrival(site.Site))),
        ];
    }

    // The earliest moment at which anybody may be at a site: the shortest of the ways out of his assembly area.
    TimeSpan Arrival(Site site)
    {
        var earliest = Moment.Never;
        foreach (var unit in world.Plan.Scenario.Force.Units)
        {
            if (unit.Sites.Count > 0 && !unit.Sites.Contains(site.Name))
            {
                continue;
            }
            var ready = unit.LeavesWhenLineWithin is null ? world.Time(unit.Ready) : TimeSpan.Zero;
            var way = unit.AssemblyArea is null ? 0 : Way(unit.AssemblyArea);
            earliest = Moment.Earlier(earliest, ready + Moment.Seconds(way));
        }
        // Civilians need no site, and who has lost a vehicle is ready already.
        return earliest;

        double Way(string area)
        {
            var shortest = 0d;
            foreach (var route in world.Plan.Scenario.Routes.Where(route => route.From == area))
            {
                var speed = Math.Max(world.Value(route.Speed), world.Value(route.FootSpeed));
                var time = speed > 0 ? world.Value(route.Length) / speed : 0;
                shortest = shortest == 0 ? time : Math.Min(shortest, time);
            }
            return shortest;
        }
    }

    static bool Fits(List<(VehicleType Type, long Count)> types, List<Way> ways, double count, TimeSpan at)
    {
        var (byBridge, vehicles, metres, tonnes) = (0d, 0d, 0d, 0d);
        var hasDecks = false;
        foreach (var way in ways)
        {
            var landings = Landings(way, at);
            if (landings == 0)
            {
                continue;
            }
            if (double.IsInfinity(way.Limit.Metres))
            {
                byBridge += landings * way.Limit.Vehicles;
                continue;
            }
            hasDecks = true; // whatever lies between vehicles on a deck is left out
            metres += landings * way.Limit.Metres;
            tonnes += landings * way.Limit.Tonnes;
            vehicles += landings * way.Limit.Vehicles;
        }
        var left = count - byBridge;
        return left <= 0
            || (
                hasDecks
                && vehicles >= left
                && Least(types, left, type => type.Length) <= metres * (1 + 1e-9)
                && Least(types, left, type => type.LoadClass) <= tonnes * (1 + 1e-9)
            );
    }

    // What the smallest of them have together.
    static double Least(List<(VehicleType Type, long Count)> types, double count, Func<VehicleType, double> size)
    {
        var sum = 0d;
        foreach (var (type, there) in types.OrderBy(entry => size(entry.Type)))
        {
            var taken = Math.Min(there, count);
            sum += taken * size(type);
            count -= taken;
            if (count <= 0)
            {
                break;
            }
        }
        return sum;
    }

    static double Landings(Way way, TimeSpan at, bool ofPeople = false)
    {
        var from = Moment.Later(way.Limit.Opens, way.Arrival);
        var sum = 0d;
        foreach (var (opens, closes) in way.Site.Windows)
        {
            var begin = Moment.Later(opens, from);
            var end = Moment.Earlier(closes, at);
            if (end > begin)
            {
                sum += way.Limit.Landings((end - begin).TotalSeconds, ofPeople);
            }
        }
        return sum;
    }

    // The least time at which it fits, by halving; what fits at a time fits later as well.
    double Earliest(double count, Func<double, TimeSpan, bool> fits)
    {
        if (count <= 0)
        {
            return 0;
        }
        var high = world.Plan.Scenario.Horizon + TimeSpan.FromSeconds(1);
        if (!fits(count, high))
        {
            return double.PositiveInfinity;
        }
        var low = TimeSpan.Zero;
        while ((high - low).TotalSeconds > Accuracy)
        {
            var middle = low + (high - low) / 2;
            (low, high) = fits(count, middle) ? (low, middle) : (middle, high);
        }
        return low.TotalSeconds;
    }

    readonly record struct Way(Crossing Site, Throughput Limit, TimeSpan Arrival);
}
