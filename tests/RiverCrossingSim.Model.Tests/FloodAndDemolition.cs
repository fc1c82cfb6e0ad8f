namespace RiverCrossingSim.Model.Tests;

/// <summary>The flood and the charges by hand.</summary>
public class FloodAndDemolition
{
    // The dam breaks at 8 h; the water is here at 10 h, full from 14 h to 20 h, and gone at 28 h.
    static readonly Flood Wave = new()
    {
        At = TimeSpan.FromHours(8),
        TravelTime = TimeSpan.FromHours(2),
        Rises = TimeSpan.FromHours(4),
        Holds = TimeSpan.FromHours(6),
        Falls = TimeSpan.FromHours(8),
    };

    static Scenario OneTruckAt(double hours, Flood flood, params Site[] sites) =>
        Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromHours(hours) }], sites) with
        {
            River = new River { Width = 1_000, Current = 0.5 },
            Flood = flood,
        };

    [Fact]
    public void A_flood_that_lifts_the_current_above_the_limit_closes_the_site_from_12_h_to_24_h()
    {
        // The limit of 1.5 m/s is half of the way from 0.5 to 2.5 m/s: 2 h into the rise, 4 h into the fall.
        var scenario = OneTruckAt(13, Wave with { Current = 2 }, Make.Bridge() with { MaxCurrent = 1.5 });
        var result = scenario.Run();

        Assert.Equal(24 * 3_600 + 228, result.Seconds, 6);
        Assert.Equal(12, result["site.bridge.downtime_current_h"], 9);
        Assert.Equal(8, result["event.dam.broke_h"], 9);
        Assert.Equal(OutcomeKind.Completed, result.Outcome);
    }

    [Fact]
    public void A_site_may_lie_farther_from_the_dam()
    {
        var bridge = Make.Bridge() with { MaxCurrent = 1.5, FloodTravelTime = TimeSpan.FromHours(5) };
        Assert.Equal(27 * 3_600 + 228, OneTruckAt(16, Wave with { Current = 2 }, bridge).Run().Seconds, 6);
    }

    [Fact]
    public void A_pontoon_bridge_shorter_than_the_river_is_wide_opens()
    {
        // 1,200 m of bridge hold until a quarter of 800 m is added: from 11 h to 26 h.
        var bridge = new PontoonBridgeSite
        {
            Name = "bridge",
            Length = 1_200,
            Speed = 2.5,
            Gap = 30,
        };
        Assert.Equal(26 * 3_600 + 484, OneTruckAt(12, Wave with { Width = 800 }, bridge).Run().Seconds, 6);
        Assert.Equal(10.5 * 3_600 + 484, OneTruckAt(10.5, Wave with { Width = 800 }, bridge).Run().Seconds, 6);
    }

    [Fact]
    public void A_craft_takes_the_width_and_the_current_of_the_moment()
    {
        var ferry = Make.Ferries() with { CrossingTime = null, Speed = 2.5 };
        var usual = 1_000 / Math.Sqrt(2.5 * 2.5 - 0.25);
        var full = 1_600 / Math.Sqrt(2.5 * 2.5 - 1.5 * 1.5);
        var flood = Wave with { Width = 600, Current = 1 };

        Assert.Equal(5 * 3_600 + 600 + usual, OneTruckAt(5, flood, ferry).Run().Seconds, 3);
        Assert.Equal(15 * 3_600 + 600 + full, OneTruckAt(15, flood, ferry).Run().Seconds, 3);
    }

    [Fact]
    public void A_site_closes_while_its_craft_are_no_faster_than_the_water()
    {
        // 2 m/s is reached at three quarters of 0.5 + 2: at 13 h, and again at 22 h.
        var ferry = Make.Ferries() with
        {
            CrossingTime = null,
            Speed = 2,
        };
        var result = OneTruckAt(15, Wave with { Current = 2 }, ferry).Run();
        Assert.Equal(9, result["site.ferries.downtime_current_h"], 6);
    }

    [Fact]
    public void What_the_flood_carries_away_is_lost_when_it_is_at_its_highest()
    {
        var result = OneTruckAt(15, Wave with { CarriesAway = 1 }, Make.Ferries(3)).Run();

        Assert.Equal(3, result["site.ferries.craft_lost"]);
        Assert.Equal(1, result[Headline.VehiclesStranded]);
        Assert.Equal(15 * 3_600, result.Seconds, 6);
        Assert.Equal(0, OneTruckAt(15, Wave, Make.Ferries(3)).Run()["site.ferries.craft_lost"]);
    }

    [Fact]
    public void A_dam_breaks_by_chance_as_often_as_its_rate_says()
    {
        var scenario = OneTruckAt(40, Wave with { At = null, Rate = 0.05 / 3_600 }, Make.Bridge());
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        var broken = Enumerable.Range(0, 2_000).Count(r => plan.Run((uint)r, worker: worker)["event.dam.broke_h"] < 20);

        // 1 - exp(-0.05 x 20) = 0.632, within a 99.9 % interval.
        Assert.InRange(broken / 2_000d, 0.632 - 3.29 * 0.0108, 0.632 + 3.29 * 0.0108);
    }

    [Fact]
    public void The_order_to_blow_the_bridges_closes_them_and_they_go_when_they_are_clear()
    {
        // Truck k drives on at 16(k - 1) s; by 100 s there are seven, the last of which is over at 96 + 228 s.
        var scenario = Make.Scenario([Make.Trucks(20)], Make.Bridge()) with
        {
            Demolition = new Demolition
            {
                Sites = ["bridge"],
                At = TimeSpan.FromSeconds(100),
                Takes = TimeSpan.FromMinutes(2),
            },
        };
        var result = scenario.Run();

        Assert.Equal(7, result[Headline.VehiclesAcross]);
        Assert.Equal(13, result[Headline.VehiclesStranded]);
        Assert.Equal(100 / 3_600d, result["event.demolition.order_h"], 9);
        Assert.Equal((96 + 228) / 3_600d, result["event.bridge.blown_h"], 9);
        Assert.Equal((96 + 228 - 100) / 3_600d, result["site.bridge.downtime_given_up_h"], 9);
        Assert.Equal(0, result["site.bridge.downtime_current_h"] + result["time.current.vehicle_h"]);
        Assert.Equal(0, result[Headline.VehiclesDestroyed]);
    }

    [Fact]
    public void Without_an_earlier_reason_the_bridge_is_blown_behind_the_last_crosser()
    {
        var scenario = Make.Scenario([Make.Trucks(2)], Make.Bridge()) with
        {
            Demolition = new Demolition { Sites = ["bridge"], Takes = TimeSpan.FromMinutes(5) },
        };
        var result = scenario.Run();

        Assert.Equal(16 + 228, result.Seconds, 6);
        Assert.Equal((16 + 228 + 300) / 3_600d, result["event.bridge.blown_h"], 9);
        var failing = scenario with { Demolition = scenario.Demolition! with { Works = 0 } };
        Assert.Equal(double.PositiveInfinity, failing.Run()["event.bridge.blown_h"]);
    }

    [Fact]
    public void The_line_may_give_the_order_and_be_there_before_the_charges_are_ready()
    {
        // 1 km/h: the order is given at 5 h, 2 km before the bridge, which falls at 7 h.
        Scenario Pursued(double hours) =>
            Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromHours(9) }], Make.Bridge()) with
            {
                Pursuit = new Pursuit { Distance = 7_000, Advance = 1_000 / 3_600d },
                Demolition = new Demolition
                {
                    Sites = ["bridge"],
                    WhenLineWithin = 2_000,
                    Takes = TimeSpan.FromHours(hours),
                },
            };

        Assert.Equal(5, Pursued(1).Run()["event.demolition.order_h"], 9);
        Assert.Equal(6, Pursued(1).Run()["event.bridge.blown_h"], 9);
        Assert.Equal(double.PositiveInfinity, Pursued(3).Run()["event.bridge.blown_h"]);
    }

    [Fact]
    public void The_order_may_break_the_dam()
    {
        var scenario = Make.Scenario(
            [Make.Trucks(1) with { Ready = TimeSpan.FromHours(9) }],
            Make.Bridge(),
            Make.Ferries()
        ) with
        {
            Flood = Wave with { At = null, WithDemolition = true },
            Demolition = new Demolition { Sites = ["bridge"], At = TimeSpan.FromHours(3) },
        };
        Assert.Equal(3, scenario.Run()["event.dam.broke_h"], 9);
    }
}
