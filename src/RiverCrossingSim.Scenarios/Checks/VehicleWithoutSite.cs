using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>None of the sites that a unit may use can carry one of its vehicles, though others could: it will be stranded.</summary>
sealed class VehicleWithoutSite : ICheck
{
    public string Code => "RC105";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var unit = scenario.Force.Units[i];
            foreach (var name in unit.Vehicles.Where(v => v.Value > 0).Select(v => v.Key))
            {
                var vehicle = scenario.VehicleTypes[name];
                if (scenario.SitesOf(unit).Any(site => site.Carries(vehicle, scenario)))
                {
                    continue;
                }

                if (scenario.Sites.Values.Any(site => site.Carries(vehicle, scenario)))
                {
                    yield return new(
                        $"force.units[{i}].vehicles.{name}",
                        $"none of the sites that '{unit.Name}' may use can carry a {name}; they will be stranded"
                    );
                }
            }
        }
    }
}
