using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>From the numbers of a comparison to what it says.</summary>
public static class ComparisonSummarizing
{
    /// <summary>The summary of a comparison.</summary>
    /// <param name="comparison">A comparison of at least two replications.</param>
    /// <exception cref="ArgumentException">The comparison has fewer than two replications.</exception>
    public static ComparisonSummary Summarize(this ComparisonResult comparison)
    {
        if (comparison.Replications < 2)
        {
            throw new ArgumentException("A comparison takes at least two replications.", nameof(comparison));
        }
        var omissions = new Omissions();
        var scenarios = comparison.Runs.Select(run => run.Run.Scenario).ToList();
        var measures = omissions.Each(
            ComparedMeasures
                .Of(scenarios, [.. comparison.Runs.Select(run => run.Run.Table)])
                .Where(measure => measure.Kind is MeasureKind.Chance or MeasureKind.Time || IsAnyLost(measure)),
            measure => measure.Label,
            OfFiniteValues
        );
        var family = new DifferenceFamily(measures, scenarios.Count);
        var curves = omissions.Try(
            "the difference of the curves \"done within\"",
            CurveComparison.Nowhere(scenarios.Count),
            () =>
                CurveComparison.Of(
                    [.. comparison.Runs.Select(run => run.Run.Table[Headline.Duration].ToArray())],
                    comparison.Deadline.Hours
                )
        );
        var summary = new ComparisonSummary
        {
            Verdict = "",
            Version = ProgramVersion.Text,
            Seed = comparison.Seed,
            Replications = comparison.Replications,
            Partial = comparison.Partial,
            PrecisionOutcome = comparison.PrecisionOutcome,
            Confidence = DifferenceFamily.Confidence,
            Comparisons = family.Count,
            EachConfidence = family.EachConfidence,
            CommonHorizon = comparison.CommonHorizon,
            Deadline = comparison.Deadline,
            Scenarios = [.. comparison.Runs.Select(run => Scenario(run, omissions))],
            Measures = omissions.Each(
                measures,
                measure => $"the means of {measure.Label}",
                measure => Means(measure, comparison)
            ),
            Pairs =
            [
                .. family.Pairs.Select(
                    (_, pair) => Pair(comparison, measures, family, curves.Differences[pair], pair, omissions)
                ),
            ],
            Curves = curves,
            Best = scenarios.Count < 3 ? [] : BestOf(measures, family, comparison, omissions),
            IsPaired = comparison.IsPaired,
            Notes =
            [
                .. comparison.Notes,
                .. ComparisonNotes.Of(scenarios, [.. comparison.Runs.Select(run => run.Name)]),
            ],
        };
        summary = summary with
        {
            Verdict = omissions.Try(
                "the verdict",
                "There is no verdict, since a figure that it takes could not be computed.",
                () => ComparisonVerdict.Of(summary)
            ),
        };
        var sentences = ComparisonSentences.Of(summary, omissions);
        return summary with
        {
            NotComputed = omissions.All,
            Sentences = [.. sentences, .. Omissions.Sentences(omissions.All)],
        };
    }

    /// <summary>The measure itself: of values that are not finite nothing can be computed.</summary>
    static ComparedMeasure OfFiniteValues(ComparedMeasure measure) =>
        measure.Values.All(list => Array.TrueForAll(list, double.IsFinite))
            ? measure
            : throw new ArgumentException("A value is not finite.", nameof(measure));

    /// <summary>A kind of loss that nobody suffered says nothing.</summary>
    static bool IsAnyLost(ComparedMeasure measure) => measure.Values.Any(list => list.AsSpan().ContainsAnyExcept(0));

    static ComparedScenario Scenario(ComparedRun run, Omissions omissions)
    {
        var (scenario, table) = (run.Run.Scenario, run.Run.Table);
        return new ComparedScenario(
            run.Name,
            run.Origin,
            scenario.Title,
            run.Run.ScenarioHash,
            ComparedMeasures.Personnel(scenario),
            ComparedMeasures.Vehicles(scenario),
            scenario.Horizon.TotalHours,
            Summarizing.Outcomes(table),
            omissions.List($"the duration of \"{run.Name}\"", () => Summarizing.Duration(table)),
            omissions.Try(
                $"the median of \"{run.Name}\"",
                () => Estimates.Quantile(new OrderStatistics(table[Headline.Duration]), 0.5)
            )
        );
    }

    static MeasureMeans Means(ComparedMeasure measure, ComparisonResult comparison) =>
        new(
            measure.Name,
            measure.Label,
            measure.Kind,
            [.. comparison.Runs.Select((run, place) => Mean(measure, run, measure.Values[place], comparison.Deadline))]
        );

    static MeanEstimate Mean(ComparedMeasure measure, ComparedRun run, double[] values, Deadline deadline)
    {
        if (measure.Kind == MeasureKind.Chance)
        {
            var share = new Proportion(values.Count(value => value > 0), values.Length);
            return new MeanEstimate(run.Name, share.Estimate, share.Lower, share.Upper);
        }
        var mean = Estimates.Mean(values, Limits(measure, run.Run, deadline));
        return new MeanEstimate(run.Name, mean.Mean, mean.Lower, mean.Upper);
    }

