namespace RiverCrossingSim.Model.Tests;

/// <summary>Footbridges and swim sites, by hand.</summary>
public class SingleFileMeans
{
    static readonly VehicleType Carrier = new()
    {
        Name = "carrier",
        LoadClass = 13,
        Length = 7,
        Crew = 2,
        Swims = true,
    };

    static FootbridgeSite Footbridge(int group = 10) =>
        new()
        {
            Name = "footbridge",
            Rate = 1,
            Group = group,
            CrossingTime = 300,
        };

    // Width 1,000 m against 1.2 m/s at 2 m/s: 1,000 / 1.6 = 625 s.
    static SwimSite Swim() =>
        new()
        {
            Name = "swim",
            Rate = 1d / 60,
            Speed = 2,
        };

    static Scenario Swimming(int carriers, SwimSite site, params Site[] others)
    {
        var company = new Unit
        {
            Name = "company",
            Personnel = 2 * carriers,
            Vehicles = new Dictionary<string, int> { ["carrier"] = carriers },
        };
        return Make.Scenario([company], [site, .. others]) with
        {
            River = new River { Width = 1_000, Current = 1.2 },
            VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Make.Truck, ["carrier"] = Carrier },
        };
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public void The_last_of_100_at_60_a_minute_over_5_minutes_is_across_at_399_seconds_whatever_the_groups(int group)
    {
        var result = Make.Scenario([Make.Foot(100)], Footbridge(group)).Run();

        Assert.Equal(399, result.Seconds, 6);
        Assert.Equal(100, result["site.footbridge.persons"]);
        Assert.Equal(100d / 399, result["site.footbridge.use"], 6);
    }

    [Fact]
    public void Ten_people_walk_a_bridge_of_250_metres_at_1_25_metres_a_second_in_209_seconds()
    {
        var bridge = Footbridge() with { CrossingTime = null, Length = 250, Speed = 1.25 };

        Assert.Equal(9 + 200, Make.Scenario([Make.Foot(10)], bridge).Run().Seconds, 6);
    }

    [Fact]
    public void A_footbridge_closed_from_35_to_635_seconds_lets_those_on_it_go_on()
    {
        // Groups of ten step on at 0, 10, 20 and 30 s; the other 60 people from 635 s: 635 + 59 + 300.
        var fire = Make.Fire(TargetKind.Footbridge, new FireTarget { Hit = 1, Closed = 600 }) with
        {
            At = [TimeSpan.FromSeconds(35)],
        };
        var result = Make.Scenario([Make.Foot(100)], Footbridge()).Under(fire).Run();

        Assert.Equal(994, result.Seconds, 6);
        Assert.Equal(600d / 3_600, result["site.footbridge.downtime_repair_h"], 9);
        Assert.Equal(1, result["site.footbridge.hits"]);
    }

