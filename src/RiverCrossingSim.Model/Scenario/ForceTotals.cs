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

    extension(Unit unit)
    {
        /// <summary>People in all such units together.</summary>
        public long TotalPersonnel => (long)unit.Count * unit.Personnel;

        /// <summary>Vehicles of all such units together.</summary>
        public long TotalVehicles => unit.Count * unit.Vehicles.Values.Sum(count => (long)count);
    }
}
