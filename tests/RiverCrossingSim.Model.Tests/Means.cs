namespace RiverCrossingSim.Model.Tests;

/// <summary>What each means carries, and what a hit does to it, by hand.</summary>
public class Means
{
    [Fact]
    public void A_pontoon_bridge_closes_for_a_section_and_opens_when_the_spare_is_in()
    {
        var bridge = new PontoonBridgeSite
        {
            Name = "pontoon",
            Emplacement = 3_600,
            Spares = 1,
            Refill = 600,
        };
        var fire = Make.Fire(TargetKind.PontoonBridge, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromSeconds(3_660)],
        };
        var result = Make.Scenario([Make.Trucks(10)], bridge).Under(fire).Run();

        // Entries every 16 s from 3,600 s; closed from 3,660 to 4,260 s; crossing (1,000 + 10) / 2.5 s.
        Assert.Equal(4_260 + 5 * 16 + 404, result.Seconds, 6);
        Assert.Equal(1, result["site.pontoon.sections_lost"]);
        Assert.Equal(0.3333333, result["time.preparation.vehicle_h"] / 30, 6);
    }

    [Fact]
    public void A_pontoon_bridge_without_spares_stays_closed_and_strands_who_is_left()
    {
        var bridge = new PontoonBridgeSite { Name = "pontoon" };
        var fire = Make.Fire(TargetKind.PontoonBridge, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromSeconds(60)],
        };
        var result = Make.Scenario([Make.Trucks(10)], bridge).Under(fire).Run();

        Assert.Equal(OutcomeKind.Failed, result.Outcome);
        Assert.Equal(6, result[Headline.VehiclesStranded] + result[Headline.VehiclesDestroyed], 2.01);
        Assert.True(result[Headline.VehiclesStranded] >= 5);
    }

    [Fact]
    public void Vehicles_too_heavy_for_the_bridge_are_stranded_and_their_crews_go_by_boat()
    {
        var tanks = new Unit
        {
            Name = "tanks",
            Personnel = 30,
            Vehicles = new Dictionary<string, int> { ["tank"] = 10 },
        };
        var light = Make.Bridge() with { Conditions = [Make.Bridge().Conditions[0] with { LoadClass = 20 }] };
        var result = Make.Scenario([Make.Trucks(5), tanks], light, Make.Boats()).Run();

        Assert.Equal(OutcomeKind.Completed, result.Outcome);
        Assert.Equal(10, result[Headline.VehiclesStranded]);
        Assert.Equal(35, result[Headline.PersonnelAcross]);
        Assert.Equal(3, result["site.boats.trips"]);
    }

    [Fact]
    public void A_site_works_only_what_ends_inside_its_window()
    {
        // From 21:00; three trucks a trip; a trip of 20 min and 10 min back: 22:00, 22:30, and the next day 22:00.
        var ferries = Make.Ferries() with
        {
            Window = OperatingWindow.Clock(new(22, 0), new(23, 0)),
        };
        var scenario = Make.Scenario([Make.Trucks(9)], ferries);
        var result = (scenario with { Start = new DateTimeOffset(2022, 11, 9, 21, 0, 0, TimeSpan.FromHours(2)) }).Run();

        Assert.Equal(25 * 60 + 20, result.Minutes, 6);
        // All nine wait from 21:00 to 22:00, the last three also from the ferry's return at 23:00 to 22:00.
        Assert.Equal(9 + 3 * 23, result["time.daylight.vehicle_h"], 6);
    }

    [Fact]
    public void A_ferry_takes_who_fits_and_looks_past_who_does_not()
    {
        // 60 t: a tank of 45 t and a truck of 10 t; the second tank is passed over. Two tanks, two trucks: two trips.
        var units = new[]
        {
            new Unit
            {
                Name = "tanks",
                Personnel = 6,
                Vehicles = new Dictionary<string, int> { ["tank"] = 2 },
                Priority = 1,
            },
            Make.Trucks(2) with
            {
                Priority = 2,
            },
        };
        var result = Make.Scenario(units, Make.Ferries()).Run();
        Assert.Equal(2, result["site.ferries.trips"]);

        // Never past the same one: the first tank goes alone, the second with a truck, the last truck on a third trip.
        var strict = Make.Scenario(units, Make.Ferries() with { PassedOver = 0 }).Run();
        Assert.Equal(3, strict["site.ferries.trips"]);
    }

    [Fact]
    public void Survivors_of_a_sunk_boat_return_to_the_near_bank_and_cross_with_another()
    {
        // Both boats load from 0 to 2 min; one of them is sunk on the water at 3 min, and all aboard survive.
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromMinutes(3)],
        };
        var boats = Make.Boats(craft: 2) with { Survivors = 1 };
        var result = Make.Scenario([Make.Foot(20)], boats).Under(fire).Run();

        // The boat that is left is back at 9 min and has unloaded the others at 9 + 6.
        Assert.Equal(15, result.Minutes, 9);
        Assert.Equal(20, result[Headline.PersonnelAcross]);
        Assert.Equal(1, result["site.boats.craft_lost"]);

        var drowned = Make.Scenario([Make.Foot(20)], boats with { Survivors = 0 }).Under(fire).Run();
        Assert.Equal(10, drowned[Headline.PersonnelKilled]);
        Assert.Equal(6, drowned.Minutes, 9);
    }

    [Fact]
    public void A_disabled_craft_goes_on_after_its_repair()
    {
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with { At = [TimeSpan.FromMinutes(3)] };
        var boats = Make.Boats() with { SinkShare = 0, CraftRepair = 3_600 };
        var result = Make.Scenario([Make.Foot(10)], boats).Under(fire).Run();

        Assert.Equal(6 + 60, result.Minutes, 9);
    }

    [Fact]
    public void A_cratered_landing_loads_nobody_until_it_is_repaired()
    {
        // Hit at 10 min, closed for an hour: the trips begin at 0, 9, 70 and 79 min.
        var fire = Make.Fire(TargetKind.Landing, new FireTarget { Hit = 1, Closed = 3_600 }) with
        {
            At = [TimeSpan.FromMinutes(10)],
        };
        var result = Make.Scenario([Make.Foot(40)], Make.Boats()).Under(fire).Run();

        Assert.Equal(79 + 6, result.Minutes, 9);
        Assert.Equal(1, result["site.boats.downtime_repair_h"], 9);
    }

    [Fact]
    public void A_bridge_restored_in_steps_takes_longer_with_every_hit()
    {
        // Two hits at once close it for 600 x 2 + 600 x 2 s: two steps, each doubled once.
        var bridge = Make.Bridge(span: 230, speed: 1, gap: 50) with
        {
            Conditions =
            [
                Make.Bridge(speed: 1, gap: 50).Conditions[0],
                new BridgeCondition { Name = "closed", Lanes = 0 },
                new BridgeCondition { Name = "wrecked", Lanes = 0 },
            ],
            Repair = 600,
            RepairGrowth = 2,
        };
        var fire = Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 1 }) with { At = [TimeSpan.Zero], Rounds = 2 };
        var result = Make.Scenario([Make.Trucks(1)], bridge).Under(fire).Run();

        Assert.Equal(2_400 + 240, result.Seconds, 6);
    }

    [Fact]
    public void The_pause_after_a_strike_holds_loading_back()
    {
        var fire = Make.Fire(TargetKind.Landing, new FireTarget { Hit = 0 }) with { At = [TimeSpan.FromMinutes(10)] };
        var result = Make.Scenario([Make.Foot(40)], Make.Boats() with { PauseAfterStrike = 1_800 }).Under(fire).Run();

        Assert.Equal(40 + 9 + 6, result.Minutes, 9);
        Assert.Equal(0.5, result["site.boats.downtime_strike_h"], 9);
    }
}
