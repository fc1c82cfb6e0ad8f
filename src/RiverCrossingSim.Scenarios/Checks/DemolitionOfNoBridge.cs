using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Something is to be blown up that is no bridge.</summary>
sealed class DemolitionOfNoBridge : ICheck
{
    public string Code => "RC140";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var bridges = string.Join(
            " or ",
            scenario.Language.Means.Where(means => means.IsBridge).Select(means => means.Name)
        );
        for (var i = 0; i < (scenario.Demolition?.Sites.Count ?? 0); i++)
        {
            var name = scenario.Demolition!.Sites[i];
            if (scenario.Sites.TryGetValue(name, out var site) && !scenario.Language.MeansOf(site).IsBridge)
            {
                yield return new(
                    $"demolition.sites[{i}]",
                    $"'{name}' is no bridge; only sites with means: {bridges} are blown up"
                );
            }
        }
    }
}
