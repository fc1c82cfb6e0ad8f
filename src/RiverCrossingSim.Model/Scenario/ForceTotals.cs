namespace RiverCrossingSim.Model;

/// <summary>How many a force is; no keys of the file, but what follows from them.</summary>
public static class ForceTotals
{
    extension(Force force)
    {
        /// <summary>People of the initial force.</summary>
        public long Personnel => force.Units.Sum(unit => unit.TotalPersonnel);

        /// <summary>Vehicles of the initial force.</summary>
        public long Vehicles => force.Units.Sum(unit => unit.TotalVehicles);
    }

    /// <summary>The heaviest load class that a scenario's force has, tonnes; 0 where it has no vehicles.</summary>
    /// <param name="scenario">The scenario.</param>
    public static double HeaviestClass(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return scenario
            .Force.Units.SelectMany(unit => unit.Vehicles)
            .Where(vehicles => vehicles.Value > 0)
            .Select(vehicles => scenario.VehicleTypes[vehicles.Key].LoadClass)
            .DefaultIfEmpty(0)
            .Max();
    }

    extension(Unit unit)
    {
        /// <summary>People in all such units together.</summary>
        public long TotalPersonnel => (long)unit.Count * unit.Personnel;

        /// <summary>Vehicles of all such units together.</summary>
        public long TotalVehicles => unit.Count * unit.Vehicles.Values.Sum(count => (long)count);
    }
}
