using RiverCrossingSim.Analysis.Estimators;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis;

/// <summary>What nobody knows, and what it goes with.</summary>
static class AssumptionSummaries
{
    /// <summary>With fewer replications, bins of an assumption say nothing.</summary>
    const int FewestForShares = 50;

    public static IReadOnlyList<AssumptionSummary> Of(RunResult run)
    {
        var with = HowLong(run.Table);
        var explained = Explained(run.Table, with);
        return
        [
            .. run
                .Scenario.Assumptions.Values.Select(assumption =>
                    Of(run.Table, assumption, with) with
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
        foreach (var duration in table[Columns.Duration])
        {
            if (!double.IsFinite(duration))
            {
                return Columns.PersonnelTime(95);
            }
        }
        return Columns.Duration;
    }

    static AssumptionSummary Of(ReplicationTable table, Assumption assumption, string with)
    {
        var column = table.Group("assumption").FirstOrDefault(column => column.Subject == assumption.Name);
        return new AssumptionSummary(
            assumption.Name,
            ScenarioFile.ValueText(assumption),
            assumption.Source,
            assumption.Note,
            column is null ? null : Estimates.Measure(column, table[column]),
            column is null ? null : Estimates.Correlation(with, table[column], table[with])
        );
    }

    /// <summary>What each assumption explains by itself of how the replications rank, where that can be said.</summary>
    static Dictionary<string, ExplainedEstimate> Explained(ReplicationTable table, string with)
    {
        if (table.Count < FewestForShares)
        {
            return [];
        }
        var ranks = Ranks.Of(table[with]);
        var indices = table
            .Group("assumption")
            .Where(column => table[column].ToArray().All(double.IsFinite))
            .Select(column => (column.Subject, Index: FirstOrderIndex.Of(table[column], ranks)))
            .Where(own => own.Index.IsDefined)
            .ToList();
        var adjusted = HolmAdjustment.Of([.. indices.Select(own => own.Index.PValue)]);
        return indices
            .Zip(adjusted)
            .ToDictionary(
                own => own.First.Subject,
                own =>
                {
                    var index = own.First.Index;
                    return new ExplainedEstimate(
                        with,
                        index.Estimate,
                        index.Lower,
                        index.Upper,
                        own.Second,
                        index.Bins
                    );
                }
            );
    }
}
