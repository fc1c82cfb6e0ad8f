namespace RiverCrossingSim.Model;

/// <summary>One unit of the force, of the several that a scenario's <see cref="Unit.Count"/> may stand for.</summary>
/// <param name="Unit">The unit as the scenario has it.</param>
/// <param name="Kind">The place of that unit in the scenario, the same for all units alike.</param>
/// <param name="Order">Its place in the list of all units, from 0.</param>
/// <param name="Rank">Its priority as a place among the priorities in use, from 0.</param>
/// <param name="Seats">Who rides in which vehicle, the same for all units alike.</param>
sealed record UnitAtWork(Unit Unit, int Kind, int Order, int Rank, Seating Seats)
{
    /// <summary>Its number among the units alike, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Its name, with its number where there are several alike.</summary>
    public string Name => Unit.Count > 1 ? $"{Unit.Name} {Number}" : Unit.Name;

    /// <summary>Whether it is no part of the force.</summary>
    public bool IsCivilian { get; init; }
}

/// <summary>Who rides in which vehicle of a unit, and who is left dismounted.</summary>
sealed class Seating
{
    public Seating(Unit unit, Scenario scenario)
    {
        var types = unit
            .Vehicles.Select(entry => (Type: scenario.VehicleTypes[entry.Key], Count: entry.Value))
            .ToList();
        var crews = types.Sum(entry => (long)entry.Type.Crew * entry.Count);
        var spare = (int)Math.Max(0, unit.Personnel - crews);
        foreach (var (type, count) in types)
        {
            for (var i = 0; i < count; i++)
            {
                var passengers = scenario.Force.Riders == Riders.SeatsFilled ? Math.Min(type.Seats, spare) : 0;
                spare -= passengers;
                Vehicles.Add((type, type.Crew + passengers));
            }
        }
        Dismounted = spare;
    }

    /// <summary>The vehicles in their order, each with the people aboard.</summary>
    public List<(VehicleType Type, int Riders)> Vehicles { get; } = [];

    /// <summary>People without a seat.</summary>
    public int Dismounted { get; }
}
