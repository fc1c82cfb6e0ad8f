using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>No site that ever opens can carry a vehicle of the force: all of its type are stranded.</summary>
sealed class VehicleWithoutMeans : ICheck
{
    public string Code => "RC120";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var open = scenario.Sites.Values.Where(site => site.CanOpen(scenario)).ToList();
        var used = scenario.Force.Units.SelectMany(unit => unit.Vehicles.Where(v => v.Value > 0).Select(v => v.Key));
        foreach (var name in used.Distinct(StringComparer.Ordinal))
        {
            var vehicle = scenario.VehicleTypes[name];
            if (!open.Any(site => site.Carries(vehicle, scenario)))
            {
                yield return new(
                    $"vehicle-types.{name}",
                    $"no site can carry it ({MeasureText.Friendly(vehicle.LoadClass, Dimension.Mass)}, {MeasureText.Friendly(vehicle.Length, Dimension.Length)}); every {name} would be stranded"
                );
            }
        }
    }
}
