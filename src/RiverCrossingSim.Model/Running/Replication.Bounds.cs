namespace RiverCrossingSim.Model;

// What the assumptions of a replication allow, before anything is run.
public sealed partial class Replication
{
    /// <summary>
    /// Hours before which no replication with the assumptions of this one can have q percent of the initial people, and of
    /// the initial vehicles, across; infinite where it cannot be before the horizon.
    /// </summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    /// <param name="share">q in percent, one of <see cref="Headline.Shares"/>.</param>
    public (double People, double Vehicles) LowerBound(ulong seed, uint assumptions, int share)
    {
        _world.Begin(seed, assumptions, assumptions, []);
        return LowerBound(share);
    }

    /// <summary>The same with every assumption at its median.</summary>
    /// <param name="share">q in percent, from 1 to 100.</param>
    public (double People, double Vehicles) LowerBoundAtMedians(int share)
    {
        _world.BeginAtMedians();
        return LowerBound(share);
    }

    (double People, double Vehicles) LowerBound(int share)
    {
        foreach (var site in _sites)
        {
            site.LookAt();
        }
        var bound = new LowerBound(_world, _sites);
        return (bound.PeopleHours(share), bound.VehicleHours(share));
    }

    /// <summary>The undisturbed pace with the assumptions of one replication.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="assumptions">The index that draws the assumptions.</param>
    public UndisturbedPace Pace(ulong seed, uint assumptions)
    {
        _world.Begin(seed, assumptions, assumptions, []);
        return NominalCapacity.Pace(_world, _sites);
    }

    /// <summary>The undisturbed pace with every assumption at its median.</summary>
    internal UndisturbedPace Pace()
    {
        _world.BeginAtMedians();
        return NominalCapacity.Pace(_world, _sites);
    }
}
