using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What is across over time, before and after what was seen.</summary>
static class ForecastCurves
{
    static readonly double[] Quantiles = [0.05, 0.5, 0.95];

    /// <summary>The curves.</summary>
    /// <param name="result">The study.</param>
    /// <param name="update">What was seen made of it; null where nothing is foretold.</param>
    public static IEnumerable<ForecastCurve> Of(ForecastResult result, ForecastUpdate? update)
    {
        var plan = result.Plan;
        foreach (var (curve, kind) in plan.Curves.Index())
        {
            var initial = result.Initial[curve];
            yield return new ForecastCurve(
                kind.Quantity.Name,
                initial,
                [
                    .. plan.Times.Select(
                        (time, point) =>
                        {
                            var place = plan.PlaceOf(curve, point);
                            var before = new OrderStatistics([
                                .. result.Rows.Take(result.Prior).Select(row => row.Seen[place]),
                            ]);
                            var after = update is null
                                ? null
                                : new WeightedSample(
                                    [.. update.Rows.Select(row => result.Rows[row].Seen[place])],
                                    update.Weights
                                );
                            return new ForecastCurvePoint(
                                time.TotalHours,
                                [.. Quantiles.Select(p => before.Quantile(p) / initial)],
                                after is null ? [] : [.. Quantiles.Select(p => after.Quantile(p) / initial)]
                            );
                        }
                    ),
                ]
            );
        }
    }
}
