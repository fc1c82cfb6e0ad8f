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
        return Measured(rule, [.. values.Select(all => Half(all, 1))], Half(fails, 1), Words) is { Count: > 0 } steps
            ? new FailureRule(within, [.. steps.Select(step => step.Limit)], steps[^1].Density, steps[^1].Coverage)
            {
                NotDone = Estimates.Share(Half(fails, 1).Count(fail => fail), Half(fails, 1).Length),
                Steps = steps,
            }
            : null;

        string Words(int factor, FactorLimit[] limits) =>
            FailureRules.Words(run.Scenario, run.Scenario.Assumptions[varying[factor].Subject], values[factor], limits);
    }

    /// <summary>The rule on other replications, limit after limit; empty where none of them keeps to all.</summary>
    static List<FailureStep> Measured(
        PatientRule rule,
        IReadOnlyList<double[]> values,
        bool[] fails,
        Func<int, FactorLimit[], string> words
    )
    {
        var (steps, kept) = (new List<FailureStep>(), new List<FactorLimit>());
        foreach (var own in rule.Limits.GroupBy(limit => limit.Factor))
        {
            kept.AddRange(own);
            var counts = new PatientRule(kept).On(values, fails);
            if (counts.Inside == 0)
            {
                return [];
            }
            steps.Add(
                new FailureStep(
                    words(own.Key, [.. own]),
                    Estimates.Share(counts.Hits, counts.Inside),
                    Estimates.Share(counts.Hits, counts.OfInterest)
                )
            );
        }
        return steps;
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
    /// <summary>Replications not done in time, of all in the half in which the rule is measured.</summary>
    public required ShareEstimate NotDone { get; init; }

    /// <summary>The rule limit after limit: each step keeps to the limits of those before it and its own.</summary>
    public required IReadOnlyList<FailureStep> Steps { get; init; }

    /// <summary>The rule in words.</summary>
    public string Text =>
        $"With {Wording.List([.. Limits])}, {Interval(Density)} of the replications are not done within {Wording.Time(Within)} (density); these are "
        + $"{Interval(Coverage)} of all that are not (coverage). The rule was found by PRIM in one half of the replications, and is measured in the other.";

    static string Interval(ShareEstimate share) =>
        $"{share.Text} (95 % interval {Wording.Percents(share.Low, share.High)})";
}

/// <summary>A limit of a rule, with what the rule is worth up to it.</summary>
/// <param name="Limit">The limit in words: "already-across below 25 %".</param>
/// <param name="Density">Replications not done in time, of those that keep to this limit and those before it.</param>
/// <param name="Coverage">Replications that keep to them, of those not done in time.</param>
public sealed record FailureStep(string Limit, ShareEstimate Density, ShareEstimate Coverage);
