using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A number of things is drawn by a continuous uniform distribution and rounded: its two ends come half as often as the others.</summary>
sealed class CountDrawnByUniform : ICheck
{
    public string Code => "RC163";

    public Severity Severity => Severity.Warning;

    public bool IsAboutWritten => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var leaf in Leaves.Of(scenario).Where(leaf => leaf.Key.Dimension == Dimension.Count))
        {
            var drawn = leaf.Value switch
            {
                Quantity.Drawn inline => inline.Distribution,
                Quantity.Assumed assumed => scenario.Assumptions.GetValueOrDefault(assumed.Name)?.Value,
                _ => null,
            };
            if (drawn is Kernel.Uniform { Minimum: var low, Maximum: var high } && high > low && high - low < 100)
            {
                yield return new(
                    leaf.Path,
                    $"{leaf.Text} is a number of things: it is rounded, so that {MeasureText.Plain(Math.Round(low))} and {MeasureText.Plain(Math.Round(high))} come half as often as those between; 'integer({MeasureText.Plain(Math.Round(low))}, {MeasureText.Plain(Math.Round(high))})' draws each alike"
                );
            }
        }
    }
}
