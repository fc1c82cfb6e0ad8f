using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What nobody knows, and what it goes with.</summary>
static class AssumptionSummaries
{
    /// <summary>With fewer replications, bins of an assumption say nothing.</summary>
    const int FewestForShares = 50;

    public static IReadOnlyList<AssumptionSummary> Of(RunResult run, TableMeasures measures, Omissions omissions)
    {
        var with = HowLong(run.Table);
        var explained = omissions.Try(
            "what the assumptions explain by themselves",
            [],
            () => Explained(run.Table, with, omissions)
        );
        return
        [
            .. omissions
                .Each(
                    run.Scenario.Assumptions.Values,
                    assumption => $"the assumption {assumption.Name}",
                    assumption =>
                        Of(run.Table, measures, assumption, with, omissions) with
                        {
                            Explains = explained.GetValueOrDefault(assumption.Name),
                        }
                )
                .OrderByDescending(assumption => Math.Abs(assumption.GoesWith?.Rho ?? 0)),
        ];
    }

    /// <summary>The duration where every replication has one; else when 95 % of the personnel are across, which all can be ranked by.</summary>
    static string HowLong(ReplicationTable table)
    {
        foreach (var duration in table[Headline.Duration])
        {
            if (!double.IsFinite(duration))
            {
                return Headline.PersonnelTime(95).Name;
            }
        }
        return Headline.Duration.Name;
    }

    static AssumptionSummary Of(
        ReplicationTable table,
        TableMeasures measures,
        Assumption assumption,
        string with,
        Omissions omissions
    )
    {
        var column = table.Group(MeasureGroup.Assumption).FirstOrDefault(column => column.Subject == assumption.Name);
        return new AssumptionSummary(
            assumption.Name,
            ScenarioFile.ValueText(assumption),
            assumption.Source,
            assumption.Note,
            column is null ? null : measures.Of(column),
            column is null
                ? null
                : omissions.Try(
                    $"what {assumption.Name} goes with",
                    () => Estimates.Correlation(with, table[column], table[with])
                )
        );
    }

    /// <summary>What each assumption explains by itself of how the replications rank, where that can be said.</summary>
    static Dictionary<string, ExplainedEstimate> Explained(ReplicationTable table, string with, Omissions omissions)
    {
        if (table.Count < FewestForShares)
        {
            return [];
        }
        var ranks = Ranks.Of(table[with]);
        var all = table
            .Group(MeasureGroup.Assumption)
            .Where(column => Estimates.Varies(table[column]))
            .Select(column =>
                (
                    column.Subject,
                    Index: omissions.Try(Share(column.Subject, with), () => FirstOrderIndex.Of(table[column], ranks))
                )
            )
            .ToList();
        UndefinedIndices.Note(omissions, all, which => Share(which, with));
        var indices = all.Where(own => own.Index is { IsDefined: true }).ToList();
        var adjusted = HolmAdjustment.Of([.. indices.Select(own => own.Index!.PValue)]);
        return indices
            .Zip(adjusted)
            .ToDictionary(own => own.First.Subject, own => Estimate(with, own.First.Index!, own.Second));
    }

    static string Share(string assumption, string with) =>
        $"how much of the ranking by {with} is explained by {assumption} alone";

    static ExplainedEstimate Estimate(string with, FirstOrderIndex index, double pValue) =>
        new(with, index.Estimate, index.Lower, index.Upper, pValue, index.Bins);
}
