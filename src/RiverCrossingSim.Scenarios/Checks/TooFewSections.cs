using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>One ferry takes more sections than the bridge that is worked as ferries has.</summary>
sealed class TooFewSections : ICheck
{
    public string Code => "RC155";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var bridge in scenario.Sites.Values.OfType<PontoonBridgeSite>())
        {
            if (bridge.WorkedAs is null)
            {
                continue;
            }

            var length = Bounds.Of(bridge.Length ?? scenario.River.Width, scenario).Greatest;
            var sections = Math.Ceiling(length / bridge.SectionLength) + Bounds.Of(bridge.Spares, scenario).Greatest;
            var ferry = Bounds.Of(bridge.SectionsPerFerry, scenario).Least;
            if (ferry > sections)
            {
                yield return new(
                    $"sites.{bridge.Name}.sections-per-ferry",
                    $"with its spares the bridge has at most {MeasureText.Count(sections)} sections, and one ferry takes {MeasureText.Count(ferry)}, so none is ever made of it"
                );
            }
        }
    }
}
