namespace RiverCrossingSim.Model.Tests;

/// <summary>Craft at the banks, whom the water gives back to which, and windows by the clock and the sun.</summary>
public class BanksAndWindows
{
    static readonly DateTimeOffset Evening = new(2022, 1, 1, 18, 0, 0, TimeSpan.Zero);

    static OperatingWindow Night => OperatingWindow.Night;

    // One craft: loads until 5 min, lands at 15, unloads until 20, is back at 30.
    static Result HitAt(double minutes, TargetKind kind, double sinks = 1) =>
        Make.Scenario([Make.Foot(20)], Make.Ferries() with { Survivors = 1, SinkShare = sinks, CraftRepair = 3_600 })
            .Under(Make.Fire(kind, new FireTarget { Hit = 1 }) with { At = [TimeSpan.FromMinutes(minutes)] })
            .Run();

    [Theory]
    [InlineData(17, 20, 0)] // it unloads: those aboard are across
    [InlineData(12, 20, 0)] // past the middle
    [InlineData(8, 0, 20)] // before it: back on the near bank, with no craft left
    public void Survivors_reach_the_bank_that_they_are_nearer_to(double minutes, double across, double stranded)
    {
        var result = HitAt(minutes, TargetKind.Craft);
        Assert.Equal(1, result["site.ferries.craft_lost"]);
        Assert.Equal(across, result[Headline.PersonnelAcross]);
        Assert.Equal(stranded, result[Headline.PersonnelStranded]);
    }

    [Fact]
    public void A_craft_that_unloads_lies_at_a_bank_and_one_that_loads_or_sails_does_not()
    {
        Assert.Equal(1, HitAt(17, TargetKind.CraftAtBank)["site.ferries.craft_lost"]);
        Assert.Equal(0, HitAt(2, TargetKind.CraftAtBank)["fire.guns.hits"]);
        Assert.Equal(0, HitAt(8, TargetKind.CraftAtBank)["fire.guns.hits"]);
    }

    [Fact]
    public void A_craft_hit_at_the_bank_and_not_sunk_is_repaired_before_its_next_trip()
    {
        // Hit at 17 min, repaired until 77: the second trip has unloaded at 97.
        var result = Make.Scenario([Make.Foot(40)], Make.Ferries() with { SinkShare = 0, CraftRepair = 3_600 })
            .Under(
                Make.Fire(TargetKind.CraftAtBank, new FireTarget { Hit = 1 }) with
                {
                    At = [TimeSpan.FromMinutes(17)],
                }
            )
            .Run();
        Assert.Equal(97, result.Minutes, 9);
    }

    [Fact]
    public void Craft_that_sail_by_night_and_lie_at_the_bank_by_day_can_be_hit_by_day()
    {
        var scenario = Make.Scenario([Make.Foot(2_000)], Make.Ferries(2) with { Window = Night }) with
        {
            Start = Evening,
        };
        Result Under(TargetKind kind) =>
            scenario.Under(Make.Fire(kind, new FireTarget { Hit = 1 }, perHour: 4) with { Night = 0 }).Run();
        Assert.Equal(0, Under(TargetKind.Craft)["site.ferries.craft_lost"]);
        Assert.Equal(2, Under(TargetKind.CraftAtBank)["site.ferries.craft_lost"]);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void A_bridge_that_is_swung_out_is_hit_unless_it_is_hidden(bool hidden, double hits)
    {
        var bridge = new PontoonBridgeSite
        {
            Name = "bridge",
            Length = 200,
            Window = Night,
            Hidden = hidden,
            Spares = 0,
            ClosingUp = 1_800,
            Speed = 1,
            Gap = 50,
        };
        var fire = Make.Fire(TargetKind.PontoonBridge, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromHours(18)],
        };
        var scenario = Make.Scenario([Make.Trucks(2_000)], bridge).Under(fire) with { Start = Evening };
        var result = scenario.Run();
        Assert.Equal(hits, result["site.bridge.hits"]);
        Assert.Equal(hits, result["fire.guns.hits"]);
    }

