using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Looks for the assumptions under which a withdrawal is not done in time: scenario discovery.</summary>
static class FailureRules
{
    /// <summary>With fewer done, or fewer not done, in either half, a rule says little.</summary>
    const int Fewest = 20;

    /// <summary>The rule, found in the even replications and measured in the odd ones; null where too few are done or not, or chance explains it.</summary>
    /// <param name="run">The run.</param>
    /// <param name="within">The time, hours.</param>
    public static FailureRule? Of(RunResult run, double within)
    {
        var table = run.Table;
        bool[] fails = [.. ComparedMeasures.Done(table[Headline.Duration], within).Select(done => done == 0)];
        var varying = table
            .Group(MeasureGroup.Assumption)
            .Where(column => run.Scenario.Assumptions.ContainsKey(column.Subject) && Estimates.Varies(table[column]))
            .ToList();
        if (varying.Count == 0 || !IsEnough(Half(fails, 0)) || !IsEnough(Half(fails, 1)))
        {
            return null;
        }
        var values = varying.Select(column => table[column].ToArray()).ToList();
        var rule = PatientRule.Of([.. values.Select(all => Half(all, 0))], Half(fails, 0));
        if (rule.Limits.Count == 0)
        {
            return null;
        }
        var held = rule.On([.. values.Select(all => Half(all, 1))], Half(fails, 1));
        var limits = rule
            .Limits.GroupBy(limit => limit.Factor)
            .Select(own =>
                Words(run.Scenario, run.Scenario.Assumptions[varying[own.Key].Subject], values[own.Key], [.. own])
            )
            .ToList();
        return held.Inside == 0
            ? null
            : new FailureRule(
                within,
                limits,
                Estimates.Share(held.Hits, held.Inside),
                Estimates.Share(held.Hits, held.OfInterest)
            );
    }

    static bool IsEnough(bool[] fails) => fails.Count(fail => fail) >= Fewest && fails.Count(fail => !fail) >= Fewest;

    static TValue[] Half<TValue>(TValue[] all, int from) => [.. all.Where((_, row) => row % 2 == from)];

    /// <summary>"ferry-speed below 5 km/h", "already-across from 20 % to 40 %"; of few values those within: "barge-bridge-ready never".</summary>
    static string Words(Scenario scenario, Assumption assumption, double[] values, FactorLimit[] limits)
    {
        if (scenario.AssumedShares(assumption, values, values) is { Count: > 0 } few)
        {
            var within = few.Where(value => limits.All(limit => limit.Holds(value.Value))).Select(value => value.Text);
            return $"{assumption.Name} {string.Join(" or ", within)}";
        }
        var said = limits.Select(limit => scenario.Assumed(assumption, limit.Value)).ToList();
        return limits.Length == 2 ? $"{assumption.Name} between {said[0]} and {said[1]}"
            : limits[0].IsLower ? $"{assumption.Name} above {said[0]}"
            : $"{assumption.Name} below {said[0]}";
    }
}

/// <summary>
/// Under which assumptions a withdrawal is mostly not done in time: a rule found by PRIM in one half of the replications and measured in the other.
/// </summary>
/// <param name="Within">The time, hours.</param>
/// <param name="Limits">What the assumptions keep to, each in words: "already-across below 25 %".</param>
/// <param name="Density">Replications not done in time, of those that keep to the limits.</param>
/// <param name="Coverage">Replications that keep to the limits, of those not done in time.</param>
public sealed record FailureRule(
    double Within,
    IReadOnlyList<string> Limits,
    ShareEstimate Density,
    ShareEstimate Coverage
)
{
    /// <summary>The rule in words.</summary>
    public string Text =>
        $"With {Wording.List([.. Limits])}, {Interval(Density)} of the replications are not done within {Wording.Time(Within)} (density); these are "
        + $"{Interval(Coverage)} of all that are not (coverage). The rule was found by PRIM in one half of the replications, and is measured in the other.";

    static string Interval(ShareEstimate share) =>
        $"{share.Text} (95 % interval {Wording.Percents(share.Low, share.High)})";
}
