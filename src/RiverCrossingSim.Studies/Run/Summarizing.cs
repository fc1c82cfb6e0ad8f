using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>From the numbers of a run to what it says.</summary>
public static class Summarizing
{
    static readonly double[] DurationQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>The summary of a run.</summary>
    /// <param name="run">A run of at least one replication.</param>
    /// <param name="doneWithin">A time that is looked at beside the scenario's milestones, and before them; null for none.</param>
    /// <param name="record">How wrong the model has been, to be said beside the forecast; null to say nothing of it.</param>
    /// <exception cref="ArgumentException">The run has no replications.</exception>
    public static RunSummary Summarize(this RunResult run, TimeSpan? doneWithin = null, CrossingRecord? record = null)
    {
        var table = run.Table;
        if (table.Count == 0)
        {
            throw new ArgumentException("A run without replications has no summary.", nameof(run));
        }
        var scenario = run.Scenario;
        var omissions = new Omissions();
        var measures = new TableMeasures(table, scenario, omissions);
        var sites = omissions.List("what the sites did", () => SiteSummaries.Of(measures, scenario));
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
            Version = run.Environment.Version,
            ScenarioHash = run.ScenarioHash,
            Replications = table.Count,
            Partial = run.Partial,
            PrecisionOutcome = run.PrecisionOutcome,
            Personnel = (int)scenario.Force.Personnel,
            Vehicles = (int)scenario.Force.Vehicles,
            CompletionShare = scenario.CompletionShare,
            Horizon = scenario.Horizon.TotalHours,
            Changed = ChangedFrom.Words(run.File, run.Changes),
            Outcomes = Outcomes(table),
            LeftBehind = omissions.Try("whom completed replications left behind", () => Left(table)),
            Duration = omissions.List("the duration", () => Duration(table)),
            Milestones = omissions.Each(
                milestones,
                within => $"the chance to be done within {Wording.Time(within.TotalHours)}",
                within => Milestone(table, within.TotalHours)
            ),
            Times =
            [
                .. Times(table, omissions, "personnel", Headline.PersonnelTime),
                .. Times(table, omissions, "vehicles", Headline.VehiclesTime),
            ],
            LossesByCause =
            [
                .. measures
                    .Group(MeasureGroup.Losses)
                    .Select(cause => new CauseSummary(cause.Subject, Wording.Spaced(cause.Subject), cause.Measures)),
            ],
            Sites = sites,
            Busiest = omissions.Try("the busiest crossing", () => SiteSummaries.Busiest(sites, scenario.Language)),
            Fire = [.. measures.Group(MeasureGroup.Fire).Select(fire => new FireSummary(fire.Subject, fire.Measures))],
            Events = EventSummaries.Of(table, omissions),
            Others = EventSummaries.Others(measures, scenario.Language),
            Stages = omissions.List(
                "where the loads' time went",
                () => StageSummaries.Of(measures, scenario.Language, run.Timeline.Stages)
            ),
            Assumptions = AssumptionSummaries.Of(run, measures, omissions),
            Conditions =
            [
                .. omissions
                    .Each(
                        milestones.OrderBy(within => within != doneWithin),
                        within => $"what would have to be true to be done within {Wording.Time(within.TotalHours)}",
                        within => ConditionSummaries.Of(run, within.TotalHours)
                    )
                    .Where(condition => condition.Assumptions.Count > 0 || condition.Within == doneWithin?.TotalHours),
            ],
            WhereItFails = omissions.Try(
                "under which assumptions it fails",
                () => FailureRules.Of(run, doneWithin?.TotalHours ?? Deadline.Of(scenario).Hours)
            ),
            Pace = run.Pace,
            LowerBound = omissions.Try("the lower bound", () => LowerBoundSummary.Of(run)),
        };
        summary = summary with
        {
            Across =
            [
                .. Number(measures, table, Headline.PersonnelAcross, "people", summary.Personnel),
                .. Number(measures, table, Headline.VehiclesAcross, "vehicles", summary.Vehicles),
            ],
            Losses = Losses(measures, table, scenario, summary.Personnel, summary.Vehicles),
        };
        if (record is not null)
        {
            var durations = summary.Duration;
            summary = summary with
            {
                Record = omissions.Try("the record of past crossings", () => RecordSummary.Of(record, durations)),
            };
        }
        var sentences = SummarySentences.Of(summary, omissions);
        return summary with
        {
            NotComputed = omissions.All,
            Sentences = [.. sentences, .. Omissions.Sentences(omissions.All)],
        };
    }

    /// <summary>How the replications ended.</summary>
    internal static OutcomeShares Outcomes(ReplicationTable table) =>
        new(Ended(table, OutcomeKind.Completed), Ended(table, OutcomeKind.Failed), Ended(table, OutcomeKind.Censored));

    static LeftBehind? Left(ReplicationTable table)
    {
        var rows = Enumerable.Range(0, table.Count).Where(row => table.Outcome(row) == OutcomeKind.Completed).ToList();
        if (rows.Count == 0 || !table.Has(Headline.PersonnelCaptured) || !table.Has(Headline.PersonnelStranded))
        {
            return null;
        }
        var (captured, stranded) = (
            table[Headline.PersonnelCaptured].ToArray(),
            table[Headline.PersonnelStranded].ToArray()
        );
        var left = rows.Select(row => captured[row] + stranded[row]).ToList();
        return new LeftBehind(Estimates.Share(left.Count(people => people > 0), rows.Count), (int)left.Max());
    }

    static ShareEstimate Ended(ReplicationTable table, OutcomeKind kind) =>
        Estimates.Share(Enumerable.Range(0, table.Count).Count(row => table.Outcome(row) == kind), table.Count);

    /// <summary>Quantiles of the completed durations; empty if none completed.</summary>
    internal static QuantileEstimate[] Duration(ReplicationTable table)
    {
        var completed = table[Headline.Duration].ToArray().Where(double.IsFinite).ToArray();
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
        foreach (var duration in table[Headline.Duration])
        {
            done += duration <= within ? 1 : 0;
        }
        return new MilestoneChance(within, Wording.Time(within), Estimates.Share(done, table.Count));
    }

    static TimeToShare Time(ReplicationTable table, string kind, int percent, Measure measure)
    {
        var times = new OrderStatistics(table[measure]);
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

    static IReadOnlyList<TimeToShare> Times(
        ReplicationTable table,
        Omissions omissions,
        string kind,
        Func<int, Measure> measure
    ) =>
        omissions.Each(
            Headline.Shares,
            share => measure(share).Name,
            share => Time(table, kind, share, measure(share))
        );

    static IEnumerable<LossSummary> Number(
        TableMeasures measures,
        ReplicationTable table,
        Measure measure,
        string label,
        int initial
    )
    {
        if (measures.Of(table.Of(measure).First()) is { } number)
        {
            yield return new LossSummary(measure.Name, label, initial, number);
        }
    }

    static LossSummary[] Losses(
        TableMeasures measures,
        ReplicationTable table,
        Scenario scenario,
        int personnel,
        int vehicles
    ) =>
        [
            .. LossKinds.All.SelectMany(measure =>
                Number(
                    measures,
                    table,
                    measure,
                    measure == Headline.Wounded && scenario.Force.Units.Any(unit => unit.Wounded > 0)
                        ? $"{measure.Label}, those before the order included"
                        : measure.Label,
                    measure.Range == MeasureRange.People ? personnel : vehicles
                )
            ),
        ];
}
