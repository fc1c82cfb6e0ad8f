namespace RiverCrossingSim.Model.Tests;

/// <summary>Assembly areas, routes and waiting areas, by hand.</summary>
public class March
{
    // At 20 km/h and 50 m between trucks of 10 m, a truck passes every 10.8 s; 10 km take 30 min.
    static Scenario OverTenKilometres(int trucks, Quantity room) =>
        Make.Scenario(
            [Make.Trucks(trucks) with { AssemblyArea = "wood" }],
            Make.Bridge() with
            {
                WaitingVehicles = room,
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
        };

    // An assembly area beside the bridge, from which ten at a time set out.
    static Scenario Beside(int trucks, Quantity room)
    {
        var scenario = OverTenKilometres(trucks, room);
        return scenario with
        {
            Force = scenario.Force with { SerialVehicles = 10 },
            Routes = [scenario.Routes[0] with { Length = 1, Speed = 1_000, Gap = 0 }],
        };
    }

    [Fact]
    public void A_serial_joins_the_waiting_area_when_its_tail_has_closed_up()
    {
        var result = OverTenKilometres(10, 100).Run();

        Assert.Equal(1_800 + 10 * 10.8 + 9 * 16 + 228, result.Seconds, 6);
        Assert.Equal(10 * (1_800 + 108) / 3_600d, result["time.marching.vehicle_h"], 6);
    }

    [Fact]
    public void A_serial_sets_out_when_the_site_would_run_dry_before_it_is_there()
    {
        // There is room for thirty, but the march takes longer than the bridge needs for them: the second thirty follow
        // as soon as the start point is free.
        var result = OverTenKilometres(60, 30).Run();

        Assert.Equal(1_800 + 30 * 10.8 + 59 * 16 + 228, result.Seconds, 6);
        Assert.Equal(30 * 324 / 3_600d, result["time.held.vehicle_h"], 6);
    }

    [Fact]
    public void A_serial_is_held_back_until_the_waiting_area_has_room()
    {
        // The march takes no time that counts: the third ten set out when ten more have driven onto the bridge.
        var result = Beside(30, room: 20).Run();

        Assert.Equal(29 * 16 + 228, result.Seconds, 0);
        Assert.Equal(20, result["site.bridge.queue_max_vehicles"]);
        Assert.True(result["time.held.vehicle_h"] > 0);
    }

    [Fact]
    public void The_start_point_is_taken_until_a_serial_has_passed()
    {
        var result = OverTenKilometres(60, 100).Run();

        // The second serial follows the first at 324 s, and waits for it on the bridge.
        Assert.Equal(1_800 + 30 * 10.8 + 59 * 16 + 228, result.Seconds, 6);
    }

    [Fact]
    public void A_unit_that_is_not_ready_waits_for_nobody_and_nobody_for_it()
    {
        var late = Make.Trucks(1, "late") with { Ready = TimeSpan.FromHours(5) };
        var result = Make.Scenario([Make.Trucks(10), late], Make.Bridge()).Run();

        Assert.Equal(5 * 3_600 + 228, result.Seconds, 6);
        // The tenth of eleven trucks makes 90 %.
        Assert.Equal((9 * 16 + 228) / 3_600d, result[Headline.VehiclesTime(90)], 9);
    }

    [Fact]
    public void Priority_goes_before_the_order_of_the_list()
    {
        var scenario = Make.Scenario(
            [
                Make.Trucks(10, "second") with
                {
                    Priority = 2,
                },
                new Unit
                {
                    Name = "first",
                    Personnel = 30,
                    Vehicles = new Dictionary<string, int> { ["tank"] = 10 },
                    Priority = 1,
                },
            ],
            Make.Bridge()
        );
        var result = scenario.Run();

        // Ten tanks of 9 m, a headway of (9 + 30) / 2.5 s; the thirty people in them are 75 % of forty.
        Assert.Equal((9 * 15.6 + (560 + 9) / 2.5) / 3_600, result[Headline.PersonnelTime(75)], 9);
    }

    [Fact]
    public void The_share_already_across_counts_as_across_from_the_start()
    {
        var scenario = Make.Scenario([Make.Trucks(100)], Make.Bridge());
        scenario = scenario with { Force = scenario.Force with { AlreadyAcross = 0.6 } };
        var result = scenario.Run();

        Assert.Equal(0, result[Headline.VehiclesTime(50)]);
        Assert.Equal(39 * 16 + 228, result.Seconds, 6);
        Assert.Equal(100, result[Headline.VehiclesAcross]);
        Assert.Equal(40, result["site.bridge.vehicles"]);
    }

    [Fact]
    public void The_wounded_of_a_unit_cross_with_it()
    {
        var result = Make.Scenario([Make.Foot(100) with { Wounded = 17 }], Make.Boats(2)).Run();

        Assert.Equal(17, result[Headline.Wounded]);
        Assert.Equal(100, result[Headline.PersonnelAcross]);
    }

    [Fact]
    public void A_serial_that_is_wiped_out_in_the_assembly_area_holds_up_nobody_behind_it()
    {
        // The ferry works from 30 min, half an hour a round, three trucks and twenty people a trip. More people than
        // the waiting area has room for stand there until the fifth trip, so no serial on foot is called forward. The
        // first serial, in the wood, is destroyed at 1 min; the second, in the grove, is called when the trucks at the site have gone.
        var ferries = Make.Ferries() with
        {
            Opens = 1_800,
            WaitingVehicles = 3,
            WaitingPersons = 10,
            LongestWait = TimeSpan.Zero,
        };
        var hit = new FireTarget
        {
            Hit = 1,
            Hurt = 1,
            Killed = 1,
            VehiclesLost = 1,
        };
        var scenario = Make.Scenario(
                [
                    Make.Foot(100),
                    Make.Trucks(3, "at the site"),
                    Make.Trucks(3, "first") with
                    {
                        AssemblyArea = "wood",
                        Priority = 1,
                    },
                    Make.Trucks(3, "second") with
                    {
                        AssemblyArea = "grove",
                        Priority = 2,
                        Ready = 120,
                    },
                ],
                ferries
            )
            .Under(Make.Fire(TargetKind.AssemblyArea, hit) with { At = [TimeSpan.FromMinutes(1)] });
        var route = new Route
        {
            From = "wood",
            To = "ferries",
            Length = 0,
        };
        var result = (scenario with { Routes = [route, route with { From = "grove" }] }).Run();

        Assert.Equal(3, result[Headline.VehiclesDestroyed]);
        Assert.Equal(6, result[Headline.VehiclesAcross]);
        // The fifth trip begins at 150 min; the second serial crossed with the second.
        Assert.Equal(170, result.Minutes, 6);
        Assert.Equal(5, result["site.ferries.trips"]);
    }
}
