namespace RiverCrossingSim.Model;

/// <summary>A rule by which loads are assigned to sites: the site with the least cost is chosen, the first of equals.</summary>
interface IAssignment
{
    /// <summary>What it costs a serial to go to a site.</summary>
    /// <param name="serial">The serial.</param>
    /// <param name="site">A site that can carry it.</param>
    /// <param name="route">The way there; null where it starts at the site.</param>
    TimeSpan Cost(Serial serial, Crossing site, RouteTraffic? route);
}

/// <summary>The rules by name.</summary>
static class Assignments
{
    public static IAssignment For(Assignment assignment) =>
        assignment switch
        {
            Assignment.LeastWait => new LeastWait(),
            Assignment.Nearest => new Nearest(),
            Assignment.Dedicated => new Dedicated(),
            _ => throw new InvalidOperationException($"no rule for {assignment}"),
        };
}

/// <summary>The way there, or the wait until the site opens, whichever is longer, and the queue over the nominal rate.</summary>
sealed class LeastWait : IAssignment
{
    public TimeSpan Cost(Serial serial, Crossing site, RouteTraffic? route)
    {
        var travel = route?.ExpectedTime(serial) ?? TimeSpan.Zero;
        return Moment.Later(travel, site.OpensIn) + site.ExpectedWait(serial);
    }
}

/// <summary>The way there.</summary>
sealed class Nearest : IAssignment
{
    public TimeSpan Cost(Serial serial, Crossing site, RouteTraffic? route) =>
        route?.TravelTime(serial.Type is null) ?? TimeSpan.Zero;
}

/// <summary>The first site of the unit's list: all cost the same.</summary>
sealed class Dedicated : IAssignment
{
    public TimeSpan Cost(Serial serial, Crossing site, RouteTraffic? route) => TimeSpan.Zero;
}
