using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What the outputs answer to, in plain sentences: a ranked list, and no more than the intervals bear out.</summary>
public static class SensitivitySentences
{
    const int MostNamed = 12;

    /// <summary>From fewer rows the intervals are too wide for most rankings.</summary>
    const int FewRows = 256;

    const int MostRivals = 3;

    /// <summary>The sentences on one output.</summary>
    /// <param name="sensitivity">The output.</param>
    /// <param name="result">The study.</param>
    public static IReadOnlyList<string> Of(OutputSensitivity sensitivity, SensitivityResult result)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(result);
        if (sensitivity.Screening.Count == 0)
        {
            return [$"{Wording.Sentence(sensitivity.Output.Label)}: the screening could not be computed."];
        }
        if (sensitivity.Screening.All(effect => effect.Effect.MeanAbsolute == 0))
        {
            return
            [
                $"{Wording.Sentence(sensitivity.Output.Label)}: the same in all replications; it answers to nothing.",
            ];
        }
        return sensitivity.Indices.Count == 0
            ? [.. Screened(sensitivity, result), .. Correlated(result)]
            :
            [
                .. Ranked(sensitivity, result),
                .. Together(sensitivity),
                .. Inert(sensitivity, result),
                .. Correlated(result),
            ];
    }

    /// <summary>One factor or group of an output in words, without its rank.</summary>
    /// <param name="group">The factor.</param>
    /// <param name="sensitivity">The output.</param>
    public static string Of(GroupIndex group, OutputSensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(sensitivity);
        var index = group.Index;
        return $"{group.Name}: {Percent(index.First)} alone ({Percents(index.FirstLow, index.FirstHigh)}), "
            + $"{Percent(index.Total)} in all ({Percents(index.TotalLow, index.TotalHigh)}){Direction(group, sensitivity)}";
    }

    static IEnumerable<string> Ranked(OutputSensitivity sensitivity, SensitivityResult result)
    {
        var mean = sensitivity.Mean is { } known
            ? $"{sensitivity.Output.Text(known.Mean)} on average, standard deviation {Spread(sensitivity.Output, known)}"
            : "its mean could not be computed";
        yield return $"{Answer(sensitivity)}{Few(result)} {Wording.Sentence(sensitivity.Output.Label)}: {mean}. "
            + "The share of this variance that each factor makes up alone, and in all, with what it does together with others (95 % intervals in brackets):";
        foreach (var (group, rank) in sensitivity.Indices.Take(MostNamed).Select((group, rank) => (group, rank + 1)))
        {
            yield return $"{rank}. {Of(group, sensitivity)}.";
        }
    }

    /// <summary>What it hangs on most, or between which that is undecided: those whose intervals reach that of the first.</summary>
    static string Answer(OutputSensitivity sensitivity)
    {
        var first = sensitivity.Indices[0];
        var label = sensitivity.Output.Label;
        var rivals = sensitivity.Indices.Where(group => group.Index.TotalHigh >= first.Index.TotalLow).ToList();
        return rivals.Count == 1
            ? $"The {label} hangs most on {first.Name}: {Percent(first.Index.Total)} of the variance in all ({Percents(first.Index.TotalLow, first.Index.TotalHigh)})."
            : $"What the {label} hangs on most is undecided between {Wording.List([.. rivals.Take(MostRivals).Select(group => group.Name)])}"
                + (rivals.Count > MostRivals ? $" and {Wording.Count(rivals.Count - MostRivals)} more." : ".");
    }

    static string Few(SensitivityResult result) =>
        result.Samples < FewRows
            ? $" {Wording.Counted(result.Samples, "row")} of the design are few, and the intervals wide: more (-n) may settle the order."
            : "";

    static IEnumerable<string> Together(OutputSensitivity sensitivity)
    {
        var alone = sensitivity.Indices.Sum(group => group.Index.First);
        yield return $"Alone these make up {Percent(alone)} of the variance{(alone < 0.995 ? "; the rest is what they do together" : "")}.";
    }

    /// <summary>What the figures mean where assumptions go with each other.</summary>
    static IEnumerable<string> Correlated(SensitivityResult result)
    {
        List<string> pairs =
        [
            .. result.Scenario.Correlations.Select(one =>
                $"{Wording.List(one.Between)} ({Wording.Correlation(one.Rank)})"
            ),
        ];
        if (pairs.Count > 0)
        {
            yield return $"The scenario has assumptions that go with each other: {string.Join("; ", pairs)}. A share of the variance is then that of all of "
                + "them together, since what one says the other says too. In the screening, one that is moved moves those after it in the file along.";
        }
    }

    static IEnumerable<string> Inert(OutputSensitivity sensitivity, SensitivityResult result)
    {
        var inert = sensitivity
            .Screening.Where(effect => effect.Effect.MeanAbsolute == 0)
            .Select(effect => effect.Factor.Name)
            .ToList();
        if (inert.Count > 0)
        {
            yield return $"No effect at all in any of {Wording.Counted(result.Trajectories, "trajectory")}: {Wording.List(inert)}.";
        }
    }

    static List<string> Screened(OutputSensitivity sensitivity, SensitivityResult result) =>
        [
            $"The {sensitivity.Output.Label} moves most with {sensitivity.Screening[0].Factor.Name}, by a screening alone, which has no shares of the "
                + "variance. Ranked by how much changes when a factor moves by half of its range of probability:",
            .. sensitivity
                .Screening.Where(effect => effect.Effect.MeanAbsolute > 0)
                .Take(MostNamed)
                .Select(
                    (effect, rank) =>
                        $"{rank + 1}. {effect.Factor.Name}: {sensitivity.Output.Text(effect.Effect.MeanAbsolute)} "
                        + $"(95 % interval {sensitivity.Output.Text(effect.Effect.Low)} to {sensitivity.Output.Text(effect.Effect.High)})."
                ),
            .. Inert(sensitivity, result),
        ];

    /// <summary>Which way it goes, where low and high lie apart.</summary>
    static string Direction(GroupIndex group, OutputSensitivity sensitivity) =>
        group.Factors is [var only]
        && sensitivity.Tornado.FirstOrDefault(bar => bar.Factor == only) is { IsClear: true } bar
            ? $"; {sensitivity.Output.Text(bar.Low.Mean)} where it is low, {sensitivity.Output.Text(bar.High.Mean)} where it is high"
            : "";

    static string Spread(Output output, MeanInterval mean) =>
        output.IsShare ? Wording.Percent(Math.Min(1, mean.StandardDeviation)) : output.Text(mean.StandardDeviation);

    static string Percent(double share) => Wording.WholePercent(Possible(share));

    static string Percents(double low, double high) => Wording.WholePercents(Possible(low), Possible(high));

    /// <summary>An estimate may lie outside of what a share can be.</summary>
    static double Possible(double share) => Math.Clamp(share, 0, 1);
}
