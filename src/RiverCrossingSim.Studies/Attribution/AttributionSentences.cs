namespace RiverCrossingSim.Studies;

/// <summary>What a study of causes says, in plain sentences.</summary>
static class AttributionSentences
{
    /// <summary>The sentences; what cannot be said is left out, and kept among the omissions.</summary>
    public static IReadOnlyList<string> Of(AttributionSummary summary, Omissions omissions) =>
        [
            .. omissions.List("the sentence on the duration", () => Answer(summary)),
            .. omissions.List("the sentences on the chances", () => Chances(summary)),
            .. omissions.List("the sentences on the losses", () => Losses(summary)),
            .. omissions.List("the sentence on the study", () => Study(summary)),
        ];

    static IEnumerable<string> Answer(AttributionSummary summary)
    {
        if (summary.Measures.FirstOrDefault(measure => measure.IsDuration) is not { } duration)
        {
            yield break;
        }
        var limit = Wording.Time(summary.UpTo);
        var before = $"Up to {limit}, failures counted as {limit}";
        var (actual, undisturbed) = (
            DifferenceWords.Mean(duration.Kind, duration.Actual),
            DifferenceWords.Mean(duration.Kind, duration.Undisturbed)
        );
        if (duration.Difference == 0)
        {
            yield return $"{before}: this takes as long as {summary.Base}, {actual}.";
        }
        else
        {
            var size = DifferenceWords.Size(duration.Kind, duration.Difference);
            var told = Parts(duration, raises: true);
            yield return $"{before}: "
                + (
                    duration.Difference > 0
                        ? $"of the {size} between this ({actual}) and {summary.Base} ({undisturbed}){(told.Count > 0 ? $", {Going(told)}" : "")}"
                        : $"this ({actual}) is {size} shorter than {summary.Base} ({undisturbed}){(told.Count > 0 ? $", though {Going(told)}" : "")}"
                )
                + $"{Never(summary, duration)}.";
        }
        foreach (var sentence in Rest(duration))
        {
            yield return sentence;
        }
    }

    static string Never(AttributionSummary summary, ExplainedMeasure duration)
    {
        var never = summary.NeverEnded;
        return never.Count == 0 ? "; every replication ended"
            : summary.NeverEndedPart == 0 ? $"; the {never.Text} of the replications that never ended add nothing to it"
            : $"; {DifferenceWords.Size(duration.Kind, summary.NeverEndedPart)} of it are replications that never ended ({never.Text})";
    }

    static IEnumerable<string> Chances(AttributionSummary summary)
    {
        foreach (
            var chance in summary.Measures.Where(measure => measure.Kind == MeasureKind.Chance && measure.HasShares)
        )
        {
            var told = Parts(chance, raises: false);
            yield return $"The {chance.Label} is {Wording.Percent(chance.Actual)}, in {summary.Base} {Wording.Percent(chance.Undisturbed)}"
                + (told.Count > 0 ? $": {Going(told)}." : ".");
            foreach (var sentence in Rest(chance))
            {
                yield return sentence;
            }
        }
    }

    static IEnumerable<string> Losses(AttributionSummary summary)
    {
        foreach (
            var loss in summary.Measures.Where(measure =>
                measure.Kind is MeasureKind.Count or MeasureKind.Share && measure.HasShares
            )
        )
        {
            var (told, less) = (Parts(loss, raises: true), Parts(loss, raises: false));
            var saved = less.Count > 0 ? $"; negative: {Going(less, "with ")}" : "";
            yield return $"{Wording.Sentence(loss.Label)}: {DifferenceWords.Mean(loss.Kind, loss.Actual)}, in {summary.Base} {DifferenceWords.Mean(loss.Kind, loss.Undisturbed)}"
                + $"{(told.Count > 0 ? $"; {Going(told)}" : "")}{saved}.";
        }
    }

