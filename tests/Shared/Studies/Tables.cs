using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Tests;

/// <summary>Runs whose numbers are written by hand, so that a summary can be checked by hand.</summary>
static class Tables
{
    const double Never = double.PositiveInfinity;

    /// <summary>
    /// Ten replications of the two ferry sites: six completed after 10, 20 to 60 h, two failed, two censored. The width
    /// of the river rises with the time; everything else is the number given, or rises from 0 to 9.
    /// </summary>
    public static RunResult Ten()
    {
        double[] durations = [10, 20, 30, 40, 50, 60, Never, Never, Never, Never];
        return Run(
            new Dictionary<string, double[]>
            {
                [Columns.Outcome] = [0, 0, 0, 0, 0, 0, 1, 1, 2, 2],
                [Columns.Duration] = durations,
                [Columns.PersonnelKilled] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
                [Columns.PersonnelTime(95)] = [9, 19, 29, 39, 49, 59, 69, 79, Never, Never],
                ["assumption.width"] = [600, 650, 700, 750, 800, 850, 900, 950, 1_000, 1_050],
                ["site.north.vehicles"] = Same(60),
                ["site.south.vehicles"] = Same(20),
                ["site.north.persons"] = Same(400),
                ["site.south.persons"] = Same(200),
                ["site.north.use"] = Same(0.5),
                ["site.north.downtime_repair_h"] = Same(3),
                ["site.north.downtime_daylight_h"] = Same(8),
                ["site.north.queue_mean_vehicles"] = Same(12),
                ["time.queueing.vehicle_h"] = Same(30),
                ["time.crossing.vehicle_h"] = Same(10),
                ["fire.guns.strikes"] = Same(4),
                ["losses.landing.killed"] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
            }
        );
    }

    /// <summary>Replications of the two ferry sites that all completed, after 1, 2, 3 and more hours.</summary>
    public static RunResult AllCompleted(int count) =>
        Run(
            new Dictionary<string, double[]>
            {
                [Columns.Outcome] = new double[count],
                [Columns.Duration] = [.. Enumerable.Range(1, count).Select(hour => (double)hour)],
                ["assumption.width"] = [.. Enumerable.Range(1, count).Select(hour => 2_000.0 - hour)],
            }
        );

    /// <summary>Replications of the two ferry sites of which none completed.</summary>
    public static RunResult NoneCompleted(int count) =>
        Run(
            new Dictionary<string, double[]>
            {
                [Columns.Outcome] = [.. Enumerable.Repeat((double)OutcomeKind.Failed, count)],
                [Columns.Duration] = [.. Enumerable.Repeat(Never, count)],
            }
        );

    /// <summary>Replications of the two ferry sites with durations and losses as given; the width of the river is the row.</summary>
    public static RunResult Of(int count, Func<int, double> hours, Func<int, double> killed) =>
        Run(
            new Dictionary<string, double[]>
            {
                [Columns.Outcome] = new double[count],
                [Columns.Duration] = [.. Enumerable.Range(0, count).Select(hours)],
                [Columns.PersonnelKilled] = [.. Enumerable.Range(0, count).Select(killed)],
                [Columns.PersonnelTime(95)] = new double[count],
                [Columns.VehiclesTime(95)] = new double[count],
                ["assumption.width"] = [.. Enumerable.Range(0, count).Select(row => (double)row)],
            }
        );

    static double[] Same(double value) => [.. Enumerable.Repeat(value, 10)];

    static RunResult Run(Dictionary<string, double[]> given)
    {
        var scenario = SmallScenarios.Ferries();
        var plan = new Plan(scenario);
        var count = given[Columns.Outcome].Length;
        var columns = plan.Rows.Columns.Where(column =>
            column.Group.Length == 0 || column.Group == "assumption" || given.ContainsKey(column.Name)
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
            Bound = new CapacityBound([new SiteCapacity("north", 20, 0, 3.3, 1, "3 craft x 6 vehicles")], 4, 0),
            Light = plan.Light,
        };

        double Value(ResultColumn column, int row) =>
            given.TryGetValue(column.Name, out var values) ? values[row]
            : column.Measure.EndsWith("_h", StringComparison.Ordinal) && column.Group.Length == 0 ? Never
            : 0;
    }
}
