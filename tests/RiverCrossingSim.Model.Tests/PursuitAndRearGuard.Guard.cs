namespace RiverCrossingSim.Model.Tests;

// The rear guard: how it slows the line, and when it leaves.
public partial class PursuitAndRearGuard
{
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
}