    static IEnumerable<string> Study(AttributionSummary summary)
    {
        if (summary.Partial)
        {
            yield return $"The study was cancelled: what is said is from the first {Wording.Count(summary.Replications)} replications only.";
        }
        if (summary.Choice is { } choice)
        {
            var joined = summary.Causes[^1];
            yield return $"Of the {choice.Weights.Count} {(summary.Against is null ? "causes of the scenario" : "differences")}, those with the largest shares of the mean duration in a trial of {Wording.Count(choice.Replications)} "
                + $"replications, each in a random order of the causes, have a share each; {joined.Name} are switched on and off as one: {Wording.List(joined.Members)}.";
        }
        var off = summary.Against is { } other
            ? $"switched off means that it is as in {other}"
            : "switched off means the best case for that cause";
        yield return $"{Method(summary)} A share is what a cause adds, averaged over all orders in which the causes may come; {off}. "
            + "Each interval holds by itself, with 95 % confidence.";
    }

    static string Method(AttributionSummary summary) =>
        summary.Method switch
        {
            AttributionMethod.AllSubsets =>
                $"All {Wording.Count(summary.Subsets)} subsets of {Number(summary.Causes.Count)}, each with {Wording.Count(summary.Replications)} "
                    + "replications under the same luck.",
            AttributionMethod.SampledOrders =>
                $"By sampled orders: in each of {Wording.Count(summary.Replications)} replications the {Number(summary.Causes.Count)} come one after another "
                    + "in a random order of its own and in its reverse, under the same luck; the intervals hold the error of the sampled orders too.",
            _ => throw new InvalidOperationException($"There are no words for {summary.Method}."),
        };

    static string Number(int causes) => causes == 1 ? "one cause" : $"{causes} causes";

    /// <summary>Shares that are against the difference, and those that say little.</summary>
    static IEnumerable<string> Rest(ExplainedMeasure measure)
    {
        var raises = measure.Kind != MeasureKind.Chance;
        foreach (var share in Told(measure, !raises))
        {
            var amount = DifferenceWords.Size(measure.Kind, share.Share);
            yield return raises
                ? $"The share of {share.Cause} is negative: with it the move is {amount} shorter than without, averaged over the orders."
                : $"The share of {share.Cause} is negative: it adds {amount} to the chance, averaged over the orders.";
        }
        if (Named(measure, ShareFinding.Undecided) is { Count: > 0 } undecided)
        {
            yield return $"Not told apart from 0 by {(undecided.Count == 1 ? "its interval" : "their intervals")}: {Wording.List(undecided)}.";
        }
        if (Named(measure, ShareFinding.TooFew) is { Count: > 0 } few)
        {
            yield return $"Too few replications come out differently to tell: {Wording.List(few)}.";
        }
        if (Named(measure, ShareFinding.Nothing) is { Count: > 0 } nothing)
        {
            yield return $"Without any effect here, so exactly 0: {Wording.List(nothing)}.";
        }
    }

    /// <summary>"11 h go to fire, 9.9 h to late opening and 5 h to breakdowns".</summary>
    static string Going(List<(string Amount, string Cause)> parts, string first = "go to ")
    {
        var to = first == "go to " ? "to " : first;
        var goes = parts[0].Amount is "1" or "1 h" ? first.Replace("go ", "goes ", StringComparison.Ordinal) : first;
        return Wording.List([
            .. parts.Select((part, place) => $"{part.Amount} {(place == 0 ? goes : to)}{part.Cause}"),
        ]);
    }

    static List<(string Amount, string Cause)> Parts(ExplainedMeasure measure, bool raises) =>
        [.. Told(measure, raises).Select(share => (DifferenceWords.Size(measure.Kind, share.Share), share.Cause))];

    static IEnumerable<CauseShare> Told(ExplainedMeasure measure, bool raises) =>
        measure
            .Shares.Where(share => share.Finding == (raises ? ShareFinding.More : ShareFinding.Less))
            .OrderByDescending(share => Math.Abs(share.Share));

    static List<string> Named(ExplainedMeasure measure, ShareFinding finding) =>
        [.. measure.Shares.Where(share => share.Finding == finding).Select(share => share.Cause)];
}
