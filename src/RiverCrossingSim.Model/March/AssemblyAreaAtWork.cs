namespace RiverCrossingSim.Model;

/// <summary>An assembly area: the routes that start there, and those who are held there.</summary>
sealed class AssemblyAreaAtWork(World world, string name, IReadOnlyList<RouteTraffic> routes, Headquarters headquarters)
    : IPart
{
    readonly List<Serial> _serials = [];

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The routes that start there.</summary>
    public IReadOnlyList<RouteTraffic> Routes => routes;

    /// <summary>How far the pursuer's line must advance to pass it, metres; infinite where nobody pursues.</summary>
    public double DistanceFromLine { get; private set; }

    /// <summary>People who are held there, those in vehicles included, and vehicles.</summary>
    public double Exposure
    {
        get
        {
            var exposed = 0;
            for (var i = 0; i < headquarters.Held.Count; i++)
            {
                exposed += headquarters.Held[i].Unit.Unit.AssemblyArea == name ? headquarters.Held[i].Exposed : 0;
            }
            return exposed;
        }
    }

    /// <summary>The serials that are held there, in the order in which headquarters decides on them; valid until the next call.</summary>
    public IReadOnlyList<Serial> Serials
    {
        get
        {
            _serials.Clear();
            foreach (var serial in headquarters.Held)
            {
                if (serial.Unit.Unit.AssemblyArea == name)
                {
                    _serials.Add(serial);
                }
            }
            return _serials;
        }
    }

    /// <summary>Called when it falls: those who are not ready yet, and those who were still to come there, are captured.</summary>
    public Action<string> Lost { get; set; } = static _ => { };

    /// <summary>Takes the values of a replication.</summary>
    public void Begin() =>
        DistanceFromLine = world.Plan.Scenario.Pursuit is { } pursuit
            ? world.Value(
                world.Plan.Scenario.AssemblyAreas.GetValueOrDefault(name)?.DistanceFromLine ?? pursuit.Distance
            )
            : double.PositiveInfinity;

    /// <summary>The pursuer takes it with all who are held there.</summary>
    public void Fall()
    {
        world.Chronicle.Note(HappeningKind.Fell, name);
        foreach (var route in routes)
        {
            route.LoseStart();
        }
        headquarters.CaptureHeld(name);
        Lost(name);
    }
}
