using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>From the replications of every subset of the causes to the shares of each.</summary>
public static class AttributionSummarizing
{
    static readonly double[] Quantiles = [0.5, 0.9, 0.95];

    /// <summary>The summary of a study of causes.</summary>
    /// <param name="result">The study, with at least two replications.</param>
    public static AttributionSummary Summarize(this AttributionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var omissions = new Omissions();
        var upTo = result.UpTo.TotalHours;
        var never = NeverEnded(result.Actual);
        var durations = result.Subsets.Select(table => Restricted.Durations(table, upTo)).ToList();
        var summary = new AttributionSummary
        {
            Name = result.Scenario.Name,
            Title = result.Scenario.Title,
            Changed = ChangedFrom.Words(result.File, result.Changes),
            Against = result.Against is { } against ? ChangedFrom.FileName(against) : null,
            Version = ProgramVersion.Text,
            Seed = result.Seed,
            ScenarioHash = result.ScenarioHash,
            Replications = result.Replications,
            Partial = result.Partial,
            UpTo = upTo,
            Method = result.Design.Method,
            Subsets = result.Design.Places,
            NeverEnded = Estimates.Share(never.Count, result.Replications),
            NeverEndedPart = never.Sum(row => durations[^1][row] - durations[0][row]) / result.Replications,
            Causes = [.. result.Groups.Select(group => new ExplainedCause(group.Name, group.Members, group.Off))],
            Choice = result.Choice,
            Measures =
            [
                .. omissions.Each(Means(result, durations, omissions), Figure, measure => Mean(result, measure)),
                .. omissions.Each(
                    QuantilesOf(result, omissions),
                    p => Figure(Quantile(p, upTo)),
                    p => OfQuantile(result, durations, p)
                ),
            ],
        };
        summary = summary with { Measures = [.. summary.Measures.Select(one => one with { Base = summary.Base })] };
        var sentences = AttributionSentences.Of(summary with { NotComputed = omissions.All }, omissions);
        return summary with
        {
            NotComputed = omissions.All,
            Sentences = [.. sentences, .. Omissions.Sentences(omissions.All)],
        };
    }

    static List<int> NeverEnded(ReplicationTable table)
    {
        var durations = table[Headline.Duration];
        var never = new List<int>();
        for (var row = 0; row < durations.Length; row++)
        {
            if (double.IsInfinity(durations[row]))
            {
                never.Add(row);
            }
        }
        return never;
    }

    static string Figure(ComparedMeasure measure) => $"the shares of {measure.Label}";

    /// <summary>A quantile is of all replications of a subset, which there are of every subset only.</summary>
    static double[] QuantilesOf(AttributionResult result, Omissions omissions)
    {
        if (result.Design.Method == AttributionMethod.AllSubsets)
        {
            return Quantiles;
        }
        omissions.Note(
            $"shares of the times by which {Wording.List([.. Quantiles.Select(Wording.WholePercent)])} are done",
            $"they need every subset of the causes: --most {AttributionDesign.MostOfAllSubsets}"
        );
        return [];
    }

    static IEnumerable<ComparedMeasure> Losses(AttributionResult result, Omissions omissions)
    {
        var scenarios = result.Forces.Select(force => result.Scenario with { Force = force }).ToList();
        if (scenarios.Count == result.Subsets.Count)
        {
            return ComparedMeasures.Losses(scenarios, result.Subsets);
        }
        if (ComparedMeasures.AreEqualForces(scenarios))
        {
            return ComparedMeasures.Losses([.. result.Subsets.Select(_ => result.Scenario)], result.Subsets);
        }
        omissions.Note(
            "shares of the losses",
            $"a cause changes the force, and then they need every subset of the causes: --most {AttributionDesign.MostOfAllSubsets}"
        );
        return [];
    }

    static IEnumerable<ComparedMeasure> Means(
        AttributionResult result,
        IReadOnlyList<double[]> durations,
        Omissions omissions
    )
    {
        var within = result.Within.TotalHours;
        return
        [
            new(
                ComparedMeasures.Duration,
                ComparedMeasures.DurationLabel(new Deadline(result.UpTo.TotalHours, IsMilestone: false)),
                MeasureKind.Time,
                durations
            ),
            new(
                $"done_within_{Wording.Decimals(within, 2)}h",
                $"chance to be done within {Wording.Time(within)}",
                MeasureKind.Chance,
                [.. result.Subsets.Select(table => ComparedMeasures.Done(table[Headline.Duration], within))]
            ),
            ComparedMeasures.Completion(result.Subsets, result.Scenario.Horizon.TotalHours),
            .. Losses(result, omissions),
        ];
    }

    static ComparedMeasure Quantile(double p, double upTo) =>
        new(
            $"restricted_duration_q{Wording.Decimals(100 * p, 0)}_h",
            $"time by which {Wording.WholePercent(p)} are done, up to {Wording.Time(upTo)}",
            MeasureKind.Time,
            []
        );

    static ExplainedMeasure Mean(AttributionResult result, ComparedMeasure measure) =>
        Explained(
            result,
            measure,
            null,
            [.. measure.Values.Select(values => MeanInterval.Of(values).Mean)],
            [.. result.Design.Shares(measure.Values).Select(values => ShapleyShare.OfMean(values))]
        );

    static ExplainedMeasure OfQuantile(AttributionResult result, IReadOnlyList<double[]> durations, double p) =>
        Explained(
            result,
            Quantile(p, result.UpTo.TotalHours),
            p,
            [.. durations.Select(values => new OrderStatistics(values).Quantile(p))],
            ShapleyShare.OfQuantiles(durations, p, seed: result.Seed)
        );

    static ExplainedMeasure Explained(
        AttributionResult result,
        ComparedMeasure measure,
        double? quantile,
        double[] worth,
        IReadOnlyList<ShapleyShare> shares
    )
    {
        var design = result.Design;
        return new ExplainedMeasure(
            measure.Name,
            measure.Label,
            measure.Kind,
            quantile,
            worth[^1],
            worth[0],
            [
                .. shares.Select(
                    (share, cause) =>
                        new CauseShare(
                            result.Groups[cause].Name,
                            share.Estimate,
                            share.Lower,
                            share.Upper,
                            Finding(share),
                            share.Differing,
                            worth[^1] - worth[design.AllBut(cause)],
                            worth[design.Alone(cause)] - worth[0]
                        )
                ),
            ]
        )
        {
            Worth =
            [
                .. Enumerable
                    .Range(0, design.Places)
                    .Where(design.IsSame)
                    .Select(place => (design.Subset(place, 0), worth[place])),
            ],
        };
    }

    static ShareFinding Finding(ShapleyShare share) =>
        share.Differing == 0 ? ShareFinding.Nothing
        : share.Differing < DifferenceFamily.FewestDiffering ? ShareFinding.TooFew
        : share.Lower > 0 ? ShareFinding.More
        : share.Upper < 0 ? ShareFinding.Less
        : ShareFinding.Undecided;
}
