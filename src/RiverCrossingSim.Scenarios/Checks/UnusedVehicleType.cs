using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>No unit has a vehicle of the type.</summary>
sealed class UnusedVehicleType : ICheck
{
    public string Code => "RC107";

    public Severity Severity => Severity.Warning;

    public bool IsAboutUse => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var used = scenario
            .Force.Units.SelectMany(unit => unit.Vehicles.Keys)
            .Concat(scenario.Civilians.Values.Select(stream => stream.Bus).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        return scenario
            .VehicleTypes.Keys.Where(name => !used.Contains(name))
            .Select(name => new Finding($"vehicle-types.{name}", "no unit has such a vehicle"));
    }
}
