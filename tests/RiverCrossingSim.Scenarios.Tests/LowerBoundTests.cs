using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>No replication of a shipped scenario beats the lower bound of its own assumptions.</summary>
public class LowerBoundTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Shipped.PathOf(""), "*.yaml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_replication_of_a_shipped_scenario_beats_it(string file)
    {
        if (Shipped.Read(file).Scenario is not { } scenario)
        {
            Assert.Fail($"{file} cannot be read");
            return;
        }
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var names = plan.Rows.Columns.Select(column => column.Name).ToList();
        for (uint replication = 0; replication < 3; replication++)
        {
            worker.Run(1, replication, replication, row, samples);
            foreach (var share in Headline.Shares)
            {
                var (people, vehicles) = worker.LowerBound(1, replication, share);
                Assert.True(people <= row[names.IndexOf(Headline.PersonnelTime(share).Column.Name)] + 1e-3);
                Assert.True(vehicles <= row[names.IndexOf(Headline.VehiclesTime(share).Column.Name)] + 1e-3);
            }
        }
    }
}
