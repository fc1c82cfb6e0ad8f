using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>The assumptions among the replications that were done within a time.</summary>
static class ConditionSummaries
{
    /// <summary>With fewer replications on either side, nothing can be said of how they differ.</summary>
    public const int Fewest = 20;

    static readonly double[] Quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Looks at a time.</summary>
    /// <param name="run">The run.</param>
    /// <param name="within">The time, hours.</param>
    /// <returns>Without assumptions where too few were done by then, or too few were not, or nothing varies.</returns>
    public static ConditionSummary Of(RunResult run, double within)
    {
        var table = run.Table;
        var isDone = Array.ConvertAll(ComparedMeasures.Done(table[Headline.Duration], within), done => done > 0);
        var count = isDone.Count(done => done);
        var condition = new ConditionSummary(within, Wording.Time(within), Estimates.Share(count, table.Count), []);
        if (count < Fewest || table.Count - count < Fewest)
        {
            return condition;
        }
        var varying = table
            .Group(MeasureGroup.Assumption)
            .Where(column => run.Scenario.Assumptions.ContainsKey(column.Subject))
            .Select(column => (Assumption: run.Scenario.Assumptions[column.Subject], Values: table[column].ToArray()))
            .Where(own => Estimates.Varies(own.Values))
            .Select(own => (own.Assumption, own.Values, Higher: Higher(own.Values, isDone)))
            .ToList();
        var adjusted = HolmAdjustment.Of([.. varying.Select(own => own.Higher.PValue)]);
        return condition with
        {
            Assumptions =
            [
                .. varying
                    .Select(
                        (own, place) =>
                            Condition(run.Scenario, own.Assumption, own.Values, isDone, own.Higher, adjusted[place])
                    )
                    .OrderByDescending(own => Math.Abs(own.Higher - 0.5)),
            ],
        };
    }

    static Superiority Higher(double[] values, bool[] isDone) =>
        Superiority.Of(Those(values, isDone, true), Those(values, isDone, false));

    static double[] Those(double[] values, bool[] isDone, bool done) =>
        [.. values.Where((_, row) => isDone[row] == done)];

    static AssumptionCondition Condition(
        Scenario scenario,
        Assumption assumption,
        double[] values,
        bool[] isDone,
        Superiority higher,
        double pValue
    )
    {
        var those = Those(values, isDone, true);
        var done = new OrderStatistics(those);
        var quantiles = Array.ConvertAll(Quantiles, p => Estimates.Quantile(done, p));
        var allMedian = new OrderStatistics(values).Quantile(0.5);
        var shares = scenario.AssumedShares(assumption, those, values);
        return new AssumptionCondition(
            assumption.Name,
            shares.Count > 0
                ? Wording.List([.. shares.Select(Text)])
                : Text(scenario, assumption, quantiles[2], allMedian),
            quantiles,
            Array.ConvertAll(quantiles, quantile => Position(values, quantile.Value)),
            allMedian,
            higher.Estimate,
            higher.Lower,
            higher.Upper,
            pValue,
            shares
        );
    }

    static string Text(Scenario scenario, Assumption assumption, QuantileEstimate median, double allMedian)
    {
        return $"{Said(median.Value)} in the median (95 % interval {scenario.AssumedRange(assumption, median.Low, median.High)}; of all {Said(allMedian)})";

        string Said(double value) => scenario.Assumed(assumption, value, median.High);
    }

    /// <summary>"never in 12 % (of all 33 %)".</summary>
    static string Text(ValueShare share) => $"{share.Text} in {share.Drawn.Text} (of all {share.All.Text})";

    static double Position(double[] values, double at) =>
        (values.Count(value => value < at) + (0.5 * values.Count(value => value == at))) / values.Length;
}
