namespace RiverCrossingSim.Studies;

/// <summary>What was lost, in one sentence, for whoever has no table of it beside.</summary>
public static class LossSentence
{
    /// <summary>The sentence; none where not all kinds of losses could be computed, and those that could are nothing.</summary>
    /// <param name="summary">The run's summary.</param>
    public static IEnumerable<string> Of(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var lost = summary
            .Losses.Where(loss => loss.Number.Mean > 0)
            .Select(loss =>
                $"{Wording.Number(loss.Number.Mean)} {loss.Label}{SummarySentences.Spread(summary, loss.Number)}"
            )
            .ToList();
        if (lost.Count == 0 && summary.Losses.Count < LossKinds.All.Count)
        {
            return [];
        }
        var isOne = summary.Replications == 1;
        return
        [
            lost.Count == 0
                ? "Nobody and nothing was lost in any replication."
                : $"{(isOne ? "Losses" : "Mean losses")} of {Wording.Counted(summary.Personnel, "person")} and {Wording.Counted(summary.Vehicles, "vehicle")}"
                    + $"{(isOne ? "" : ", over all replications")}: {Wording.List(lost)}.",
        ];
    }
}