    [Theory]
    [InlineData(25, 121)]
    [InlineData(-40, -175)]
    [InlineData(69, 19)] // the polar day
    [InlineData(66.4, 160)]
    public void The_same_instant_is_as_light_however_its_clock_is_set(double latitude, double longitude)
    {
        var scenario = Make.Scenario([Make.Trucks(200)], Make.Ferries() with { Window = OperatingWindow.Day }) with
        {
            Horizon = TimeSpan.FromDays(9),
            Daylight = new Daylight { Latitude = latitude, Longitude = longitude },
            Start = new DateTimeOffset(2022, 6, 10, 0, 0, 0, TimeSpan.Zero),
        };
        var zulu = scenario.Run();
        foreach (var hours in new[] { 8, -11, 14 })
        {
            var local = (scenario with { Start = scenario.Start.ToOffset(TimeSpan.FromHours(hours)) }).Run();
            Assert.Equal(zulu.Fingerprint, local.Fingerprint);
            Assert.Equal(zulu.Row, local.Row);
        }
    }

    [Fact]
    public void The_sun_does_not_set_at_69_degrees_north_in_june()
    {
        var scenario = Make.Scenario([Make.Trucks(1)], Make.Ferries()) with
        {
            Horizon = TimeSpan.FromDays(5),
            Daylight = new Daylight { Latitude = 69, Longitude = 19 },
            Start = new DateTimeOffset(2022, 6, 20, 0, 0, 0, TimeSpan.FromHours(2)),
        };
        Assert.Single(new Plan(scenario).Light);
    }

    [Fact]
    public void A_site_is_closed_between_its_windows_whether_anybody_asks_or_not()
    {
        // Nobody comes before noon of the second day: from 06:00 to 18:00 of both days it was closed all the same.
        var ferries = Make.Ferries() with
        {
            Window = Night,
        };
        var scenario = Make.Scenario([Make.Foot(20) with { Ready = TimeSpan.FromHours(42) }], ferries) with
        {
            Start = Evening,
            Horizon = TimeSpan.FromDays(3),
            Daylight = new Daylight { Sunrise = new TimeOnly(6, 0), Sunset = new TimeOnly(18, 0) },
        };
        var result = scenario.Run();
        Assert.Equal(48 * 60 + 20, result.Minutes, 9);
        Assert.Equal(24, result["site.ferries.downtime_daylight_h"], 9);
    }

    [Fact]
    public void No_loading_starts_that_would_wait_for_a_far_berth_beyond_the_window()
    {
        // Window 06:00 to 08:00; four craft, one far berth, 5 min to load, 10 across, 30 to unload. The first two are done
        // at 45 and 75 min, the third at 105; the fourth would wait until 135, and starts with the next window.
        var ferries = Make.Ferries(4) with
        {
            Window = OperatingWindow.Parse("06:00-08:00")!,
            FarBerths = 1,
            Unloading = 1_800,
            LongestWait = TimeSpan.Zero,
        };
        var scenario = Make.Scenario([Make.Foot(80)], ferries) with
        {
            Start = new DateTimeOffset(2022, 1, 1, 6, 0, 0, TimeSpan.Zero),
            Horizon = TimeSpan.FromDays(3),
        };
        var result = scenario.Run();
        Assert.Equal(24 * 60 + 45, result.Minutes, 6);
    }

    [Fact]
    public void A_trip_that_is_held_up_beyond_its_window_is_let_happen_and_counted()
    {
        // Window 06:00 to 08:00. The craft lands at 15 min, or breaks down and lands ten hours later: it unloads all the same.
        var ferries = Make.Ferries() with
        {
            Window = OperatingWindow.Parse("06:00-08:00")!,
        };
        Result Of(Site site) =>
            (
                Make.Scenario([Make.Foot(20)], site) with
                {
                    Start = new DateTimeOffset(2022, 1, 1, 6, 0, 0, TimeSpan.Zero),
                }
            ).Run();
        Assert.Equal(0, Of(ferries)["site.ferries.overruns"]);
        var late = Of(ferries with { Breakdowns = 1, CraftRepair = 36_000 });
        Assert.Equal(1, late["site.ferries.overruns"]);
        Assert.Equal(620, late.Minutes, 6);
        var always = new Plan(Make.Scenario([Make.Foot(20)], Make.Ferries()));
        Assert.DoesNotContain(always.Rows.Columns, column => column.Measure.IsSame(SiteMeasures.Overruns));
    }

    [Fact]
    public void A_breakdown_may_take_another_time_than_a_hit()
    {
        var ferries = Make.Ferries() with { Breakdowns = 1, BreakdownRepair = 600, CraftRepair = 36_000 };
        Assert.Equal(30, Make.Scenario([Make.Foot(20)], ferries).Run().Minutes, 6);
        Assert.Equal(620, Make.Scenario([Make.Foot(20)], ferries with { BreakdownRepair = null }).Run().Minutes, 6);
    }
}
