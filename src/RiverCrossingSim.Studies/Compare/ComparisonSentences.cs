namespace RiverCrossingSim.Studies;

/// <summary>What a comparison says beside its verdict, in plain sentences.</summary>
static class ComparisonSentences
{
    const int AssumptionsNamed = 2;

    /// <summary>An assumption that explains less of a difference is not worth a sentence.</summary>
    const double LeastExplained = 0.02;

    /// <summary>The sentences; what cannot be said is left out, and kept among the omissions.</summary>
    public static IReadOnlyList<string> Of(ComparisonSummary summary, Omissions omissions) =>
        [
            .. omissions.List("the sentence on the study", () => Study(summary)),
            .. omissions.List("the sentences on who is done", () => Done(summary)),
            .. Against(summary)
                .SelectMany(pair =>
                    omissions.List(
                        $"the sentences on \"{pair.First}\" and \"{pair.Second}\"",
                        () => OfPair(summary, pair)
                    )
                ),
            .. omissions.List<string>("the sentence on the intervals", () => [Together(summary)]),
        ];

    /// <summary>The pairs that sentences are about: the one there is, or every other against the first.</summary>
    static IEnumerable<PairSummary> Against(ComparisonSummary summary) =>
        summary.Pairs.Where(pair => pair.First == summary.Scenarios[0].Name);

    static IEnumerable<string> Study(ComparisonSummary summary)
    {
        if (summary.Partial)
        {
            yield return $"The comparison was cancelled: what follows is from the first {Wording.Counted(summary.Replications, "replication")} of each only.";
        }
        if (summary.PrecisionOutcome is { } outcome)
        {
            yield return outcome;
        }
        foreach (var note in summary.Notes)
        {
            yield return note;
        }
    }

    static IEnumerable<string> Done(ComparisonSummary summary)
    {
        var deadline = summary.Deadline;
        var chances = summary.Measures.Single(measure => measure.Measure == ComparedMeasures.DoneInTime);
        var each = Each(summary, place => ChanceText.Of(chances.Means[place], summary.Replications));
        var meaning = deadline.IsMilestone
            ? $"{deadline.Text} is the last milestone at or before every horizon"
            : $"No milestone lies at or before the earliest horizon, {deadline.Text}, which stands in for one, so that all this moves with the horizon";
        yield return $"The chance to be done within {deadline.Text}: {each}. {Wording.Sentence(meaning)}. "
            + $"In mean durations a replication that is not done by then counts with {deadline.Text}.";
        var beside = ComparisonBeside.Of(summary);
        yield return $"Beside the verdict, the chance to complete at all, up to the horizon: {Each(summary, place => beside[0].Texts[place])}. "
            + "The median duration of all replications, where one that does not complete counts as never: "
            + $"{Each(summary, place => beside[1].Texts[place])}.";
    }

    static string Each(ComparisonSummary summary, Func<int, string> text) =>
        string.Join(", ", summary.Scenarios.Select((scenario, place) => $"\"{scenario.Name}\" {text(place)}"));

    static IEnumerable<string> OfPair(ComparisonSummary summary, PairSummary pair)
    {
        var (first, second) = ($"\"{pair.First}\"", $"\"{pair.Second}\"");
        var sooner = pair.Sooner;
        var ties =
            sooner.Ties.Count == 0
                ? "never both at the same time"
                : $"both at the same time, or neither within {summary.Deadline.Text}, in {sooner.Ties.Text}";
        if (summary.IsPaired)
        {
            yield return $"Under the same luck, {second} was done sooner than {first} in {Counted(sooner.Second)} of the replications, "
                + $"later in {Counted(sooner.First)}, {ties}.";
        }
        yield return Leads(summary, pair);
        var duration = pair[ComparedMeasures.Duration];
        if (duration is { Saving: { } saving, Differing: >= DifferenceFamily.FewestDiffering })
        {
            yield return Saving(summary, saving, $"{first} and {second}");
        }
        if (pair.Assumptions.Count > 0)
        {
            yield return Assumptions(pair, $"{first} and {second}");
        }
    }

    static string Leads(ComparisonSummary summary, PairSummary pair)
    {
        var (first, second) = ($"\"{pair.First}\"", $"\"{pair.Second}\"");
        if (pair.Leads.Count == 0)
        {
            return $"At no time up to {summary.Deadline.Text} is {first} or {second} shown to be likelier to be done.";
        }
        var leads = pair.Leads.Select(lead => $"\"{lead.Ahead}\" from {Wording.Times(lead.From, lead.To)}");
        return pair.Flips.Count == 0
            ? $"The chance to be done within a time is shown to be greater with {Wording.List([.. leads])}; the ranking of {first} and {second} flips nowhere."
            : $"The chance to be done within a time is shown to be greater with {Wording.List([.. leads])}: between these the ranking flips.";
    }

    static string Saving(ComparisonSummary summary, SavingEstimate saving, string both)
    {
        if (saving.High < 0)
        {
            return $"Sharing the luck did harm to the difference of {both} in mean duration: the variance is {Wording.Percent(-saving.Share)} "
                + "greater than with independent replications.";
        }
        if (saving.Low <= 0)
        {
            return $"Sharing the luck saved nothing that shows of the variance of the difference of {both} in mean duration.";
        }
        var worth = double.IsFinite(saving.WorthReplications)
            ? $": {Wording.Count(summary.Replications)} shared replications say as much as {Wording.Count(Wording.RoundedUp(saving.WorthReplications * summary.Replications))} independent ones"
            : "";
        return $"Sharing the luck saved {Wording.Percent(saving.Share)} of the variance of the difference of {both} in mean duration{worth}.";
    }

    static string Assumptions(PairSummary pair, string both)
    {
        var clear = pair
            .Assumptions.Where(a => a.PValue < 0.05 && a.Explained >= LeastExplained)
            .Take(AssumptionsNamed)
            .ToList();
        var changing = pair.Assumptions.Where(a => a.Changes.Count > 0).Select(a => a.Name).ToList();
        var sign =
            changing.Count == 0
                ? "which is sooner is shown to change with no assumption"
                : $"which is sooner changes with {Wording.List(changing)}";
        return clear.Count == 0
            ? $"The difference of {both} goes clearly with no single assumption; {sign}."
            : $"The difference of {both} hangs most on {Wording.List([.. clear.Select(a => $"{a.Name} (explains {Wording.Percent(a.Explained)} of its variance)")])}; {sign}.";
    }

    static string Together(ComparisonSummary summary) =>
        summary.Comparisons == 0
            ? "Nothing came out differently in any replication."
            : $"The intervals of all {Wording.Count(summary.Comparisons)} differences hold together with {Wording.Percent(summary.Confidence)} confidence, "
                + $"so each alone with {Wording.Percent(summary.EachConfidence)}.";

    static string Counted(ShareEstimate share) =>
        share.Count == 0 || share.Count == share.Of
            ? share.Text
            : $"{share.Text} ({Wording.Percents(share.Low, share.High)})";
}
