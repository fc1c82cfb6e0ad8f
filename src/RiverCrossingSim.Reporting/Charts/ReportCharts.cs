using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>The charts of the program's reports, a line each.</summary>
public static class ReportCharts
{
    /// <summary>As many of those compared have a chart of what their difference from the first hangs on.</summary>
    const int MostPairs = 3;

    /// <summary>The charts of a run.</summary>
    public static ChartList<(RunResult Result, RunSummary Summary)> Run { get; } =
        new ChartList<(RunResult Result, RunSummary Summary)>()
            .With(ReportSection.Answer, run => new DurationEcdf(run.Result, run.Summary))
            .With(ReportSection.Duration, run => new DurationHistogram(run.Result, run.Summary))
            .With(ReportSection.Across, run => new CrossingCurves(run.Result))
            .With(ReportSection.Crossings, run => new SiteCarried(run.Summary))
            .With(ReportSection.Crossings, run => new SiteUse(run.Summary))
            .With(ReportSection.Crossings, run => new SiteDowntime(run.Summary))
            .With(ReportSection.Crossings, run => new SiteQueues(run.Result))
            .With(ReportSection.Fire, run => new Strikes(run.Summary))
            .With(ReportSection.Fire, run => new Losses(run.Summary))
            .With(ReportSection.Fire, run => new LossesByCause(run.Summary))
            .With(ReportSection.Time, run => new WaitedFor(run.Result))
            .With(ReportSection.Time, run => new TimeBudget(run.Summary))
            .With(ReportSection.Causes, run => new AssumptionCorrelations(run.Summary))
            .With(ReportSection.Causes, run => new AssumptionShares(run.Summary))
            .With(ReportSection.Causes, run => new WhereItFails(run.Summary))
            .With(ReportSection.Causes, run => new WhatWouldHaveToBeTrue(run.Result.Scenario, run.Summary));

    /// <summary>The charts of a comparison.</summary>
    public static ChartList<(ComparisonResult Result, ComparisonSummary Summary)> Comparison { get; } =
        new ChartList<(ComparisonResult Result, ComparisonSummary Summary)>()
            .With(ReportSection.Answer, compared => new ComparedEcdfs(compared.Result, compared.Summary))
            .With(
                ReportSection.Answer,
                compared => new BehindTheBest(compared.Summary),
                compared => compared.Summary.Scenarios.Count > 2
            )
            .With(ReportSection.Duration, compared => new DoneWithinDifference(compared.Result, compared.Summary))
            .With(ReportSection.Duration, compared => new ComparedDurations(compared.Result, compared.Summary))
            .With(
                ReportSection.Duration,
                compared => new PairedDurations(compared.Result, compared.Summary),
                compared => compared.Summary.IsPaired
            )
            .With(ReportSection.Duration, compared => new ComparedCrossings(compared.Result))
            .With(ReportSection.Costs, compared => new ComparedLosses(compared.Summary))
            .WithEach(
                ReportSection.Reasons,
                compared => Enumerable.Range(1, compared.Summary.IsPaired ? Pairs(compared.Summary) : 0),
                (compared, place) =>
                    new DifferenceByAssumption(
                        compared.Result.Runs[0].Run.Scenario,
                        compared.Summary.Pair(0, place),
                        Pairs(compared.Summary) == 1 ? "" : $"-{place}"
                    )
            );

    /// <summary>The charts of a two-level study.</summary>
    public static ChartList<(LevelsResult Result, LevelsSummary Summary)> Levels { get; } =
        new ChartList<(LevelsResult Result, LevelsSummary Summary)>()
            .With(ReportSection.Answer, levels => new LevelCurves(levels.Result))
            .With(ReportSection.Answer, levels => new LevelShares(levels.Summary));

    /// <summary>The charts of a study of causes: the shares of the duration, of the chances, and of each loss that has any.</summary>
    public static ChartList<AttributionSummary> Attribution { get; } =
        new ChartList<AttributionSummary>()
            .WithEach(
                ReportSection.Answer,
                summary => summary.Measures.Where(measure => measure.IsDuration),
                (_, measure) => new CauseShares(measure)
            )
            .WithEach(
                ReportSection.Costs,
                summary => summary.Measures.Where(measure => measure.Kind != MeasureKind.Time && measure.HasShares),
                (_, measure) => new CauseShares(measure)
            );

    /// <summary>The chart of a study of one replication.</summary>
    public static ChartList<IncidentSummary> Incidents { get; } =
        new ChartList<IncidentSummary>().With(ReportSection.Answer, summary => new IncidentBars(summary));

    /// <summary>The charts of a forecast.</summary>
    public static ChartList<ForecastSummary> Forecast { get; } =
        new ChartList<ForecastSummary>()
            .With(ReportSection.Answer, summary => new ForecastChances(summary))
            .With(ReportSection.Across, summary => new ForecastCrossing(summary))
            .With(ReportSection.Assumptions, summary => new ForecastAssumptions(summary), IsForetold)
            .With(ReportSection.NextLooks, summary => new ForecastLooks(summary), IsForetold);

    /// <summary>The charts of an output of a sweep: main effects, and the heat map and interaction of the pair of factors that do most together.</summary>
    public static ChartList<(SweepResult Result, Output Output)> Sweep { get; } =
        new ChartList<(SweepResult Result, Output Output)>()
            .With(ReportSection.Answer, sweep => new SweepHeatMap(sweep.Result, sweep.Output), HasPair)
            .With(ReportSection.Answer, sweep => new MainEffects(sweep.Result, sweep.Output))
            .With(ReportSection.Answer, sweep => new InteractionPlot(sweep.Result, sweep.Output), HasPair);

    /// <summary>The charts of an output of a sensitivity study: its indices, the tornado and Morris's plane.</summary>
    public static ChartList<OutputSensitivity> Sensitivity { get; } =
        new ChartList<OutputSensitivity>()
            .With(ReportSection.Answer, output => new SobolBars(output), output => output.Indices.Count > 0)
            .With(ReportSection.Answer, output => new Tornado(output), output => output.Indices.Count > 0)
            .With(ReportSection.Answer, output => new MorrisPlane(output));

    static bool IsForetold(ForecastSummary summary) => summary.Basis is not null;

    static int Pairs(ComparisonSummary summary) => Math.Min(MostPairs, summary.Scenarios.Count - 1);

    static bool HasPair((SweepResult Result, Output Output) sweep) =>
        InteractionPlot.Strongest(sweep.Result, sweep.Output) is not null;
}
