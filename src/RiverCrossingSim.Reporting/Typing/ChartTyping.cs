using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Charts of a run in one line: <c>study.Durations.Chart()</c>. They are the same pictures as in the report; a notebook shows
/// the last one of a cell, and <see cref="ChartFiles.Write(Chart, string)"/> makes files of them.
/// </summary>
public static class ChartTyping
{
    extension(Durations durations)
    {
        /// <summary>How the durations of the completed replications are spread: a histogram with median and range.</summary>
        public Chart Chart() => new DurationHistogram(durations.Run, durations.Run.Summarize());

        /// <summary>The chance to be done within a time, over all replications, with its 95 % band.</summary>
        public Chart ChanceChart() => new DurationEcdf(durations.Run, durations.Run.Summarize());
    }

    extension(IEnumerable<(string Name, RunResult Run)> runs)
    {
        /// <summary>The durations of several runs above each other on one scale: what a changed parameter moves.</summary>
        /// <exception cref="ArgumentException">There are no runs.</exception>
        public Chart Chart() => new DurationRidges(runs);
    }

    extension(RunResult run)
    {
        /// <summary>How long it takes: the same as <c>Durations.Chart()</c>.</summary>
        public Chart Chart() => run.Durations.Chart();

        /// <summary>All charts of the report, in its order.</summary>
        public IReadOnlyList<Chart> Charts() => ReportCharts.Run.Of((run, run.Summarize())).All;

        /// <summary>The share of the people and of the vehicles that is across over time, with bands over the replications.</summary>
        public Chart CrossingChart() => new CrossingCurves(run);

        /// <summary>What each crossing site carried.</summary>
        public Chart SitesChart() => new SiteCarried(run.Summarize());

        /// <summary>How much of the time each crossing site worked.</summary>
        public Chart UseChart() => new SiteUse(run.Summarize());

        /// <summary>How long each crossing site was closed, and why.</summary>
        public Chart DowntimeChart() => new SiteDowntime(run.Summarize());

        /// <summary>How many wait at each crossing site over time.</summary>
        public Chart QueuesChart() => new SiteQueues(run);

        /// <summary>Strikes by fire source: fired, through, hits.</summary>
        public Chart StrikesChart() => new Strikes(run.Summarize());

        /// <summary>What was lost, by kind.</summary>
        public Chart LossesChart() => new Losses(run.Summarize());

        /// <summary>What vehicles and people were waiting for, hour by hour.</summary>
        public Chart WaitingChart() => new WaitedFor(run);

        /// <summary>On what the time of vehicles and people went.</summary>
        public Chart TimeChart() => new TimeBudget(run.Summarize());

        /// <summary>Which assumptions go with long durations: what goes together, not what causes what.</summary>
        public Chart AssumptionsChart() => new AssumptionCorrelations(run.Summarize());

        /// <summary>How much of the spread each assumption explains by itself.</summary>
        public Chart ExplainedChart() => new AssumptionShares(run.Summarize());

        /// <summary>
        /// What would have to be true to be done in time: how the assumptions are distributed among the replications that were.
        /// It is conditioning, not calibration.
        /// </summary>
        /// <param name="doneWithin">The time, at most the scenario's horizon.</param>
        public Chart WhatWouldHaveToBeTrueChart(TimeSpan doneWithin) =>
            new WhatWouldHaveToBeTrue(run.Scenario, run.Summarize(doneWithin));

        /// <summary>Under which assumptions the withdrawal is mostly not done in time: a rule found by PRIM, limit after limit.</summary>
        /// <param name="doneWithin">The time; null for the last milestone.</param>
        public Chart WhereItFailsChart(TimeSpan? doneWithin = null) => new WhereItFails(run.Summarize(doneWithin));
    }
}
