using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Analysis;

/// <summary>What nobody knows, and what it goes with.</summary>
static class AssumptionSummaries
{
    public static IReadOnlyList<AssumptionSummary> Of(RunResult run)
    {
        var with = HowLong(run.Table);
        return
        [
            .. run
                .Scenario.Assumptions.Values.Select(assumption => Of(run.Table, assumption, with))
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
}
