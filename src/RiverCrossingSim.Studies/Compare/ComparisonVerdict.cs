namespace RiverCrossingSim.Studies;

/// <summary>
/// Which is better, in one sentence that says no more than the replications show: what is not told apart is said to be
/// so, and where one is sooner and the other loses less, the sentence leaves the choice to the reader.
/// </summary>
static class ComparisonVerdict
{
    public static string Of(ComparisonSummary summary) =>
        summary.Scenarios.Count == 2 ? OfTwo(summary, summary.Pairs[0]) : BestVerdict.Of(summary);

    static string OfTwo(ComparisonSummary summary, PairSummary pair)
    {
        var (first, second) = ($"\"{pair.First}\"", $"\"{pair.Second}\"");
        if (pair.Differences.All(difference => difference.Finding == DifferenceFinding.Same))
        {
            return $"No difference: all {Wording.Count(summary.Replications)} replications came out the same for {first} and {second}.";
        }
        var forFirst = Advantages(pair, ofSecond: false);
        var forSecond = Advantages(pair, ofSecond: true);
        return (forFirst.Count, forSecond.Count) switch
        {
            (0, 0) => Undecided(summary, pair, first, second),
            (_, 0) => Better(pair, first, second, forFirst),
            (0, _) => Better(pair, second, first, forSecond),
            _ =>
                $"Neither is better in everything: {first} {Wording.List(forFirst)}, but {second} {Wording.List(forSecond)}{Flip(pair)}; "
                    + "what the one is worth against the other, the numbers do not say.",
        };
    }

    static string Better(PairSummary pair, string better, string worse, IReadOnlyList<string> advantages)
    {
        var open = pair
            .Differences.Where(difference =>
                difference.Finding is DifferenceFinding.Undecided or DifferenceFinding.TooFew
            )
            .Where(IsHeadline)
            .Select(difference => difference.Label)
            .ToList();
        var rest = open.Count == 0 ? "" : $"; {Wording.List(open)}: not told apart";
        return $"{better} is better than {worse} in all that the replications tell apart: it {Wording.List(advantages)}{Flip(pair)}{rest}.";
    }

    static string Undecided(ComparisonSummary summary, PairSummary pair, string first, string second)
    {
        var duration = pair[ComparedMeasures.Duration];
        var ruledOut =
            duration.Finding == DifferenceFinding.Undecided
                ? $"; a difference in mean duration of more than {DifferenceWords.Size(MeasureKind.Time, Math.Max(-duration.Low, duration.High))} is ruled out"
                : "";
        return $"Undecided: {Wording.Count(summary.Replications)} replications under the same luck do not tell {first} and {second} apart, "
            + $"neither in completion nor in time nor in losses{Flip(pair)}{ruledOut}.";
    }

    /// <summary>What one of the two is shown to have over the other, in words that follow "it".</summary>
    static List<string> Advantages(PairSummary pair, bool ofSecond)
    {
        var shown = pair
            .Differences.Where(difference => ofSecond ? difference.IsSecondBetter : difference.IsFirstBetter)
            .ToList();
        var words = new List<string>();
        if (shown.Find(difference => difference.Kind == MeasureKind.Chance) is { } chance)
        {
            words.Add($"completes more often by {Sized(chance)}");
        }
        if (shown.Find(difference => difference.Kind == MeasureKind.Time) is { } time)
        {
            words.Add(
                time.IsDuration
                    ? $"is done {Sized(time)} sooner in the mean"
                    : $"has {time.Label} {Sized(time)} sooner in the mean"
            );
        }
        var losses = shown.Where(difference => difference.Kind is MeasureKind.Count or MeasureKind.Share).ToList();
        if (losses.Count > 0)
        {
            words.Add($"has {Wording.List([.. losses.Select(Fewer)])}");
        }
        return words;
    }

    static string Fewer(DifferenceEstimate loss) =>
        loss.Kind == MeasureKind.Count
            ? $"{DifferenceWords.Size(loss.Kind, loss.Mean)} fewer {loss.Label}"
            : $"fewer {loss.Label} by {DifferenceWords.Size(loss.Kind, loss.Mean)}";

    /// <summary>A size and its interval: "9.3 h (8.7 to 9.9 h)".</summary>
    static string Sized(DifferenceEstimate difference) =>
        $"{DifferenceWords.Size(difference.Kind, difference.Mean, Math.Max(-difference.Low, difference.High))} ({DifferenceWords.Sizes(difference.Kind, difference.Low, difference.High)})";

    static bool IsHeadline(DifferenceEstimate difference) =>
        difference.IsDuration || difference.Kind is not MeasureKind.Time;

    /// <summary>An average hides that the other is ahead for some horizons.</summary>
    static string Flip(PairSummary pair) =>
        pair.Flips.Count == 0
            ? ""
            : $", though the ranking by the chance to be done flips {Wording.List([.. pair.Flips.Select(FlipWords)])}";

    static string FlipWords(RankingFlip flip) =>
        $"between {Wording.Times(flip.From, flip.To)} (before, \"{flip.Before}\" is the likelier to be done)";
}
