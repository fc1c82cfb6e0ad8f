using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What a means of crossing can carry: load classes of bridges, decks and narrow places, and the total load of a deck.</summary>
sealed class LoadClassCause()
    : Cause("load classes", "every bridge, deck and narrow place bears any vehicle, and a deck any load")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Links.Values.Any(link => link.LoadClass < ForceTotals.HeaviestClass(scenario))
        || scenario.Has(HindranceKind.LoadClass);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.Without(HindranceKind.LoadClass) with
        {
            Links = scenario.Links.ToDictionary(
                link => link.Key,
                link => link.Value with { LoadClass = double.PositiveInfinity }
            ),
        };
}
