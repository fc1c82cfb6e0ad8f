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

    static Scenario Area(IReadOnlyList<Unit> units, Quantity? distance, Pursuit? pursuit) =>
        Make.Scenario([.. units.Select(unit => unit with { AssemblyArea = "wood" })], Make.Boats()) with
        {
            Horizon = TimeSpan.FromDays(10),
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "boats",
                    Length = 1_000,
                },
            ],
            AssemblyAreas = new Dictionary<string, AssemblyArea>
            {
                ["wood"] = new() { Name = "wood", DistanceFromLine = distance },
            },
            Pursuit = pursuit,
        };

    [Fact]
    public void A_rear_guard_that_is_captured_slows_nobody()
    {
        // 24 km/d slowed by 90 %: 0.1 km/h to the front, 1 km away; then 1 km/h over 24 km to the river.
        var guard = Make.Foot(100, "guard") with
        {
            Role = Role.RearGuard,
            Ready = TimeSpan.FromDays(9),
        };
        var scenario = Area([guard], 1_000, Line(25_000, 24)) with
        {
            RearGuard = new RearGuard { Effect = 0.9, LeavesAfter = TimeSpan.FromDays(9) },
        };
        var result = scenario.Run();
        Assert.Equal(100, result[Headline.PersonnelCaptured]);
        Assert.Equal(
            Moment.Hours(TimeSpan.FromHours(34)),
            (
                scenario with
                {
                    Force = new Force
                    {
                        Units =
                        [
                            guard with
                            {
                                AssemblyArea = "wood",
                            },
                            Make.Foot(1, "late") with
                            {
                                Ready = TimeSpan.FromDays(9),
                            },
                        ],
                    },
                }
            ).Run()["event.boats.fell_h"],
            6
        );
    }

    [Fact]
    public void Half_of_a_rear_guard_slows_by_half_and_one_without_units_as_long_as_it_is_held()
    {
        // 100 of 200 are captured after 10 h: 1 km/h less 45 % from then on.
        var guard = Make.Foot(100, "guard") with
        {
            Role = Role.RearGuard,
            Ready = TimeSpan.FromDays(9),
        };
        var scenario = Area([guard], 1_000, Line(25_000, 24)) with
        {
            RearGuard = new RearGuard { Effect = 0.9, LeavesAfter = TimeSpan.FromDays(9) },
        };
        var half = scenario with
        {
            Force = new Force { Units = [guard with { AssemblyArea = "wood" }, guard with { Name = "other" }] },
        };
        Assert.Equal(10 + 24 / 0.55, half.Run()["event.boats.fell_h"], 6);
        var none = scenario with { Force = new Force { Units = [Make.Foot(1) with { Ready = TimeSpan.FromDays(9) }] } };
        Assert.Equal(10 * 24, Math.Min(240, none.Run()["event.boats.fell_h"]), 6);
    }

    [Fact]
    public void Any_unit_may_leave_before_the_line_though_it_is_not_ready()
    {
        // 1 km/h: within 10 km of the river, 30 km away, at 20 h; the others stay, and are captured with the area at 25 h.
        var scenario = Area(
            [
                Make.Foot(10, "early") with
                {
                    Ready = TimeSpan.FromDays(5),
                    LeavesWhenLineWithin = 10_000,
                },
                Make.Foot(20, "late") with
                {
                    Ready = TimeSpan.FromDays(5),
                },
            ],
            25_000,
            Line(30_000, 24)
        );
        var result = scenario.Run();
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(20, result[Headline.PersonnelCaptured]);
        Assert.InRange(result[Headline.PersonnelTime(50)], double.PositiveInfinity, double.PositiveInfinity);
        Assert.Equal(25, result[Headline.Clearance], 6);
    }

    [Fact]
    public void An_area_without_a_distance_falls_with_the_river()
    {
        var result = Area([Make.Foot(10) with { Ready = TimeSpan.FromDays(5) }], null, Line(24_000, 24)).Run();
        Assert.Equal(10, result[Headline.PersonnelCaptured]);
        Assert.Equal(24, result[Headline.Clearance], 6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Fire_finds_an_assembly_area_ready_or_not(double readyDays)
    {
        // Two certain hits, each of which kills every second man: a quarter is left, and a vehicle's crew goes on.
        var units = new[] { Make.Foot(400) with { Ready = TimeSpan.FromDays(readyDays) } };
        var held = Area(units, null, null) with
        {
            Sites = new Dictionary<string, Site>
            {
                ["boats"] = Make.Boats() with { Opens = TimeSpan.FromHours(6), WaitingPersons = 1 },
            },
        };
        var fire = Make.Fire(
            TargetKind.AssemblyArea,
            new FireTarget
            {
                Hit = 1,
                Hurt = 0.5,
                Killed = 1,
            }
        ) with
        {
            At = [TimeSpan.FromHours(1), TimeSpan.FromHours(2)],
        };
        var result = held.Under(fire).Run();
        Assert.InRange(result[Headline.PersonnelKilled], 150, 350);
        Assert.Equal(400, result[Headline.PersonnelKilled] + result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void Crews_of_vehicles_destroyed_before_they_are_ready_set_out_when_their_unit_does()
    {
        var trucks = Make.Trucks(40) with { Ready = TimeSpan.FromHours(30) };
        var fire = Make.Fire(TargetKind.AssemblyArea, new FireTarget { Hit = 1, VehiclesLost = 1 }) with
        {
            At = [TimeSpan.FromHours(1)],
        };
        var result = Area([trucks], null, null).Under(fire).Run();
        Assert.Equal(40, result[Headline.VehiclesDestroyed]);
        Assert.Equal(40, result[Headline.PersonnelAcross]);
        Assert.InRange(result[Headline.Clearance], 30, 34);
    }

    [Theory]
    [InlineData(false, 550, 0)]
    [InlineData(true, 500, 50)]
    public void The_share_already_across_is_of_the_main_body_unless_the_file_says_otherwise(
        bool rearGuardToo,
        double main,
        double guard
    )
    {
        // 550 of 1,100 are across; the others have no craft and stay.
        Scenario With(int infantry, int guards) =>
            Make.Scenario(
                [Make.Foot(infantry), Make.Foot(guards, "guard") with { Role = Role.RearGuard }],
                Make.Boats(0)
            ) with
            {
                RearGuard = new RearGuard { LeavesAfter = TimeSpan.FromHours(1), AlreadyAcross = rearGuardToo },
            };
        var scenario = With(1_000, 100);
        var result = (scenario with { Force = scenario.Force with { AlreadyAcross = 0.5 } }).Run();
        Assert.Equal(550, result[Headline.PersonnelAcross]);
        Assert.Equal(main + guard, result[Headline.PersonnelAcross]);

        // With all of the force across but for a tenth, the rear guard of a tenth stays whole.
        var tenth = With(900, 100);
        var left = (tenth with { Force = tenth.Force with { AlreadyAcross = 0.95 } }).Run();
        Assert.Equal(rearGuardToo ? 950 : 900, left[Headline.PersonnelAcross]);
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
