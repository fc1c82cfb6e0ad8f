using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A disruption names a place that does not exist, or has no place at all.</summary>
sealed class DisruptionNowhere : ICheck
{
    public string Code => "RC142";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var disruption in scenario.Disruptions.Values)
        {
            var names = NamesOf(disruption.Target, scenario).ToHashSet(StringComparer.Ordinal);
            if (names.Count == 0)
            {
                yield return new($"disruptions.{disruption.Name}.target", "the scenario has no such place");
            }

            for (var i = 0; names.Count > 0 && i < disruption.Places.Count; i++)
            {
                var place = disruption.Places[i];
                if (!names.Contains(place))
                {
                    yield return new(
                        $"disruptions.{disruption.Name}.places[{i}]",
                        $"there is no '{place}' among them{NearestName.Advice(place, names, "there are")}"
                    );
                }
            }
        }
    }

    static IEnumerable<string> NamesOf(DisruptionTarget target, Scenario scenario) =>
        target switch
        {
            DisruptionTarget.Routes => scenario.Routes.SelectMany(r => new[] { $"{r.From} to {r.To}", r.From }),
            DisruptionTarget.Links => scenario.Links.Keys,
            DisruptionTarget.AssemblyAreas => scenario.Routes.Select(route => route.From),
            DisruptionTarget.Sites => scenario.Sites.Keys,
            _ => throw new InvalidOperationException($"no names for {target}"),
        };
}
