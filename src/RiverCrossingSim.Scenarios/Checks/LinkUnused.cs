using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>No route passes a link.</summary>
sealed class LinkUnused : ICheck
{
    public string Code => "RC148";

    public Severity Severity => Severity.Warning;

    public bool IsAboutUse => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        return scenario
            .Links.Keys.Where(name => scenario.Routes.All(route => route.Link != name))
            .Select(name => new Finding($"links.{name}", "no route passes this link, so it changes nothing"));
    }
}
