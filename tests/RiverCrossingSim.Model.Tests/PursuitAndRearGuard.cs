namespace RiverCrossingSim.Model.Tests;

/// <summary>The pursuer's line by hand: when it passes what, whom it captures, and when the rear guard leaves.</summary>
public class PursuitAndRearGuard
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
    public void A_rear_guard_slows_the_line_until_it_leaves()
    {
        // 10 km/d, halved for a day: 5 km at 24 h, and 10 km more in the next day.
        var guard = new RearGuard { Effect = 0.5, LeavesAfter = TimeSpan.FromDays(1) };
        var result = Waiting(Line(15_000, 10), guard).Run();

        Assert.Equal(24, result["event.rear-guard.left_h"], 9);
        Assert.Equal(48, result["event.bridge.fell_h"], 9);
    }

    [Fact]
    public void A_rear_guard_that_wanes_slows_it_less_from_day_to_day()
    {
        // 10 km/d, slowed by 80, 40 and 20 %: 2 km, 8 km, and the ninth in 3 h of the third day.
        var guard = new RearGuard
        {
            Effect = 0.8,
            DailyLoss = 0.5,
            LeavesAfter = TimeSpan.FromDays(8),
        };
        Assert.Equal(51, Waiting(Line(9_000, 10), guard).Run()["event.bridge.fell_h"], 9);
    }

    [Fact]
    public void More_strength_than_the_whole_effect_needs_adds_nothing()
    {
        // Strength 4, halved each day, is 1 or more for three days: 5 km/d; the fourth day passes at 7.5 km/d.
        var guard = new RearGuard
        {
            Strength = 4,
            Effect = 0.5,
            DailyLoss = 0.5,
            LeavesAfter = TimeSpan.FromDays(8),
        };
        Assert.Equal(72 + 24 * 1.5 / 7.5, Waiting(Line(16_500, 10), guard).Run()["event.bridge.fell_h"], 9);
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
    public void A_pursuer_who_lets_go_follows_when_the_rear_guard_has_left_and_never_fires()
    {
        var scenario = Waiting(
                Line(7_000, 7) with
                {
                    Posture = Posture.LetsGo,
                },
                new RearGuard { LeavesAfter = TimeSpan.FromHours(30) }
            )
            .Under(Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 1 }, perHour: 5));
        var result = scenario.Run();

        Assert.Equal(54, result["event.bridge.fell_h"], 9);
        Assert.Equal(0, result["fire.guns.strikes"]);
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
    public void The_rear_guard_leaves_at_the_893rd_of_a_main_body_that_lost_60_of_1_000()
    {
        // Sixty go down with their boat at the first minute; 95 % of the 940 others is 893. From minute 10 a boat of one
        // brings man k over at 9(k - 1) + 6 min.
        var doomed = Make.Boats() with
        {
            Name = "doomed",
            Persons = 60,
            Survivors = 0,
        };
        var slow = Make.Boats() with { Persons = 1, Opens = TimeSpan.FromMinutes(10) };
        var scenario = Make.Scenario(
            [
                Make.Foot(60, "doomed men") with
                {
                    Sites = ["doomed"],
                },
                Make.Foot(940) with
                {
                    Sites = ["boats"],
                },
                Make.Foot(5, "rear guard") with
                {
                    Role = Role.RearGuard,
                    Sites = ["boats"],
                },
            ],
            doomed,
            slow
        ) with
        {
            Horizon = TimeSpan.FromDays(10),
            RearGuard = new RearGuard { LeavesAt = 0.95 },
        };
        var result = scenario
            .Under(
                new FireSource
                {
                    Name = "guns",
                    At = [TimeSpan.FromMinutes(3)],
                    Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.Boats] = new() { Hit = 1 } },
                }
            )
            .Run();

        Assert.Equal(60, result[Headline.PersonnelKilled]);
        Assert.Equal((10 + 9 * 892 + 6) / 60d, result["event.rear-guard.left_h"], 9);
        Assert.Equal(945, result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void Those_across_at_the_start_count_as_main_body_across()
    {
        var scenario = Make.Scenario(
            [Make.Foot(100), Make.Foot(10, "rear guard") with { Role = Role.RearGuard }],
            Make.Boats()
        ) with
        {
            RearGuard = new RearGuard { LeavesAt = 0.6 },
        };
        var half = scenario with { Force = scenario.Force with { AlreadyAcross = 0.5 } };

        // The boat of ten brings the tenth over at minute 6, and the sixtieth at minute 9 x 5 + 6.
        Assert.Equal(6 / 60d, half.Run()["event.rear-guard.left_h"], 9);
        Assert.Equal(51 / 60d, scenario.Run()["event.rear-guard.left_h"], 9);
    }

    [Fact]
    public void The_rear_guard_leaves_when_the_line_is_near()
    {
        var guard = new RearGuard { LeavesWhenLineWithin = 2_000, LeavesAfter = TimeSpan.FromDays(9) };
        Assert.Equal(24, Waiting(Line(7_000, 5), guard).Run()["event.rear-guard.left_h"], 9);
    }

    [Fact]
    public void Units_that_are_no_rear_guard_do_not_wait_for_its_rules()
    {
        var scenario = Make.Scenario([Make.Foot(10)], Make.Boats()) with
        {
            RearGuard = new RearGuard { LeavesAfter = TimeSpan.FromDays(1) },
        };
        Assert.Equal(6, scenario.Run().Minutes, 9);
    }

    [Fact]
    public void An_assembly_area_falls_with_those_who_are_held_and_those_who_are_not_ready()
    {
        // Sixty trucks are ready, thirty fit the waiting area; thirty more are ready tomorrow. The area falls at 12 h.
        var scenario = Make.Scenario(
            [
                Make.Trucks(60) with
                {
                    AssemblyArea = "wood",
                },
                Make.Trucks(30, "late") with
                {
                    AssemblyArea = "wood",
                    Ready = TimeSpan.FromDays(1),
                },
            ],
            Make.Bridge() with
            {
                WaitingVehicles = 30,
                Opens = TimeSpan.FromHours(20),
                DistanceFromLine = double.PositiveInfinity,
            }
        ) with
        {
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "bridge",
                    Length = 10_000,
                },
            ],
            AssemblyAreas = new Dictionary<string, AssemblyArea>
            {
                ["wood"] = new() { Name = "wood", DistanceFromLine = 12_000 },
            },
            Pursuit = Line(40_000, 24),
        };
        var result = scenario.Run();

        Assert.Equal(60, result[Headline.VehiclesCaptured]);
        Assert.Equal(30, result[Headline.VehiclesAcross]);
        Assert.Equal(20 * 3_600 + 29 * 16 + 228, result.Seconds, 6);
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
        Assert.Equal(1_200 + 3_600 + 228, result.Seconds, 6);
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
