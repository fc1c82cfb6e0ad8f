namespace RiverCrossingSim.Kernel;

/// <summary>
/// A number of like units; those who wait are served by priority number, the smallest first, and first come, first
/// served within the same. Who holds a unit keeps it.
/// </summary>
/// <param name="simulation">The simulation that it is part of.</param>
/// <param name="capacity">The units that there are; not negative.</param>
/// <param name="name">The name, as messages give it.</param>
public sealed class PriorityResource(Simulation simulation, int capacity, string name)
    : ResourceBase(simulation, capacity, name)
{
    /// <summary>A request, to be awaited once. Free units are granted at once, without an event.</summary>
    /// <param name="priority">The smaller number goes first.</param>
    /// <param name="units">How many units at the same time; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 unit.</exception>
    public Request Request(int priority = 0, int units = 1) => Ask(units, priority, mayPreempt: false);
}
