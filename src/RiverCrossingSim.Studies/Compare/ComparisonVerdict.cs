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
            return $"No difference: all {Wording.Counted(summary.Replications, "replication")} came out the same for {first} and {second}.";
        }
        var forFirst = Advantages(summary, pair, ofSecond: false);
        var forSecond = Advantages(summary, pair, ofSecond: true);
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
        return $"{better} is better than {worse} in all that the replications tell apart: {better} {Wording.List(advantages)}{Flip(pair)}{rest}.";
    }

    static string Undecided(ComparisonSummary summary, PairSummary pair, string first, string second)
    {
        var ruledOut = new List<string>();
        if (pair[ComparedMeasures.DoneInTime] is { Finding: DifferenceFinding.Undecided } chance)
        {
            ruledOut.Add($"{Most(chance)} in the chance");
        }
        if (pair[ComparedMeasures.Duration] is { Finding: DifferenceFinding.Undecided } duration)
        {
            ruledOut.Add($"{Most(duration)} in mean durations up to {summary.Deadline.Text}");
        }
        var rest =
            ruledOut.Count == 0 ? "" : $"; a difference of more than {string.Join(" or ", ruledOut)} is ruled out";
        return $"Undecided: {Wording.Counted(summary.Replications, "replication")} {(summary.IsPaired ? "under the same luck" : "of each")} do not tell {first} and {second} apart, "
            + $"neither in the chance to be done within {summary.Deadline.Text} nor in time nor in losses{Flip(pair)}{rest}.";
    }

    static string Most(DifferenceEstimate difference) =>
        DifferenceWords.Size(difference.Kind, Math.Max(-difference.Low, difference.High));

    /// <summary>What one of the two is shown to have over the other, in words that follow its name.</summary>
    static List<string> Advantages(ComparisonSummary summary, PairSummary pair, bool ofSecond)
    {
        var shown = pair
            .Differences.Where(difference => ofSecond ? difference.IsSecondBetter : difference.IsFirstBetter)
            .ToList();
        var words = new List<string>();
        if (shown.Find(difference => difference.Kind == MeasureKind.Chance) is { } chance)
        {
            words.Add($"is done within {summary.Deadline.Text} more often by {Sized(chance)}");
        }
        if (shown.Find(difference => difference.Kind == MeasureKind.Time) is { } time)
        {
            words.Add(
                time.IsDuration
                    ? $"takes {Sized(time)} less in mean durations up to {summary.Deadline.Text}"
                    : $"is sooner by {Sized(time)} in the mean of \"{time.Label}\""
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
        $"{DifferenceWords.Size(difference.Kind, difference.Mean)} ({DifferenceWords.Sizes(difference.Kind, difference.Low, difference.High)})";

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
