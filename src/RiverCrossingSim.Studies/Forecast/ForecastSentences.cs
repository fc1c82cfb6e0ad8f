namespace RiverCrossingSim.Studies;

/// <summary>What a forecast says, in plain sentences.</summary>
static class ForecastSentences
{
    const int MostMoved = 4;

    /// <summary>The sentences; what cannot be said is left out, and kept among the omissions.</summary>
    public static IReadOnlyList<string> Of(ForecastSummary summary, Omissions omissions) =>
        [
            .. omissions.List("the sentence on the chance", () => Answer(summary)),
            .. omissions.List("the sentence on how long it takes", () => Durations(summary)),
            .. omissions.List("the sentence on how wrong such forecasts are", () => Record(summary)),
            .. omissions.List("the sentence on the assumptions", () => Assumptions(summary)),
            .. omissions.List("the sentence on what to look at next", () => Next(summary)),
            .. omissions.List("the sentence on the study", () => Study(summary)),
        ];

    static IEnumerable<string> Answer(ForecastSummary summary)
    {
        var chance = summary.Chances[0];
        if (summary.Refusal is { } refusal)
        {
            yield return $"Nothing is foretold: the model can hardly produce {refusal}. Either what was seen is not so, or the scenario's ranges are too narrow; "
                + $"before anything was seen the chance to be done within {chance.Text} was {Wording.Percent(chance.Before)}.";
        }
        else if (summary.Observations.Count == 0)
        {
            yield return $"Nothing was seen, so nothing is known that was not known before: done within {chance.Text} with a chance of {Wording.Percent(chance.Before)}, "
                + $"never done before {Wording.Time(summary.Horizon)} with one of {Wording.Percent(summary.Never.Before)}.";
        }
        else if (chance.After is { } after && summary.Never.After is { } never)
        {
            yield return $"From what was seen up to {Wording.Time(summary.AsOf)}, the chance to be done within {chance.Text} is {Wording.WholePercent(after)} ({Wording.WholePercent(chance.Before)} before); "
                + $"that it is never done before {Wording.Time(summary.Horizon)}, {Wording.WholePercent(never)} ({Wording.WholePercent(summary.Never.Before)} before).";
        }
    }

    static IEnumerable<string> Durations(ForecastSummary summary)
    {
        if (summary.Durations.Count > 0 && summary.Basis is not null && summary.Durations[0].After is { } low)
        {
            var (first, last) = (summary.Durations[0], summary.Durations[^1]);
            var median = summary.Durations[summary.Durations.Count / 2];
            yield return $"If it is done, it takes {Wording.Times(low, last.After!.Value)} with 90 %, {Wording.Time(median.After!.Value)} in the median; before, {Wording.Times(first.Before, last.Before)}, {Wording.Time(median.Before)} in the median.";
        }
    }

    static IEnumerable<string> Record(ForecastSummary summary)
    {
        if (summary.Coverage is { } coverage)
        {
            var chance = summary.Chances[0];
            yield return $"How wrong such forecasts are: of {Wording.Counted(coverage.Truths, "replication")} taken for the truth in turn and seen in this way, {Wording.Count(coverage.Inside.Count)} lay in their 90 % interval"
                + (
                    coverage.DoneTruths > 0
                        ? $", and of the {Wording.Count(coverage.DoneTruths)} that were done, {Wording.Count(coverage.DoneInside.Count)} in the band above"
                        : ""
                )
                + $"; the squared error of the chance to be done within {chance.Text} was {Wording.Fixed(coverage.BrierAfter, 3)} against {Wording.Fixed(coverage.BrierBefore, 3)} before anything was seen. "
                + "That is how well the method does where the model is right; how far the model is right it cannot say.";
        }
    }

    static IEnumerable<string> Assumptions(ForecastSummary summary)
    {
        if (summary.Basis is null || summary.Assumptions.Count == 0)
        {
            yield break;
        }
        var moved = summary.Assumptions.Where(assumption => assumption.HasMoved).Take(MostMoved).ToList();
        yield return moved.Count == 0
            ? "What was seen says little of any assumption by itself."
            : $"What was seen says most of {string.Join("; ", moved.Select(assumption => $"{assumption.Name}, {assumption.Text}"))}.";
    }

    static IEnumerable<string> Next(ForecastSummary summary)
    {
        if (summary.NextLooks is [{ Gain: > 0 } best, ..])
        {
            var off = best.IsByWidth
                ? "width of the 90 % interval"
                : $"squared error of the chance to be done within {summary.Chances[0].Text}";
            yield return $"To look at next: {best.Text}. It is to be expected to take {Wording.WholePercent(best.Gain)} off the {off}."
                + Now(summary, best);
        }
    }

    /// <summary>The best that can be looked at by now, where the best of all is still to come.</summary>
    static string Now(ForecastSummary summary, ForecastLook best) =>
        best.Time > summary.AsOf
        && summary.NextLooks.FirstOrDefault(look => look.Time <= summary.AsOf) is { Gain: > 0 } now
            ? $" Of what there is to see by now: {now.Text} ({Wording.WholePercent(now.Gain)})."
            : "";

    static IEnumerable<string> Study(ForecastSummary summary)
    {
        if (summary.Partial)
        {
            yield return $"The study was cancelled: what is said is from the first {Wording.Counted(summary.Replications, "replication")} only.";
        }
        if (summary.Basis is { } basis)
        {
            var more =
                summary.LookedFor > 0
                    ? $" and {Wording.Count(summary.LookedFor)} more that were looked for near to what was seen"
                    : "";
            yield return $"Of {Wording.Counted(summary.Replications, "replication")} of the scenario as it is{more}, {Wording.Count(basis.Kept)} are kept, which weigh as much as {Wording.Count(Math.Round(basis.EffectiveSize))} of equal weight. "
                + $"As a check, all of them weighted by how likely what was seen is in each{(basis.Power < 1 ? ", tempered," : "")} give {Wording.WholePercent(summary.Chances[0].Tempered!.Value)} for done within {summary.Chances[0].Text}.";
        }
    }
}
