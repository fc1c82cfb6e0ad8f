using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What was seen says of the assumptions, each by itself: by summaries learnt of that assumption alone.</summary>
static class AssumptionShifts
{
    static readonly double[] Quantiles = [0.05, 0.5, 0.95];

    /// <summary>The assumptions, those that moved most first.</summary>
    /// <param name="update">The forecast.</param>
    public static IReadOnlyList<ForecastAssumption> Of(ForecastUpdate update)
    {
        var result = update.Result;
        var drawn = result
            .Scenario.Assumptions.Values.Index()
            .Where(one => one.Item.Per == DrawnPer.Run && one.Item.Value is not Constant)
            .ToList();
        if (drawn.Count == 0)
        {
            return [];
        }
        var copula = new AssumptionCopula(result.Scenario);
        List<double[]> rows = [.. result.Rows.Select(row => Together(row.Uniforms, copula))];
        IReadOnlyList<double[]> uniforms =
        [
            .. drawn.Select(one => rows.Select(row => one.Item.Rank(row[one.Index])).ToArray()),
        ];
        var pool = update.Pool;
        var summaries =
            pool.Values.Count > 0 ? SemiAutomaticSummaries.Learn(pool.Values, uniforms, pool.Importance) : null;
        var observed = summaries?.Of(pool.Observed);
        return
        [
            .. drawn
                .Select(
                    (one, place) =>
                        Shift(
                            result.Scenario,
                            one.Item,
                            summaries is null
                                ? new WeightedSample(
                                    [.. update.Rows.Select(row => uniforms[place][row])],
                                    update.Weights
                                )
                                : Sample(summaries, observed!, place, uniforms[place], update)
                        )
                )
                .OrderByDescending(shift => shift.HasMoved)
                .ThenByDescending(shift => Math.Max(Math.Abs(shift.Moved), shift.Narrowed)),
        ];
    }

    /// <summary>The uniforms of a replication as correlations make them go with each other.</summary>
    public static double[] Together(double[] uniforms, AssumptionCopula copula)
    {
        double[] together = [.. uniforms];
        copula.Correlate(together);
        return together;
    }

    static WeightedSample Sample(
        SemiAutomaticSummaries summaries,
        double[] observed,
        int place,
        double[] uniforms,
        ForecastUpdate update
    )
    {
        var kept = NearestRows.Find(
            [summaries.Values[place]],
            [observed[place]],
            update.Rows.Count,
            update.Pool.Importance
        );
        return new WeightedSample(
            [.. kept.Adjusted(uniforms).Select(uniform => Math.Clamp(uniform, 1e-6, 1 - 1e-6))],
            kept.Weights
        );
    }

    /// <summary>How an assumption moved.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="assumption">The assumption.</param>
    /// <param name="sample">Its ranks after what was seen.</param>
    public static ForecastAssumption Shift(Scenario scenario, Assumption assumption, WeightedSample sample)
    {
        double[] at = [.. Quantiles.Select(sample.Quantile)];
        double[] before = [.. Quantiles.Select(p => assumption.Value.Quantile(p))];
        double[] after = [.. at.Select(p => assumption.Value.Quantile(p))];
        var moved = at[1] - 0.5;
        var narrowed = 1 - ((at[2] - at[0]) / (Quantiles[2] - Quantiles[0]));
        // The median of so many uniforms has the standard error 0.5 over their root; twice that is chance.
        var isMore = Math.Abs(moved) > 1.2 / Math.Sqrt(sample.EffectiveSize) || narrowed > 0.15;
        return new ForecastAssumption(
            assumption.Name,
            $"{Text(scenario, assumption, before)} before, {Text(scenario, assumption, after)} after",
            before,
            after,
            at,
            moved,
            narrowed,
            isMore
        );
    }

    static string Text(Scenario scenario, Assumption assumption, double[] quantiles) =>
        $"{scenario.Assumed(assumption, quantiles[1])} ({scenario.AssumedRange(assumption, quantiles[0], quantiles[2])})";
}
