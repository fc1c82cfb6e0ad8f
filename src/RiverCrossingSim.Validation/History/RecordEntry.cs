using RiverCrossingSim.Kernel;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Validation;

/// <summary>A figure of a withdrawal that happened, as the record has it.</summary>
/// <param name="War">The case.</param>
/// <param name="Score">How the prediction did; something was observed.</param>
/// <param name="IsPrimary">Whether it is the one figure by which the case counts.</param>
/// <param name="KnownTo">To whom the outcome was known when the rules were made, in words; empty where it was known to nobody.</param>
public sealed record RecordEntry(string War, FigureScore Score, bool IsPrimary, string KnownTo)
{
    /// <summary>
    /// The spread of the log-normal around the naive rule's median that stands for a plain guess: two in three times within a factor
    /// of 2.
    /// </summary>
    public static readonly double PlainSpread = Math.Log(2);

    /// <summary>
    /// How much longer it took than predicted: a time over the predicted median; of a number, the predicted median over the number, since fewer in a
    /// given time is slower. Null where one of the two is 0, or nothing was observed but a bound. What was observed between two limits
    /// counts with their geometric mean.
    /// </summary>
    public double? Ratio
    {
        get
        {
            var (low, high, median) = (Score.Observed!.Low, Score.Observed.High, Score.Simulated.Median);
            if (low <= 0 || !double.IsFinite(high) || median <= 0 || !double.IsFinite(median))
            {
                return null;
            }
            var ratio = Math.Sqrt(low * high) / median;
            return Score.Figure.Unit is "h" or "d" ? ratio : 1 / ratio;
        }
    }

    /// <summary>The interval score of the log-normal around the naive rule's median; null where the rule has nothing to say.</summary>
    public double? PlainScore
    {
        get
        {
            if (Score.Naive is not { Median: > 0 and var median })
            {
                return null;
            }
            var reach = Math.Exp(PlainSpread * StandardNormal.Quantile(1 - (Prediction.Alpha / 2)));
            return IntervalScore.Of(
                median / reach,
                median * reach,
                Score.Observed!.Low,
                Score.Observed.High,
                Prediction.Alpha
            );
        }
    }
}
