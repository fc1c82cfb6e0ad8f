using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>A comparison as its verdict, its sentences and the differences from the first, as the command line has them.</summary>
static class ComparisonView
{
    /// <summary>The forms of a comparison.</summary>
    public static Shown Of(ComparisonSummary summary)
    {
        var others = summary.Scenarios.Skip(1).ToList();
        string[] heads =
        [
            "",
            .. summary.Scenarios.Select(scenario => scenario.Name),
            .. others.Select(other => others.Count == 1 ? "difference" : $"{other.Name} − {summary.Scenarios[0].Name}"),
        ];
        var table = TableView.Of(
            heads,
            [.. heads.Select((_, column) => column > 0)],
            [
                .. summary.Measures.Select(measure => Row(summary, measure)),
                .. ComparisonBeside
                    .Of(summary)
                    .Select(beside => (string[])[beside.Label, .. beside.Texts, .. others.Select(_ => "")]),
            ],
            $"+ better, − worse, ? not told apart. The intervals of the differences hold together with {Wording.Percent(summary.Confidence)} "
                + $"confidence. {Wording.Counted(summary.Replications, "replication")} of each, seed {summary.Seed}, version {summary.Version}."
        );
        return SentencesView.Of(summary.Verdict, summary.Sentences.Concat(summary.Notes), table);
    }

    static string[] Row(ComparisonSummary summary, MeasureMeans measure) =>
        [
            $"{char.ToUpperInvariant(measure.Label[0])}{measure.Label[1..]}",
            .. measure.Means.Select(mean =>
                measure.Kind == MeasureKind.Chance
                    ? ChanceText.Of(mean, summary.Replications)
                    : DifferenceWords.Mean(measure.Kind, mean.Mean)
            ),
            .. summary.Scenarios.Skip(1).Select((_, place) => Difference(summary.Pair(0, place + 1)[measure.Measure])),
        ];

    static string Difference(DifferenceEstimate difference)
    {
        if (difference.Finding == DifferenceFinding.Same && difference.Kind != MeasureKind.Chance)
        {
            return "none";
        }
        var sign =
            difference.IsSecondBetter ? "+"
            : difference.IsFirstBetter ? "−"
            : "?";
        return $"{DifferenceWords.WithInterval(difference)} {sign}";
    }
}
