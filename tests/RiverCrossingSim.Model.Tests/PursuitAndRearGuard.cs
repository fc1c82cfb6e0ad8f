namespace RiverCrossingSim.Model.Tests;

/// <summary>The pursuer's line by hand: when it passes what, whom it captures, and when the rear guard leaves.</summary>
public partial class PursuitAndRearGuard
{
    const double KilometresPerDay = 1_000 / 86_400d;

    // One truck that waits for days before a bridge: whatever happens to it is the line's doing.
    static Scenario Waiting(Pursuit pursuit, RearGuard? rearGuard = null) =>
        Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromDays(9) }], Make.Bridge()) with
        {
            Horizon = TimeSpan.FromDays(10),
            Pursuit = pursuit,
            RearGuard = rearGuard,
        };

    static Pursuit Line(double distance, double kilometresPerDay) =>
        new() { Distance = distance, Advance = kilometresPerDay * KilometresPerDay };

    [Fact]
    public void A_line_at_5_km_a_day_reaches_a_site_7_km_away_at_33_6_h()
    {
        var result = Waiting(Line(7_000, 5)).Run();

        Assert.Equal(33.6, result["event.bridge.fell_h"], 9);
        Assert.Equal(1, result[Headline.VehiclesCaptured]);
        Assert.Equal(1, result[Headline.PersonnelCaptured]);
        Assert.Equal(OutcomeKind.Failed, result.Outcome);
    }

    [Fact]
    public void An_obstacle_stops_the_line_and_slows_it_over_its_depth()
    {
        // 1 km/h: 2 km by 2 h, an hour's stop, 3 km at half the speed until 9 h, the last 2 km by 11 h.
        var pursuit = Line(7_000, 24) with
        {
            Obstacles =
            [
                new Obstacle
                {
                    Name = "minefield",
                    At = 2_000,
                    Depth = 3_000,
                    Factor = 0.5,
                    Delay = TimeSpan.FromHours(1),
                },
            ],
        };
        Assert.Equal(11, Waiting(pursuit).Run()["event.bridge.fell_h"], 9);
    }

    [Fact]
    public void A_posture_may_mean_something_else()
    {
        var pursuit = Line(7_000, 7) with
        {
            Posture = Posture.Harasses,
            Postures = new Dictionary<Posture, PostureFactors> { [Posture.Harasses] = new() { Advance = 2 } },
        };
        var guard = new RearGuard { LeavesAfter = TimeSpan.FromDays(8) };
        Assert.Equal(12, Waiting(pursuit, guard).Run()["event.bridge.fell_h"], 9);
    }

    [Fact]
    public void Those_under_way_to_a_site_that_falls_turn_to_another()
    {
        // They set out for the near bridge, half an hour away; it falls after 20 min, and the far one takes them an hour.
        var near = Make.Bridge() with
        {
            Name = "near",
            DistanceFromLine = 1_000,
        };
        var far = Make.Bridge() with { Name = "far", DistanceFromLine = 90_000 };
        var scenario = Make.Scenario([Make.Trucks(1) with { AssemblyArea = "wood" }], near, far) with
        {
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "near",
                    Length = 10_000,
                },
                new Route
                {
                    From = "wood",
                    To = "far",
                    Length = 20_000,
                },
            ],
            Pursuit = Line(90_000, 72),
        };
        var result = scenario.Run();

        Assert.Equal(1, result["site.far.vehicles"]);
        // It sets out anew from the wood, so it passes the start point once more.
        Assert.Equal(1_200 + 10.8 + 3_600 + 228, result.Seconds, 6);
    }

    [Fact]
    public void When_a_site_falls_its_craft_under_way_land_and_whoever_is_at_the_bank_is_captured()
    {
        // The first boat casts off at minute 2, the second loads until minute 4; the site falls at minute 3.
        var scenario = Make.Scenario([Make.Foot(50)], Make.Boats(2) with { NearBerths = 1, FarBerths = 2 }) with
        {
            Pursuit = Line(1_000, 24 * 20),
        };
        var result = scenario.Run();

        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(40, result[Headline.PersonnelCaptured]);
        Assert.Equal(6, result.Minutes, 9);
    }
}
