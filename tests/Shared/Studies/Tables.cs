using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Tests;

/// <summary>Runs whose numbers are written by hand, so that a summary can be checked by hand.</summary>
static class Tables
{
    const double Never = double.PositiveInfinity;

    static ResultColumn Width { get; } = AssumptionMeasures.Value.Of("width");

    /// <summary>
    /// Ten replications of the two ferry sites: six completed after 10, 20 to 60 h, two failed, two censored. The width
    /// of the river rises with the time; everything else is the number given, or rises from 0 to 9.
    /// </summary>
    public static RunResult Ten()
    {
        double[] durations = [10, 20, 30, 40, 50, 60, Never, Never, Never, Never];
        return Run(
            new Dictionary<ResultColumn, double[]>
            {
                [Headline.Outcome.Column] = [0, 0, 0, 0, 0, 0, 1, 1, 2, 2],
                [Headline.Duration.Column] = durations,
                [Headline.PersonnelKilled.Column] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
                [Headline.PersonnelTime(95).Column] = [9, 19, 29, 39, 49, 59, 69, 79, Never, Never],
                [Width] = [600, 650, 700, 750, 800, 850, 900, 950, 1_000, 1_050],
                [SiteMeasures.Vehicles.Of("north")] = Same(60),
                [SiteMeasures.Vehicles.Of("south")] = Same(20),
                [SiteMeasures.Persons.Of("north")] = Same(400),
                [SiteMeasures.Persons.Of("south")] = Same(200),
                [SiteMeasures.Use.Of("north")] = Same(0.5),
                [Closure.Repair.Downtime.Of("north")] = Same(3),
                [Closure.Daylight.Downtime.Of("north")] = Same(8),
                [SiteMeasures.MeanQueueOfVehicles.Of("north")] = Same(12),
                [TimeMeasures.VehicleHours.Of("queueing")] = Same(30),
                [TimeMeasures.VehicleHours.Of("crossing")] = Same(10),
                [FireMeasures.Strikes.Of("guns")] = Same(4),
                [LossMeasures.Killed.Of("landing")] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
            }
        );
    }

    /// <summary>Replications of the two ferry sites that all completed, after 1, 2, 3 and more hours.</summary>
    public static RunResult AllCompleted(int count) =>
        Run(
            new Dictionary<ResultColumn, double[]>
            {
                [Headline.Outcome.Column] = new double[count],
                [Headline.Duration.Column] = [.. Enumerable.Range(1, count).Select(hour => (double)hour)],
                [Width] = [.. Enumerable.Range(1, count).Select(hour => 2_000.0 - hour)],
            }
        );

    /// <summary>Replications of the two ferry sites of which none completed.</summary>
    public static RunResult NoneCompleted(int count) =>
        Run(
            new Dictionary<ResultColumn, double[]>
            {
                [Headline.Outcome.Column] = [.. Enumerable.Repeat((double)OutcomeKind.Failed, count)],
                [Headline.Duration.Column] = [.. Enumerable.Repeat(Never, count)],
            }
        );

    /// <summary>Replications of the two ferry sites with durations and losses as given; the width of the river is the row.</summary>
    public static RunResult Of(int count, Func<int, double> hours, Func<int, double> killed) =>
        Run(
            new Dictionary<ResultColumn, double[]>
            {
                [Headline.Outcome.Column] = new double[count],
                [Headline.Duration.Column] = [.. Enumerable.Range(0, count).Select(hours)],
                [Headline.PersonnelKilled.Column] = [.. Enumerable.Range(0, count).Select(killed)],
                [Headline.PersonnelTime(95).Column] = new double[count],
                [Headline.VehiclesTime(95).Column] = new double[count],
                [Width] = [.. Enumerable.Range(0, count).Select(row => (double)row)],
            }
        );

    /// <summary>A run in which one of the headline measures is another.</summary>
    public static RunResult With(RunResult run, Measure measure, Func<int, double> value) =>
        run with
        {
            Table = new ReplicationTable(
                run.Table.Columns,
                [
                    .. Enumerable
                        .Range(0, run.Table.Count)
                        .Select(row =>
                            run.Table.Columns.Select(column =>
                                    column.Measure.IsSame(measure) ? value(row) : run.Table[column][row]
                                )
                                .ToArray()
                        ),
                ],
                run.Table.Fingerprints
            ),
        };

    static double[] Same(double value) => [.. Enumerable.Repeat(value, 10)];

    static RunResult Run(Dictionary<ResultColumn, double[]> given)
    {
        var scenario = SmallScenarios.Ferries();
        var plan = new Plan(scenario);
        var count = given[Headline.Outcome.Column].Length;
        var byName = given.ToDictionary(entry => entry.Key.Name, entry => entry.Value);
        var columns = plan.Rows.Columns.Where(column =>
            column.Group == MeasureGroup.Headline
            || column.Group == MeasureGroup.Assumption
            || byName.ContainsKey(column.Name)
        );
        return new RunResult
        {
            Scenario = scenario,
            ScenarioHash = "0123456789abcdef",
            Seed = 7,
            Table = new ReplicationTable(
                [.. columns],
                [.. Enumerable.Range(0, count).Select(row => columns.Select(c => Value(c, row)).ToArray())],
                [.. Enumerable.Range(0, count).Select(row => (ulong)row)]
            ),
            Timeline = new Timeline(plan.Timeline),
            Pace = new UndisturbedPace([new SitePace("north", 20, 0, 3.3, 1, "3 craft x 6 vehicles")], 4, 0),
            Light = plan.Light,
        };

        double Value(ResultColumn column, int row) =>
            byName.TryGetValue(column.Name, out var values) ? values[row]
            : column.Unit == "h" && column.Group == MeasureGroup.Headline ? Never
            : 0;
    }
}
