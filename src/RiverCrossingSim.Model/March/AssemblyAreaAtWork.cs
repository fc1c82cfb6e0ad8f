namespace RiverCrossingSim.Model;

/// <summary>An assembly area: the routes that start there, and those who wait there to be called.</summary>
sealed class AssemblyAreaAtWork(World world, string name, IReadOnlyList<RouteTraffic> routes, Headquarters headquarters)
    : IPart
{
    readonly List<Serial> _caught = [];

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The routes that start there.</summary>
    public IReadOnlyList<RouteTraffic> Routes => routes;

    /// <summary>How far the pursuer's line must advance to pass it, metres; infinite where it never does.</summary>
    public double DistanceFromLine { get; private set; }

    /// <summary>Called when it falls: those who are not ready yet, and those who were still to come there, are captured.</summary>
    public Action<string> Lost { get; set; } = static _ => { };

    /// <summary>Takes the values of a replication.</summary>
    public void Begin() =>
        DistanceFromLine = world.Plan.Scenario.AssemblyAreas.TryGetValue(name, out var area)
            ? world.Value(area.DistanceFromLine)
            : double.PositiveInfinity;

    /// <summary>The pursuer takes it with all who are held there.</summary>
    public void Fall()
    {
        world.Chronicle.Note(HappeningKind.Fell, name);
        foreach (var route in routes)
        {
            var before = _caught.Count;
            route.LoseStart(_caught);
            for (var i = before; i < _caught.Count; i++)
            {
                route.Site.NoLongerExpect(_caught[i]);
            }
        }
        foreach (var serial in _caught)
        {
            headquarters.Capture(serial);
        }
        _caught.Clear();
        Lost(name);
    }
}
