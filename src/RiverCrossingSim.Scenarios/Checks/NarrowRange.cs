using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// An assumption without a source spans less than a factor of 2. Ranges that people draw from nothing are too narrow: they are what missed
/// the wars that the model was held against.
/// </summary>
sealed class NarrowRange : ICheck
{
    /// <summary>Of a distribution without limits, or with the natural one of 0, 98 % count.</summary>
    const double Tail = 0.01;

    const double Least = 2;

    public string Code => "RC307";

    public Severity Severity => Severity.Note;

    public bool IsAboutWritten => true;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        return scenario
            .Assumptions.Values.Where(assumption =>
                assumption is { Source: null, Value: not (JointDraws or Constant) }
                && assumption.Value.Minimum < assumption.Value.Maximum
            )
            .Select(assumption => (assumption, Low: Low(assumption.Value), High: High(assumption.Value)))
            .Where(range => range.Low > 0 && range.High < Least * range.Low && !IsWideShare(range.Low, range.High))
            .Select(range => new Finding(
                $"assumptions.{range.assumption.Name}.value",
                $"without a source it spans a factor of {MeasureText.Plain(Math.Round(range.High / range.Low, 2))}; "
                    + "ranges drawn so are what missed the wars that this model was held against (14 of 20 figures inside bands "
                    + "of 90 %), so ask for the lowest and the highest again and widen, or give the source (scenarios/RANGES.md)"
            ));
    }

    /// <summary>A share near to all: what is missing to it is what it says.</summary>
    static bool IsWideShare(double low, double high) => high <= 1 && 1 - low >= Least * (1 - high);

    static double Low(Distribution value) =>
        double.IsFinite(value.Minimum) && value.Minimum > 0 ? value.Minimum : value.Quantile(Tail);

    static double High(Distribution value) => double.IsFinite(value.Maximum) ? value.Maximum : value.Quantile(1 - Tail);
}
