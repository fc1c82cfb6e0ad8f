namespace RiverCrossingSim.Model.Tests;

/// <summary>Footbridges, swim sites and changing fleets under pursuit and flood, by hand.</summary>
public class NewMeansInTrouble
{
    // The line is there after 100 s.
    static Scenario Pursued(Scenario scenario) =>
        scenario with
        {
            Pursuit = new Pursuit { Distance = 1_000, Advance = 10 },
        };

    // The water rises at once: to 1.5 m/s more current and 500 m more width from 60 s to 3,660 s.
    static Scenario Flooded(Scenario scenario, double carriesAway = 0) =>
        scenario with
        {
            Flood = new Flood
            {
                At = TimeSpan.FromSeconds(60),
                Rises = 0,
                Holds = 3_600,
                Falls = 0,
                Current = 1.5,
                Width = 500,
                CarriesAway = carriesAway,
            },
        };

    static readonly FootbridgeSite Footbridge = new()
    {
        Name = "footbridge",
        Rate = 1,
        CrossingTime = 300,
    };

    static readonly SwimSite Swim = new()
    {
        Name = "swim",
        Rate = 1d / 60,
        Speed = 2,
    };

    static Scenario Swimmers() =>
        Make.Scenario([Make.Trucks(10)], Swim) with
        {
            VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Make.Truck with { Swims = true } },
        };

    [Fact]
    public void Those_on_a_footbridge_that_falls_at_100_seconds_go_on_and_the_others_are_captured()
    {
        // Groups of ten step on at 0, 10 ... 90 s: a hundred people.
        var result = Pursued(Make.Scenario([Make.Foot(150)], Footbridge)).Run();

        Assert.Equal(100, result[Headline.PersonnelAcross], 10.0);
        Assert.Equal(150, result[Headline.PersonnelAcross] + result[Headline.PersonnelCaptured]);
        Assert.Equal(100d / 3_600, result["event.footbridge.fell_h"], 9);
    }

    [Fact]
    public void Two_vehicles_in_the_water_when_the_swim_site_falls_go_on_and_eight_are_captured()
    {
        // In the water since 0 and 60 s.
        var result = Pursued(Swimmers()).Run();

        Assert.Equal(2, result[Headline.VehiclesAcross]);
        Assert.Equal(8, result[Headline.VehiclesCaptured]);
    }

    [Fact]
    public void A_flood_of_1_5_metres_a_second_makes_the_way_of_swimmers_longer()
    {
        // From 60 s on 1,500 m / sqrt(2^2 - 1.5^2); the first has set out before.
        var result = Flooded(Swimmers()).Run();

        Assert.Equal(540 + 1_500 / Math.Sqrt(4 - 2.25), result.Seconds, 1e-6);
        Assert.Equal(0, result["site.swim.downtime_current_h"], 9);
    }

    [Fact]
    public void A_flood_above_the_limit_closes_a_swim_site_from_60_to_3660_seconds()
    {
        // The first set out at 0; whether the second is in at 60 s, as the water comes, does not matter for the end.
        var scenario = Swimmers();
        var limited = scenario with
        {
            Sites = new Dictionary<string, Site> { ["swim"] = Swim with { MaxCurrent = 1 } },
        };
        var result = Flooded(limited).Run();

        Assert.Equal(1, result["site.swim.downtime_current_h"], 9);
        Assert.InRange(result.Seconds, 3_660 + 7 * 60 + 500 - 1e-6, 3_660 + 8 * 60 + 500 + 1e-6);
        Assert.Equal(10, result[Headline.VehiclesAcross]);
    }

    [Fact]
    public void A_footbridge_carried_away_loses_who_is_on_it_and_carries_nobody_again()
    {
        // Groups stepped on at 0 to 50 s, perhaps one at 60.
        var bridge = Footbridge with
        {
            Length = 5_000,
            Survivors = 0,
        };
        var result = Flooded(Make.Scenario([Make.Foot(100)], bridge), carriesAway: 1).Run();

        Assert.InRange(result["losses.flood.killed"], 60, 70);
        Assert.Equal(100, result[Headline.PersonnelKilled] + result[Headline.PersonnelStranded]);
    }

    [Fact]
    public void A_footbridge_shorter_than_the_flood_is_wide_is_open_until_the_water_falls()
    {
        var result = Flooded(Make.Scenario([Make.Foot(100)], Footbridge with { Length = 1_200 })).Run();

        Assert.Equal(100, result[Headline.PersonnelAcross]);
        Assert.InRange(result.Seconds, 3_660 + 29 + 300 - 1e-6, 3_660 + 39 + 300 + 1e-6);
    }

    [Fact]
    public void Craft_that_come_to_a_site_that_has_fallen_bring_nobody_back()
    {
        // One trip of ten has cast off at 120 s, too late for the line at 100 s; the fleet of 200 s finds nobody.
        var boats = Make.Boats() with
        {
            Timetable = [new CraftChange { From = TimeSpan.FromSeconds(200), Craft = 5 }],
        };
        var result = Pursued(Make.Scenario([Make.Foot(50)], boats)).Run();

        Assert.Equal(50, result[Headline.PersonnelCaptured]);
        Assert.Equal(100, result.Seconds, 6);
    }

    [Fact]
    public void Boats_laid_up_are_not_carried_away()
    {
        // Two boats, one of them laid up at 540 s after its trip; the flood of 600 s finds the other.
        var boats = Make.Boats(2) with
        {
            Timetable = [new CraftChange { From = TimeSpan.FromSeconds(1), Craft = 1 }],
            Survivors = 1,
        };
        var scenario = Make.Scenario([Make.Foot(40)], boats);
        var result = (
            Flooded(scenario, carriesAway: 1) is var flooded
                ? flooded with
                {
                    Flood = flooded.Flood! with { At = TimeSpan.FromSeconds(600), Current = 0, Width = 0 },
                }
                : scenario
        ).Run();

        Assert.Equal(1, result["site.boats.craft_lost"]);
        Assert.Equal(40, result[Headline.PersonnelAcross]);
        // The boat that was laid up takes over at 600 s: 600 + 540 + 360 s.
        Assert.Equal(1_500, result.Seconds, 6);
    }
}
