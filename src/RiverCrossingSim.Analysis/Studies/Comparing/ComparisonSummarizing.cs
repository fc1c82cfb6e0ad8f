using RiverCrossingSim.Analysis.Estimators;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

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
        var scenarios = comparison.Runs.Select(run => run.Run.Scenario).ToList();
        var measures = Measures
            .Of(scenarios, [.. comparison.Runs.Select(run => run.Run.Table)])
            .Where(measure => measure.Kind is MeasureKind.Chance or MeasureKind.Time || IsAnyLost(measure))
            .ToList();
        var family = new DifferenceFamily(measures, scenarios.Count);
        var curves = CurveComparison.Of(
            [.. comparison.Runs.Select(run => run.Run.Table[Columns.Duration].ToArray())],
            comparison.CommonHorizon
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
            Scenarios = [.. comparison.Runs.Select(Scenario)],
            Measures = [.. measures.Select(measure => Means(measure, comparison))],
            Pairs =
            [
                .. family.Pairs.Select((_, pair) => Pair(comparison, measures, family, curves.Differences[pair], pair)),
            ],
            Curves = curves,
            Best = scenarios.Count < 3 ? [] : [.. BestOf(measures, family, comparison)],
            Notes = ComparisonNotes.Of(scenarios, [.. comparison.Runs.Select(run => run.Name)]),
        };
        summary = summary with { Verdict = ComparisonVerdict.Of(summary) };
        return summary with { Sentences = ComparisonSentences.Of(summary) };
    }

    /// <summary>A kind of loss that nobody suffered says nothing.</summary>
    static bool IsAnyLost(Measure measure) => measure.Values.Any(list => list.AsSpan().ContainsAnyExcept(0));

    static ComparedScenario Scenario(ComparedRun run)
    {
        var (scenario, table) = (run.Run.Scenario, run.Run.Table);
        return new ComparedScenario(
            run.Name,
            run.Origin,
            scenario.Title,
            run.Run.ScenarioHash,
            Measures.Personnel(scenario),
            Measures.Vehicles(scenario),
            scenario.Horizon.TotalHours,
            Summarizing.Outcomes(table),
            Summarizing.Duration(table)
        );
    }

    static MeasureMeans Means(Measure measure, ComparisonResult comparison) =>
        new(
            measure.Name,
            measure.Label,
            measure.Kind,
            [.. comparison.Runs.Select((run, place) => Mean(measure, run.Name, measure.Values[place]))]
        );

    static MeanEstimate Mean(Measure measure, string scenario, double[] values)
    {
        if (measure.Kind == MeasureKind.Chance)
        {
            var share = new Proportion(values.Count(value => value > 0), values.Length);
            return new MeanEstimate(scenario, share.Estimate, share.Lower, share.Upper);
        }
        var mean = MeanInterval.Of(values);
        return new MeanEstimate(scenario, mean.Mean, mean.Lower, mean.Upper);
    }

    static PairSummary Pair(
        ComparisonResult comparison,
        IReadOnlyList<Measure> measures,
        DifferenceFamily family,
        CurveDifference curve,
        int pair
    )
    {
        var (first, second) = family.Pairs[pair];
        var names = comparison.Runs.Select(run => run.Name).ToList();
        var differences = measures.Select(measure => Difference(measure, family, pair)).ToList();
        var duration = differences.Single(difference => difference.Measure == Measures.Duration);
        return new PairSummary(
            names[first],
            names[second],
            differences,
            Sooner(duration, comparison.Replications),
            [.. curve.Flips.Select(flip => new RankingFlip(names[flip.Before], names[flip.After], flip.From, flip.To))],
            [.. curve.Leads.Select(lead => new RankingLead(names[lead.Ahead], lead.From, lead.To))],
            DifferenceAcrossAssumptions.Of(comparison.Runs[first], comparison.Runs[second], comparison.CommonHorizon)
        );
    }

    static DifferenceEstimate Difference(Measure measure, DifferenceFamily family, int pair)
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
            saving.IsDefined
                ? new SavingEstimate(saving.Share, saving.Lower, saving.Upper, saving.WorthReplications)
                : null
        );
    }

    static SoonerShares Sooner(DifferenceEstimate duration, int replications) =>
        new(
            Estimates.Share(duration.FirstLess, replications),
            Estimates.Share(replications - duration.Differing, replications),
            Estimates.Share(duration.SecondLess, replications)
        );

    static IEnumerable<MeasureBest> BestOf(List<Measure> measures, DifferenceFamily family, ComparisonResult comparison)
    {
        // The measures share the error evenly, so that all that is said about the best holds together.
        var confidence = 1 - ((1 - DifferenceFamily.Confidence) / measures.Count);
        foreach (var measure in measures.Where(measure => IsBounded(measure, family)))
        {
            var best = ComparisonWithBest.Of(measure.Costs, confidence, pair => family.Statistics(measure, pair));
            yield return new MeasureBest(
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
    }

    /// <summary>Whether every difference of the measure is either none at all or seen often enough to be bounded.</summary>
    static bool IsBounded(Measure measure, DifferenceFamily family)
    {
        var differing = family.Pairs.Select((_, pair) => family.Difference(measure, pair).Differing).ToList();
        return differing.Any(count => count > 0)
            && differing.All(count => count is 0 or >= DifferenceFamily.FewestDiffering);
    }
}
