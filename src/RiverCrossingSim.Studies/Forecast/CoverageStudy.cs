using RiverCrossingSim.Kernel;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// How wrong forecasts from such observations are: replications of the scenario as it is are taken for the truth in turn, each seen with its
/// own errors, and foretold from all the others.
/// </summary>
public static class CoverageStudy
{
    /// <summary>Truths that a forecast tries.</summary>
    public const int UsualTruths = 200;

    /// <summary>With fewer truths nothing is said.</summary>
    const int FewestTruths = 50;

    /// <summary>Tries the plan of observation of a forecast.</summary>
    /// <param name="result">The forecast; numbers were seen, not facts alone.</param>
    /// <param name="truths">Truths at most.</param>
    /// <returns>Null where there are too few replications that agree with what was seen, or nothing but facts was seen.</returns>
    public static ForecastCoverage? Of(ForecastResult result, int truths = UsualTruths)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfLessThan(truths, FewestTruths);
        return result.Subject.Seen.Count == 0 ? null : Of(new ForecastUpdate(result), truths);
    }

    internal static ForecastCoverage? Of(ForecastUpdate update, int truths)
    {
        var (result, pool) = (update.Result, update.Pool);
        var possible = pool.Left.Where(row => row < result.Prior).ToArray();
        if (update.Outcome is not { } outcome || possible.Length < 2 * FewestTruths)
        {
            return null;
        }
        var stream = new RandomStream(result.Seed, 0, StreamId.Of("truths of a coverage study"));
        var tried = Chosen(possible, Math.Min(truths, possible.Length), stream);
        var (within, horizon) = (result.Within.TotalHours, result.Scenario.Horizon.TotalHours);
        var before = new WeightedSample(update.Durations, pool.Importance);
        var (inside, done, doneInside) = (0, 0, 0);
        var (brierBefore, brierAfter, widths) = (0d, 0d, new List<double>());
        foreach (var truth in tried)
        {
            var (kept, durations) = outcome.At([.. pool.Values.Select(values => values[truth])], truth);
            var sample = new WeightedSample(durations, kept.Weights);
            var duration = update.Durations[truth];
            inside += IsIn(sample, duration) ? 1 : 0;
            widths.Add(Width(sample, horizon));
            var isDone = duration <= within ? 1 : 0;
            brierBefore += Square(before.AtMost(within) - isDone);
            brierAfter += Square(sample.AtMost(within) - isDone);
            if (double.IsFinite(duration) && AmongDone(durations, kept.Weights) is { } band)
            {
                done++;
                doneInside += IsIn(band, duration) ? 1 : 0;
            }
        }
        return new ForecastCoverage(
            tried.Length,
            Estimates.Share(inside, tried.Length),
            done,
            Estimates.Share(doneInside, done),
            Width(before, horizon),
            new OrderStatistics([.. widths]).Quantile(0.5),
            brierBefore / tried.Length,
            brierAfter / tried.Length
        );
    }

    /// <summary>The sample of those that are done; null where none is.</summary>
    internal static WeightedSample? AmongDone(double[] durations, double[] weights)
    {
        var done = Enumerable.Range(0, durations.Length).Where(place => double.IsFinite(durations[place])).ToList();
        return done.Count == 0
            ? null
            : new WeightedSample(
                [.. done.Select(place => durations[place])],
                [.. done.Select(place => weights[place])]
            );
    }

    /// <summary>The width of the 90 % interval, hours; never counts as the horizon.</summary>
    internal static double Width(WeightedSample sample, double horizon) =>
        Math.Min(sample.Quantile(0.95), horizon) - Math.Min(sample.Quantile(0.05), horizon);

    static bool IsIn(WeightedSample sample, double value) =>
        sample.Quantile(0.05) <= value && value <= sample.Quantile(0.95);

    static double Square(double value) => value * value;

    /// <summary>Some of the replications, each as likely as any other.</summary>
    internal static int[] Chosen(int[] possible, int count, RandomStream stream)
    {
        var chosen = possible.ToArray();
        var sequence = stream.Sequence();
        for (var i = 0; i < count; i++)
        {
            var other = i + (int)((chosen.Length - i) * sequence.NextUniform());
            (chosen[i], chosen[other]) = (chosen[other], chosen[i]);
        }
        return chosen[..count];
    }
}
