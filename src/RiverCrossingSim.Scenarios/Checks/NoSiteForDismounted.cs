using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>People must cross dismounted, and no site takes them.</summary>
sealed class NoSiteForDismounted : ICheck
{
    public string Code => "RC106";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Sites.Count == 0)
        {
            yield break;
        }

        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var unit = scenario.Force.Units[i];
            var walking = scenario.Walking(unit);
            if (walking > 0 && !scenario.SitesOf(unit).Any(site => site.CarriesDismounted(scenario)))
            {
                yield return new(
                    $"force.units[{i}].personnel",
                    $"{walking} people of '{unit.Name}' have no seat in a vehicle, and no site that it may use takes dismounted people; they will be stranded"
                );
            }
        }
    }
}
