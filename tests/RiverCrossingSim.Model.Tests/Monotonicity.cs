using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>In paired means, more means never make it slower and more fire never faster.</summary>
public class Monotonicity
{
    const int Replications = 200;

    static double MeanTime(Scenario scenario)
    {
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        return Enumerable
            .Range(0, Replications)
            .Average(r =>
                Math.Min(scenario.Horizon.TotalHours, plan.Run((uint)r, worker: worker)[Columns.PersonnelTime(95)])
            );
    }

    static Scenario Contested(int ferries, double strikesPerHour) =>
        Make.Scenario(
                [Make.Trucks(120), Make.Foot(200)],
                Make.Ferries(ferries) with
                {
                    NearBerths = 3,
                    FarBerths = 3,
                    Loading = new Uniform(200, 500),
                    Survivors = 1,
                }
            )
            .Under(
                Make.Fire(
                    TargetKind.Landing,
                    new FireTarget { Hit = 0.5, Closed = new Uniform(600, 3_000) },
                    strikesPerHour
                )
            );

    [Fact]
    public void More_ferries_are_never_slower()
    {
        var times = new[] { 1, 2, 3, 5 }.Select(ferries => MeanTime(Contested(ferries, 1))).ToList();
        Assert.Equal(times.OrderDescending(), times);
    }

    [Fact]
    public void More_fire_is_never_faster()
    {
        var times = new[] { 0, 0.5, 1, 3 }.Select(strikes => MeanTime(Contested(2, strikes))).ToList();
        Assert.Equal(times.Order(), times);
    }
}
