using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Nothing lets the flood loose.</summary>
sealed class FloodWithoutTrigger : ICheck
{
    public string Code => "RC145";

    public Severity Severity => Severity.Warning;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Flood is { At: null, WithDemolition: false, Rate: Quantity.Constant { Value: 0 } })
        {
            yield return new("flood", "nothing lets it loose: it needs one of at, rate, with-demolition");
        }

        if (scenario.Flood is { WithDemolition: true } && scenario.Demolition is null)
        {
            yield return new("flood.with-demolition", "there is no 'demolition', so this never breaks the dam");
        }
    }
}