    static (double Least, double Most) Limits(ComparedMeasure measure, RunResult run, Deadline deadline) =>
        measure.Kind switch
        {
            MeasureKind.Chance or MeasureKind.Share => (0, 1),
            MeasureKind.Time => (0, deadline.Hours),
            MeasureKind.Count => ColumnLimits.Of(
                run.Table.Columns.First(column => column.Name == measure.Name),
                run.Scenario
            ),
            _ => throw new InvalidOperationException($"no rule for {measure.Kind}"),
        };

    static PairSummary Pair(
        ComparisonResult comparison,
        IReadOnlyList<ComparedMeasure> measures,
        DifferenceFamily family,
        CurveDifference curve,
        int pair,
        Omissions omissions
    )
    {
        var (first, second) = family.Pairs[pair];
        var names = comparison.Runs.Select(run => run.Name).ToList();
        var both = $"\"{names[first]}\" and \"{names[second]}\"";
        var differences = omissions.Each(
            measures,
            measure => $"the difference of {both} in {measure.Label}",
            measure => Difference(measure, family, pair, comparison.IsPaired)
        );
        return new PairSummary(
            names[first],
            names[second],
            differences,
            Sooner(comparison.Runs[first], comparison.Runs[second], comparison.Deadline),
            [.. curve.Flips.Select(flip => new RankingFlip(names[flip.Before], names[flip.After], flip.From, flip.To))],
            [.. curve.Leads.Select(lead => new RankingLead(names[lead.Ahead], lead.From, lead.To))],
            comparison.IsPaired
                ? omissions.List(
                    $"the difference of {both} across the assumptions",
                    () =>
                        DifferenceAcrossAssumptions.Of(
                            comparison.Runs[first],
                            comparison.Runs[second],
                            comparison.Deadline,
                            omissions
                        )
                )
                : []
        );
    }

    static DifferenceEstimate Difference(ComparedMeasure measure, DifferenceFamily family, int pair, bool isPaired)
    {
        var difference = family.Difference(measure, pair);
        var saving = difference.Saving;
        return new DifferenceEstimate(
            measure.Name,
            measure.Label,
            measure.Kind,
            difference.Mean,
            difference.Lower,
            difference.Upper,
            DifferenceFamily.Finding(measure.Kind, difference),
            difference.Differing,
            difference.FirstLess,
            difference.SecondLess,
            isPaired && saving.IsDefined
                ? new SavingEstimate(saving.Share, saving.Lower, saving.Upper, saving.WorthReplications)
                : null
        );
    }

    static SoonerShares Sooner(ComparedRun first, ComparedRun second, Deadline deadline)
    {
        var (sooner, later, all) = (0, 0, first.Run.Table.Count);
        foreach (
            var (one, other) in Restricted
                .Durations(first.Run.Table, deadline.Hours)
                .Zip(Restricted.Durations(second.Run.Table, deadline.Hours))
        )
        {
            sooner += one < other ? 1 : 0;
            later += other < one ? 1 : 0;
        }
        return new(
            Estimates.Share(sooner, all),
            Estimates.Share(all - sooner - later, all),
            Estimates.Share(later, all)
        );
    }

    static IReadOnlyList<MeasureBest> BestOf(
        IReadOnlyList<ComparedMeasure> measures,
        DifferenceFamily family,
        ComparisonResult comparison,
        Omissions omissions
    )
    {
        // The measures share the error evenly, so that all that is said about the best holds together.
        var confidence = 1 - ((1 - DifferenceFamily.Confidence) / measures.Count);
        return omissions.Each(
            measures.Where(measure => IsBounded(measure, family)),
            measure => $"which is best in {measure.Label}",
            measure => Best(measure, family, comparison, confidence)
        );
    }

    static MeasureBest Best(
        ComparedMeasure measure,
        DifferenceFamily family,
        ComparisonResult comparison,
        double confidence
    )
    {
        var best = ComparisonWithBest.Of(measure.Costs, confidence, pair => family.Statistics(measure, pair));
        return new MeasureBest(
            measure.Name,
            measure.Label,
            measure.Kind,
            [
                .. best.Select(
                    (own, place) =>
                        new BestEstimate(
                            comparison.Runs[place].Name,
                            own.Estimate,
                            own.Lower,
                            own.Upper,
                            own.MayBeBest,
                            own.IsBest
                        )
                ),
            ]
        );
    }

    /// <summary>Whether every difference of the measure is either none at all or seen often enough to be bounded.</summary>
    static bool IsBounded(ComparedMeasure measure, DifferenceFamily family)
    {
        var differing = family.Pairs.Select((_, pair) => family.Difference(measure, pair).Differing).ToList();
        return differing.Any(count => count > 0)
            && differing.All(count => count is 0 or >= DifferenceFamily.FewestDiffering);
    }
}
