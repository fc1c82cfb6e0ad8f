using RiverCrossingSim.Analysis.Estimators;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis;

/// <summary>From the numbers of a run to what it says.</summary>
public static class Summarizing
{
    static readonly double[] DurationQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>The kinds of loss: the column, and the kind in words, which begins with "personnel" or "vehicles".</summary>
    internal static readonly (string Column, string Label)[] LossKinds =
    [
        (Columns.PersonnelKilled, "personnel killed"),
        (Columns.Wounded, "personnel wounded"),
        (Columns.PersonnelCaptured, "personnel captured"),
        (Columns.PersonnelStranded, "personnel stranded"),
        (Columns.VehiclesDestroyed, "vehicles destroyed"),
        (Columns.VehiclesAbandoned, "vehicles abandoned"),
        (Columns.VehiclesCaptured, "vehicles captured"),
        (Columns.VehiclesStranded, "vehicles stranded"),
    ];

    /// <summary>The summary of a run.</summary>
    /// <param name="run">A run of at least one replication.</param>
    /// <param name="doneWithin">A time that is looked at beside the scenario's milestones, and before them; null for none.</param>
    /// <exception cref="ArgumentException">The run has no replications.</exception>
    public static RunSummary Summarize(this RunResult run, TimeSpan? doneWithin = null)
    {
        var table = run.Table;
        if (table.Count == 0)
        {
            throw new ArgumentException("A run without replications has no summary.", nameof(run));
        }
        var scenario = run.Scenario;
        var sites = SiteSummaries.Of(run);
        var milestones = scenario
            .Milestones.Concat(doneWithin is { } asked ? [asked] : [])
            .Where(within => within <= scenario.Horizon)
            .Distinct()
            .Order()
            .ToList();
        var summary = new RunSummary
        {
            Language = scenario.Language,
            Name = scenario.Name,
            Title = scenario.Title,
            Question = scenario.Question,
            Seed = run.Seed,
            Version = ProgramVersion.Text,
            ScenarioHash = run.ScenarioHash,
            Replications = table.Count,
            Partial = run.Partial,
            PrecisionOutcome = run.PrecisionOutcome,
            Personnel = (int)scenario.Force.Personnel,
            Vehicles = (int)scenario.Force.Vehicles,
            CompletionShare = scenario.CompletionShare,
            Horizon = scenario.Horizon.TotalHours,
            Outcomes = Outcomes(table),
            Duration = Duration(table),
            Milestones = [.. milestones.Select(within => Milestone(table, within.TotalHours))],
            Times =
            [
                .. Columns.Shares.Select(q => Time(table, "personnel", q, Columns.PersonnelTime(q))),
                .. Columns.Shares.Select(q => Time(table, "vehicles", q, Columns.VehiclesTime(q))),
            ],
            LossesByCause =
            [
                .. table
                    .ByMeasure("losses")
                    .Select(cause => new CauseSummary(cause.Subject, Wording.Spaced(cause.Subject), cause.Measures)),
            ],
            Sites = sites,
            Busiest = SiteSummaries.Busiest(sites, scenario.Language),
            Fire = [.. table.ByMeasure("fire").Select(fire => new FireSummary(fire.Subject, fire.Measures))],
            Events = EventSummaries.Of(table),
            Others = EventSummaries.Others(table),
            Stages = StageSummaries.Of(table, scenario.Language),
            Assumptions = AssumptionSummaries.Of(run),
            Conditions =
            [
                .. milestones
                    .OrderBy(within => within != doneWithin)
                    .Select(within => ConditionSummaries.Of(run, within.TotalHours))
                    .Where(condition => condition.Assumptions.Count > 0 || condition.Within == doneWithin?.TotalHours),
            ],
            Bound = run.Bound,
        };
        summary = summary with
        {
            Across =
            [
                Across(table, Columns.PersonnelAcross, "people", summary.Personnel),
                Across(table, Columns.VehiclesAcross, "vehicles", summary.Vehicles),
            ],
            Losses = Losses(table, scenario, summary.Personnel, summary.Vehicles),
        };
        return summary with { Sentences = SummarySentences.Of(summary) };
    }

    /// <summary>The measures of each subject of a group of columns, in the order of the columns.</summary>
    internal static IEnumerable<(string Subject, IReadOnlyDictionary<string, MeasureSummary> Measures)> ByMeasure(
        this ReplicationTable table,
        string group
    ) =>
        table
            .Group(group)
            .GroupBy(column => column.Subject)
            .Select(subject =>
                (
                    subject.Key,
                    (IReadOnlyDictionary<string, MeasureSummary>)
                        subject.ToDictionary(
                            column => column.Measure,
                            column => Estimates.Measure(column, table[column])
                        )
                )
            );

    /// <summary>How the replications ended.</summary>
    internal static OutcomeShares Outcomes(ReplicationTable table) =>
        new(Ended(table, OutcomeKind.Completed), Ended(table, OutcomeKind.Failed), Ended(table, OutcomeKind.Censored));

    static ShareEstimate Ended(ReplicationTable table, OutcomeKind kind) =>
        Estimates.Share(Enumerable.Range(0, table.Count).Count(row => table.Outcome(row) == kind), table.Count);

    /// <summary>Quantiles of the completed durations; empty if none completed.</summary>
    internal static QuantileEstimate[] Duration(ReplicationTable table)
    {
        var completed = table[Columns.Duration].ToArray().Where(double.IsFinite).ToArray();
        if (completed.Length == 0)
        {
            return [];
        }
        var durations = new OrderStatistics(completed);
        return Array.ConvertAll(DurationQuantiles, p => Estimates.Quantile(durations, p));
    }

    static MilestoneChance Milestone(ReplicationTable table, double within)
    {
        var done = 0;
        foreach (var duration in table[Columns.Duration])
        {
            done += duration <= within ? 1 : 0;
        }
        return new MilestoneChance(within, Wording.Time(within), Estimates.Share(done, table.Count));
    }

    static TimeToShare Time(ReplicationTable table, string kind, int percent, string column)
    {
        var times = new OrderStatistics(table[column]);
        return new TimeToShare(
            kind,
            percent,
            times.Quantile(0.05),
            times.Quantile(0.5),
            times.Quantile(0.95),
            Estimates.Share(
                times.Sorted.IndexOf(double.PositiveInfinity) is var reached and >= 0 ? reached : times.Count,
                times.Count
            )
        );
    }

    static LossSummary Across(ReplicationTable table, string column, string label, int initial) =>
        new(column, label, initial, Estimates.Measure(table.Columns.First(c => c.Name == column), table[column]));

    static LossSummary[] Losses(ReplicationTable table, Scenario scenario, int personnel, int vehicles) =>
        [
            .. LossKinds.Select(kind => new LossSummary(
                kind.Column,
                kind.Column == Columns.Wounded && scenario.Force.Units.Any(unit => unit.Wounded > 0)
                    ? $"{kind.Label}, those before the order included"
                    : kind.Label,
                kind.Label.StartsWith("personnel", StringComparison.Ordinal) ? personnel : vehicles,
                Estimates.Measure(table.Columns.First(column => column.Name == kind.Column), table[kind.Column])
            )),
        ];
}
