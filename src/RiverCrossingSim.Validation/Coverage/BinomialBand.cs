using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Validation;

/// <summary>How often something of a known chance may happen in so many trials: outside once in <see cref="FalseAlarm.Each"/>.</summary>
/// <param name="Low">The fewest.</param>
/// <param name="High">The most.</param>
readonly record struct BinomialBand(int Low, int High)
{
    /// <summary>The exact band, with half of the false alarms on each side.</summary>
    /// <param name="trials">Trials.</param>
    /// <param name="chance">The chance.</param>
    public static BinomialBand Of(int trials, double chance)
    {
        // The share of trials that do not happen mirrors that of those that do, so that a small tail keeps its digits.
        return new(Lowest(trials, chance), trials - Lowest(trials, 1 - chance));
    }

    static int Lowest(int trials, double chance)
    {
        var (low, high) = (0, trials);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Binomial.CDF(chance, trials, middle) > FalseAlarm.Each / 2)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }
        return low;
    }
}