    [Fact]
    public void A_hit_on_a_footbridge_hurts_the_40_people_on_it_and_nobody_else()
    {
        var fire = Make.Fire(
            TargetKind.Footbridge,
            new FireTarget
            {
                Hit = 1,
                Hurt = 1,
                Killed = 1,
            }
        ) with
        {
            At = [TimeSpan.FromSeconds(35)],
        };
        var result = Make.Scenario([Make.Foot(100)], Footbridge()).Under(fire).Run();

        Assert.Equal(40, result[Headline.PersonnelKilled]);
        Assert.Equal(40, result["losses.footbridge.killed"]);
        Assert.Equal(60, result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void Vehicles_are_stranded_before_a_footbridge_and_their_crews_walk()
    {
        var result = Make.Scenario([Make.Trucks(3)], Footbridge()).Run();

        Assert.Equal(3, result[Headline.VehiclesStranded]);
        Assert.Equal(3, result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void Nothing_steps_onto_a_footbridge_that_would_not_be_off_it_inside_its_window()
    {
        // Open from 22:00 to 22:06; a group needs 309 s, so those at 0 to 50 s go, the others a day later.
        var bridge = Footbridge() with
        {
            Window = OperatingWindow.Clock(new(22, 0), new(22, 6)),
        };
        var scenario = Make.Scenario([Make.Foot(100)], bridge);
        var result = (scenario with { Start = new DateTimeOffset(2022, 11, 9, 22, 0, 0, TimeSpan.FromHours(2)) }).Run();

        Assert.Equal(86_400 + 39 + 300, result.Seconds, 6);
        // Sampled every five minutes.
        Assert.Equal(60, result.Samples[2]);
    }

    [Fact]
    public void Ten_carriers_a_minute_apart_swim_1000_metres_against_the_current_in_1165_seconds()
    {
        var result = Swimming(10, Swim()).Run();

        Assert.Equal(9 * 60 + 625, result.Seconds, 6);
        Assert.Equal(10, result[Headline.VehiclesAcross]);
        Assert.Equal(20, result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void Only_what_swims_swims()
    {
        var result = Make.Scenario([Make.Trucks(4)], Swim()).Run();

        Assert.Equal(4, result[Headline.VehiclesStranded]);
        Assert.Equal(4, result[Headline.PersonnelStranded]);
    }

    [Fact]
    public void A_current_as_fast_as_the_vehicles_lets_nobody_swim()
    {
        var result = Swimming(10, Swim() with { Speed = 1.2 }).Run();

        Assert.Equal(10, result[Headline.VehiclesStranded]);
        Assert.Equal(0, result.Minutes);
    }

    [Fact]
    public void A_hit_at_90_seconds_finds_two_carriers_in_the_water_and_closes_the_site_for_600()
    {
        // In the water since 0 and 60 s; the other eight enter from 690 s: 690 + 7 x 60 + 625.
        var fire = Make.Fire(
            TargetKind.SwimSite,
            new FireTarget
            {
                Hit = 1,
                Closed = 600,
                Hurt = 1,
                Killed = 0,
            }
        ) with
        {
            At = [TimeSpan.FromSeconds(90)],
        };
        var result = Swimming(10, Swim()).Under(fire).Run();

        Assert.Equal(1_735, result.Seconds, 6);
        Assert.Equal(4, result[Headline.Wounded]);
        Assert.Equal(10, result[Headline.VehiclesAcross]);
    }

    [Fact]
    public void A_hit_that_destroys_all_in_the_water_drowns_those_who_do_not_survive()
    {
        var hit = new FireTarget { Hit = 1, VehiclesLost = 1 };
        var fire = Make.Fire(TargetKind.SwimSite, hit) with { At = [TimeSpan.FromSeconds(90)] };
        var result = Swimming(10, Swim() with { Survivors = 0 }).Under(fire).Run();

        Assert.Equal(2, result[Headline.VehiclesDestroyed]);
        Assert.Equal(2, result["losses.swim-site.vehicles"]);
        Assert.Equal(4, result["losses.swim-site.killed"]);
        Assert.Equal(8, result[Headline.VehiclesAcross]);
    }

    [Fact]
    public void Every_vehicle_goes_under_at_a_loss_of_1_and_the_crews_that_survive_go_by_boat()
    {
        var boats = Make.Boats(craft: 2);
        var saved = Swimming(5, Swim() with { Loss = 1, Survivors = 1 }, boats).Run();
        Assert.Equal(5, saved[Headline.VehiclesDestroyed]);
        Assert.Equal(5, saved["losses.swimming.hits"]);
        Assert.Equal(10, saved[Headline.PersonnelAcross]);

        var drowned = Swimming(5, Swim() with { Loss = 1, Survivors = 0 }, boats).Run();
        Assert.Equal(10, drowned[Headline.PersonnelKilled]);
        Assert.Equal(10, drowned["losses.swimming.killed"]);
        // The last of five goes under at the end of its way.
        Assert.Equal(4 * 60 + 625, drowned.Seconds, 6);
    }

    [Fact]
    public void A_vehicle_goes_under_with_its_chance()
    {
        var plan = new Plan(Swimming(100, Swim() with { Loss = 0.1 }));
        var worker = new Replication(plan);
        var lost = Enumerable.Range(0, 200).Sum(r => plan.Run((uint)r, worker: worker)["losses.swimming.vehicles"]);

        // Half-width of the 99.9 % interval: 3.29 sqrt(n p (1 - p)), n = 20,000.
        Assert.Equal(2_000, lost, 140.0);
    }
}
