using System.Collections;
using System.Runtime.CompilerServices;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>How a value shows itself: charts as pictures, results and records as tables, all else as text.</summary>
public static class Showing
{
    /// <summary>What a value shows.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its forms; null for a value that shows nothing.</returns>
    public static Shown? Of(object? value) =>
        value switch
        {
            null => null,
            Shown shown => shown,
            string text => new Shown(text),
            Chart chart => ChartView.Of(chart),
            RunResult run => RunView.Of(run.Summarize()),
            RunSummary summary => RunView.Of(summary),
            ComparisonResult comparison => ComparisonView.Of(comparison.Summarize()),
            ComparisonSummary summary => ComparisonView.Of(summary),
            LevelsResult levels => Of(levels.Summarize()),
            LevelsSummary summary => SentencesView.Of(summary.Title ?? summary.Name, summary.Sentences),
            AttributionResult explained => Of(explained.Summarize()),
            AttributionSummary summary => SentencesView.Of(summary.Title ?? summary.Name, summary.Sentences),
            IncidentResult one => Of(one.Summarize()),
            IncidentSummary summary => SentencesView.Of(summary.Title ?? summary.Name, summary.Sentences),
            ForecastResult forecast => Of(forecast.Summarize()),
            ForecastSummary summary => SentencesView.Of(summary.Title ?? summary.Name, summary.Sentences),
            SweepResult sweep => SweepView.Of(sweep),
            SensitivityResult sensitivity => SentencesView.Of(
                sensitivity.Scenario.Title ?? sensitivity.Scenario.Name,
                sensitivity.Outputs.SelectMany(output => SensitivitySentences.Of(output, sensitivity))
            ),
            Scenario scenario => ScenarioView.Of(scenario),
            ReplicationTable table => ReplicationTableView.Of(table),
            IEnumerable<Figure> figures => FiguresView.Of([.. figures]),
            IEnumerable<Problem> problems => ProblemsView.Of([.. problems]),
            Task => new Shown("A task that was not awaited; write 'await' before it."),
            Durations durations => new Shown(durations.ToString()),
            ITuple tuple => new Shown(tuple.ToString()!),
            IEnumerable items => TableView.Of(items),
            _ when TableColumns.IsRecordLike(value.GetType()) => TableView.OfOne(value),
            _ => new Shown(CellText.Of(value)),
        };
}
