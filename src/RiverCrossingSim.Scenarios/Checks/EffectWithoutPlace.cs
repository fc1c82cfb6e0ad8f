using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A disruption has an effect that its kind of place cannot suffer.</summary>
sealed class EffectWithoutPlace : ICheck
{
    public string Code => "RC141";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var disruption in scenario.Disruptions.Values)
        {
            var places = PlacesOf(disruption.Effect);
            if (!places.Contains(disruption.Target))
            {
                yield return new(
                    $"disruptions.{disruption.Name}.effect",
                    $"{Word(disruption.Target)} cannot suffer '{Word(disruption.Effect)}'; that happens to {string.Join(", ", places.Select(Word))}"
                );
            }
        }
    }

    static DisruptionTarget[] PlacesOf(DisruptionEffect effect) =>
        effect switch
        {
            DisruptionEffect.Stops => Enum.GetValues<DisruptionTarget>(),
            DisruptionEffect.Abandons => [DisruptionTarget.AssemblyAreas],
            DisruptionEffect.Slows or DisruptionEffect.Mines or DisruptionEffect.Ambushes => [DisruptionTarget.Routes],
            _ => throw new InvalidOperationException($"no places for {effect}"),
        };

    static string Word<T>(T value)
        where T : struct, Enum => ((ChoiceForm)Form.Of(typeof(T))).Word(value);
}
