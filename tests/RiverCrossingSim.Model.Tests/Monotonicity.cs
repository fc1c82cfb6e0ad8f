using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>In paired means, more means never make it slower and more fire never faster.</summary>
public partial class Monotonicity
{
    const int Replications = 200;

    static double MeanTime(Scenario scenario) => Mean(scenario, Headline.PersonnelTime(95));

    static double Mean(Scenario scenario, Measure measure)
    {
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        return Enumerable
            .Range(0, Replications)
            .Average(r =>
            {
                var value = plan.Run((uint)r, worker: worker)[measure];
                return double.IsInfinity(value) ? scenario.Horizon.TotalHours : value;
            });
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

    [Fact]
    public void A_faster_pursuit_never_captures_fewer()
    {
        Scenario Pursued(double kilometresPerDay) =>
            Contested(2, 1) with
            {
                Pursuit = new Pursuit { Distance = 10_000, Advance = kilometresPerDay * 1_000 / 86_400 },
                RearGuard = new RearGuard { Effect = 0.4, LeavesAfter = TimeSpan.FromHours(5) },
            };
        var captured = new[] { 0, 20, 40, 80 }
            .Select(speed => Mean(Pursued(speed), Headline.PersonnelCaptured))
            .ToList();
        Assert.Equal(captured.Order(), captured);
        Assert.True(captured[^1] > captured[0]);
    }

    [Fact]
    public void An_earlier_flood_is_never_faster()
    {
        Scenario Flooded(double hours) =>
            Contested(2, 1) with
            {
                Flood = new Flood
                {
                    At = TimeSpan.FromHours(hours),
                    Rises = 3_600,
                    Current = 2,
                    CarriesAway = 0.3,
                },
                Sites = Contested(2, 1).Sites.ToDictionary(s => s.Key, s => s.Value with { MaxCurrent = 1 }),
            };
        var times = new[] { 0.5, 2, 4, 40 }.Select(hours => MeanTime(Flooded(hours))).ToList();
        Assert.Equal(times.OrderDescending(), times);
        Assert.True(times[0] > times[^1]);
    }

    [Fact]
    public void More_partisans_are_never_faster()
    {
        Scenario Disturbed(double perDay) =>
            Contested(2, 1) with
            {
                Disruptions = new Dictionary<string, Disruption>
                {
                    ["partisans"] = new()
                    {
                        Name = "partisans",
                        Rate = perDay / 86_400,
                        Target = DisruptionTarget.Sites,
                        Effect = DisruptionEffect.Stops,
                        Duration = new Uniform(600, 3_600),
                    },
                },
            };
        var times = new[] { 0, 4, 12, 24 }.Select(perDay => MeanTime(Disturbed(perDay))).ToList();
        Assert.Equal(times.Order(), times);
    }
}
