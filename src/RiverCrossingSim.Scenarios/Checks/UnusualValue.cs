using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A value lies far outside what sources give for such equipment: more than twice the most, or less than half the least.</summary>
sealed class UnusualValue : ICheck
{
    const double Far = 2;
    const double Tail = 0.05;

    public string Code => "RC201";

    public Severity Severity => Severity.Warning;

    public bool IsAboutWritten => true;

    public bool IsAnsweredBySource => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var leaf in Leaves.Of(scenario))
        {
            if (UsualRange.For(leaf, scenario) is not { } usual || Spread(leaf.Value, scenario) is not { } spread)
            {
                continue;
            }

            if (spread.Low >= usual.Low / Far && spread.High <= usual.High * Far)
            {
                continue;
            }

            yield return new(
                leaf.Path,
                $"{leaf.Text} is far outside what is usual for {usual.What}, {usual.Text} ({usual.Source}); is the unit right?"
            )
            {
                RestsOn = leaf.Value is Quantity.Assumed { Name: var name } ? $"assumptions.{name}" : null,
            };
        }
    }

    /// <summary>The value, or the range in which nine in ten draws lie; null for none, for unlimited and for 0, which says that there is none.</summary>
    static (double Low, double High)? Spread(object? value, Scenario scenario) =>
        value switch
        {
            0d or Quantity.Constant { Value: 0 } => null,
            double number when double.IsFinite(number) => (number, number),
            Quantity.Constant { Value: var number } when double.IsFinite(number) => (number, number),
            Quantity.Drawn { Distribution: var drawn } => (drawn.Quantile(Tail), drawn.Quantile(1 - Tail)),
            Quantity.Assumed { Name: var name } => (
                scenario.Assumptions[name].Value.Quantile(Tail),
                scenario.Assumptions[name].Value.Quantile(1 - Tail)
            ),
            _ => null,
        };
}
