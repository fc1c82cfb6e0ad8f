using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>There is a swim site, and no vehicle that swims.</summary>
sealed class NothingSwims : ICheck
{
    public string Code => "RC152";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var swimmers = scenario
            .Force.Units.SelectMany(unit => unit.Vehicles)
            .Any(entry => entry.Value > 0 && scenario.VehicleTypes[entry.Key].Swims);
        return swimmers
            ? []
            : scenario
                .Sites.Values.OfType<SwimSite>()
                .Select(site => new Finding(
                    $"sites.{site.Name}",
                    "no vehicle of the force is of a type with swims: true, so nobody crosses here"
                ));
    }
}
