using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>Charts of comparisons, two-level studies and studies of causes in one line, the same pictures as in their reports.</summary>
public static class ComparisonChartTyping
{
    extension(ComparisonResult comparison)
    {
        /// <summary>How the durations of those compared are spread.</summary>
        public Chart Chart() => new ComparedDurations(comparison, comparison.Summarize());

        /// <summary>Each one's chance to be done within a time.</summary>
        public Chart ChanceChart() => new ComparedEcdfs(comparison, comparison.Summarize());

        /// <summary>The replications in pairs, under the same luck: sooner or later.</summary>
        public Chart PairsChart() => new PairedDurations(comparison, comparison.Summarize());

        /// <summary>Who is likelier to be done within a time, with its band: where the ranking flips.</summary>
        public Chart DifferenceChart() => new DoneWithinDifference(comparison, comparison.Summarize());

        /// <summary>Each one's share of the people across over time.</summary>
        public Chart CrossingChart() => new ComparedCrossings(comparison);

        /// <summary>What is lost by each, in the mean.</summary>
        public Chart LossesChart() => new ComparedLosses(comparison.Summarize());
    }

    extension(LevelsResult levels)
    {
        /// <summary>The chance to be done within a time, were the assumptions known: a family of curves.</summary>
        public Chart Chart() => new LevelCurves(levels);

        /// <summary>How much of the spread is what nobody knows, and how much is luck.</summary>
        public Chart SharesChart() => new LevelShares(levels.Summarize());
    }

    extension(ForecastResult forecast)
    {
        /// <summary>What is across over time, before and after what was seen, with what was seen drawn in.</summary>
        public Chart Chart() => new ForecastCrossing(forecast.Summarize());

        /// <summary>All charts of the forecast's report.</summary>
        public IReadOnlyList<Chart> Charts() => [.. ReportCharts.Forecast.Of(forecast.Summarize()).All];
    }

    extension(AttributionResult explained)
    {
        /// <summary>What part of the mean duration goes to which cause.</summary>
        public Chart Chart() => new CauseShares(explained.Summarize().Measures.First(measure => measure.IsDuration));

        /// <summary>The same of each chance and each loss to which any cause adds.</summary>
        public IReadOnlyList<Chart> Charts() => [.. ReportCharts.Attribution.Of(explained.Summarize()).All];
    }

    extension(IncidentResult explained)
    {
        /// <summary>What one thing less would have changed in the replication.</summary>
        public Chart Chart() => new IncidentBars(explained.Summarize());
    }
}
