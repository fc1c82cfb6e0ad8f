namespace RiverCrossingSim.Kernel;

/// <summary>A number of like units, granted first come, first served: berths, crews, cranes.</summary>
/// <param name="simulation">The simulation that it is part of.</param>
/// <param name="capacity">The units that there are; not negative.</param>
/// <param name="name">The name, as messages give it.</param>
public sealed class Resource(Simulation simulation, int capacity, string name)
    : ResourceBase(simulation, capacity, name)
{
    /// <summary>A request, to be awaited once. Free units are granted at once, without an event.</summary>
    /// <param name="units">How many units at the same time; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 unit.</exception>
    public Request Request(int units = 1) => Ask(units, priority: 0, mayPreempt: false);
}
