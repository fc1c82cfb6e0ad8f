namespace RiverCrossingSim.Model.Tests;

/// <summary>Each effect of a disruption by hand, and links, civilians, abandonment, air defence, range and stock.</summary>
public class DisruptionsByHand
{
    // Ten trucks march 10 km: 30 min, and 108 s until the tail has closed up; the last of them is over 9 x 16 + 228 s later.
    const double March = 1_800 + 108;
    const double Over = 9 * 16 + 228;

    static Scenario Column(Disruption? disruption = null) =>
        Make.Scenario([Make.Trucks(10) with { AssemblyArea = "wood" }], Make.Bridge()) with
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
            Disruptions = disruption is null
                ? new Dictionary<string, Disruption>()
                : new Dictionary<string, Disruption> { ["partisans"] = disruption },
        };

    static Disruption At(double hours, DisruptionTarget target, DisruptionEffect effect) =>
        new()
        {
            Name = "partisans",
            At = [TimeSpan.FromHours(hours)],
            Target = target,
            Effect = effect,
            Duration = TimeSpan.FromHours(2),
        };

    [Theory]
    [InlineData(DisruptionTarget.Routes)]
    [InlineData(DisruptionTarget.AssemblyAreas)]
    public void Nobody_sets_out_while_a_route_or_an_assembly_area_is_stopped(DisruptionTarget target)
    {
        var result = Column(At(0, target, DisruptionEffect.Stops)).Run();
        Assert.Equal(1, result["disruption.partisans.times"]);

        // The column sets out in the first instant, before anything can happen; one that is ready at 1 h waits until 2 h.
        var later = Column(At(0, target, DisruptionEffect.Stops));
        later = later with
        {
            Force = later.Force with { Units = [later.Force.Units[0] with { Ready = TimeSpan.FromHours(1) }] },
        };
        Assert.Equal(2 * 3_600 + March + Over, later.Run().Seconds, 6);
    }

    [Fact]
    public void A_stopped_site_starts_nothing_and_counts_the_time()
    {
        // Stopped from 10 min to 130 min; the column is there after 31.8 min.
        var result = Column(At(1 / 6d, DisruptionTarget.Sites, DisruptionEffect.Stops)).Run();

        Assert.Equal(130 * 60 + Over, result.Seconds, 6);
        Assert.Equal(2, result["site.bridge.downtime_disruption_h"], 9);
        Assert.Equal(10 * (130 * 60 - March) / 3_600, result["time.disruption.vehicle_h"], 6);
    }

    [Fact]
    public void A_slowed_route_takes_longer_for_those_who_set_out_on_it()
    {
        var slow = Column(At(0, DisruptionTarget.Routes, DisruptionEffect.Slows));
        slow = slow with
        {
            Force = slow.Force with { Units = [slow.Force.Units[0] with { Ready = TimeSpan.FromHours(1) }] },
        };
        Assert.Equal(3_600 + 2 * March + Over, slow.Run().Seconds, 6);
    }

    [Fact]
    public void An_ambush_destroys_what_is_on_the_road_and_the_people_go_on_by_foot()
    {
        var ambush = At(0.25, DisruptionTarget.Routes, DisruptionEffect.Ambushes) with { VehiclesLost = 1 };
        var scenario = Column(ambush) with
        {
            Sites = new Dictionary<string, Site> { ["bridge"] = Make.Bridge(), ["boats"] = Make.Boats() },
        };
        scenario = scenario with { Routes = [.. scenario.Routes, scenario.Routes[0] with { To = "boats" }] };
        var result = scenario.Run();

        // Ten men on foot need 2.5 h for 10 km from 15 min on, and a boat of ten takes them over in 6 min.
        Assert.Equal(10, result[Headline.VehiclesDestroyed]);
        Assert.Equal(10, result["losses.partisans.vehicles"]);
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(15 + 150 + 6, result.Minutes, 6);
    }

    [Fact]
    public void Mines_hit_every_serial_that_sets_out_until_they_are_cleared()
    {
        var mines = At(0, DisruptionTarget.Routes, DisruptionEffect.Mines) with { Hurt = 1, Killed = 1 };
        Scenario Ready(double hours)
        {
            var scenario = Column(mines);
            return scenario with
            {
                Force = scenario.Force with
                {
                    Units = [scenario.Force.Units[0] with { Ready = TimeSpan.FromHours(hours) }],
                },
            };
        }

        Assert.Equal(10, Ready(1).Run()[Headline.PersonnelKilled]);
        Assert.Equal(0, Ready(2.5).Run()[Headline.PersonnelKilled]);
    }

    [Fact]
    public void For_want_of_fuel_vehicles_held_in_the_assembly_area_are_left_behind()
    {
        var noFuel = At(1, DisruptionTarget.AssemblyAreas, DisruptionEffect.Abandons) with { VehiclesLost = 1 };
        var scenario = Column(noFuel);
        scenario = scenario with
        {
            // The site has room for one serial at a time and opens late, so a second one is held.
            Force = scenario.Force with
            {
                Units = [scenario.Force.Units[0], scenario.Force.Units[0] with { Name = "b" }],
            },
            Sites = new Dictionary<string, Site>
            {
                ["bridge"] = Make.Bridge() with { WaitingVehicles = 10, Opens = TimeSpan.FromHours(3) },
            },
        };
        var result = scenario.Run();

        Assert.Equal(10, result[Headline.VehiclesAbandoned]);
        Assert.Equal(10, result["disruption.partisans.vehicles_abandoned"]);
        Assert.Equal(10, result[Headline.VehiclesAcross]);
        Assert.Equal(10, result[Headline.PersonnelStranded]);
    }

    [Fact]
    public void Serials_pass_a_link_one_after_another_at_its_rate()
    {
        // Two columns of ten from two woods meet at the link after 954 s; each takes 600 s there.
        var scenario = Make.Scenario(
            [Make.Trucks(10) with { AssemblyArea = "wood" }, Make.Trucks(10, "other") with { AssemblyArea = "grove" }],
            Make.Bridge()
        ) with
        {
            Links = new Dictionary<string, Link>
            {
                ["ford"] = new() { Name = "ford", Capacity = 60 / 3_600d },
            },
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "bridge",
                    Length = 10_000,
                    Link = "ford",
                },
                new Route
                {
                    From = "grove",
                    To = "bridge",
                    Length = 10_000,
                    Link = "ford",
                },
            ],
        };
        Assert.Equal(March + 1_200 + Over, scenario.Run().Seconds, 6);

        // Closed from the first minute for two hours, it lets nobody pass until then.
        var closed = scenario with
        {
            Disruptions = new Dictionary<string, Disruption>
            {
                ["partisans"] = At(0, DisruptionTarget.Links, DisruptionEffect.Stops),
            },
        };
        Assert.Equal(7_200 + 1_200 + March / 2 + Over, closed.Run().Seconds, 6);
    }

    [Fact]
    public void A_link_that_cannot_carry_a_class_turns_it_away()
    {
        var scenario = Column() with
        {
            Links = new Dictionary<string, Link>
            {
                ["ford"] = new()
                {
                    Name = "ford",
                    Capacity = 1,
                    LoadClass = 9,
                },
            },
        };
        scenario = scenario with { Routes = [scenario.Routes[0] with { Link = "ford" }] };
        Assert.Equal(10, scenario.Run()[Headline.VehiclesStranded]);
    }

    [Fact]
    public void Civilians_cross_before_or_after_the_force_as_their_priority_says_and_are_counted_apart()
    {
        Scenario With(int priority) =>
            Make.Scenario([Make.Foot(10)], Make.Boats()) with
            {
                Civilians = new Dictionary<string, CivilianStream>
                {
                    ["town"] = new()
                    {
                        Name = "town",
                        People = 20,
                        Party = 10,
                        Priority = priority,
                    },
                },
            };

        // One boat of ten: a party is over at minute 6, 15 and 24; the run ends with the force.
        var last = With(9).Run();
        Assert.Equal(6, last.Minutes, 9);
        Assert.Equal(20, last["civilians.remaining"]);
        Assert.Equal(10, last[Headline.PersonnelAcross]);
        var first = Make.Scenario([Make.Foot(10) with { Ready = TimeSpan.FromMinutes(1) }], Make.Boats()) with
        {
            Civilians = With(1).Civilians,
        };
        var result = first.Run();
        Assert.Equal(24, result.Minutes, 9);
        Assert.Equal(20, result["civilians.across"]);
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(10, result["site.boats.persons"]);
        Assert.Equal(20, result["site.boats.civilians"]);
    }

    [Fact]
    public void Buses_take_as_many_as_they_seat_and_need_a_bridge()
    {
        var bus = new VehicleType
        {
            Name = "bus",
            LoadClass = 15,
            Length = 10,
            Crew = 1,
            Seats = 39,
        };
        var scenario = Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromHours(2) }], Make.Bridge());
        scenario = scenario with
        {
            VehicleTypes = new Dictionary<string, VehicleType>(scenario.VehicleTypes) { ["bus"] = bus },
            Civilians = new Dictionary<string, CivilianStream>
            {
                ["town"] = new()
                {
                    Name = "town",
                    People = 100,
                    ByBus = 0.9,
                    Bus = "bus",
                    Over = TimeSpan.FromHours(1),
                },
            },
        };
        var result = scenario.Run();

        // Ninety in three buses; the ten on foot find nothing that carries them.
        Assert.Equal(90, result["civilians.across"]);
        Assert.Equal(10, result["civilians.stranded"]);
        Assert.Equal(1, result["site.bridge.vehicles"]);
    }

    [Fact]
    public void At_the_deadline_vehicles_not_yet_loading_stay_behind_and_their_people_go_on()
    {
        // Truck k drives on at 16(k - 1) s: seven by 100 s. The three others' crews take the boat, over in 6 min.
        var scenario = Make.Scenario([Make.Trucks(10)], Make.Bridge(), Make.Boats()) with
        {
            Control = new Control { AbandonVehiclesAt = TimeSpan.FromSeconds(100) },
        };
        var result = scenario.Run();

        Assert.Equal(7, result[Headline.VehiclesAcross]);
        Assert.Equal(3, result[Headline.VehiclesAbandoned]);
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(100 + 360, result.Seconds, 6);
    }

    [Fact]
    public void Units_that_are_ready_after_the_deadline_come_without_their_vehicles()
    {
        var scenario = Make.Scenario(
            [Make.Trucks(10) with { Ready = TimeSpan.FromHours(2) }],
            Make.Bridge(),
            Make.Boats()
        ) with
        {
            Control = new Control { AbandonVehiclesAt = TimeSpan.FromHours(1) },
        };
        var result = scenario.Run();

        Assert.Equal(10, result[Headline.VehiclesAbandoned]);
        Assert.Equal(126, result.Minutes, 9);
    }

    static FireSource Salvo(int rounds) =>
        new()
        {
            Name = "guns",
            At = [TimeSpan.FromMinutes(1)],
            Rounds = rounds,
            Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.Bridge] = new() },
        };

    static Scenario Target(FireSource source) =>
        Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromHours(1) }], Make.Bridge()).Under(source);

    [Fact]
    public void When_the_missiles_are_gone_nothing_is_intercepted_any_more()
    {
        var scenario = Target(Salvo(10) with { Intercepted = 1 });
        Assert.Equal(10, scenario.Run()["fire.guns.intercepted"]);
        var few = scenario with
        {
            AirDefence = new AirDefence { Stock = 6, PerRound = 2 },
        };
        var result = few.Run();
        Assert.Equal(3, result["fire.guns.intercepted"]);
        Assert.Equal(6, result["air_defence.missiles_spent"]);
        Assert.Equal(1 / 60d, result["event.air-defence.empty_h"], 9);
    }

    [Fact]
    public void A_source_without_rounds_is_silent()
    {
        var source = Salvo(4) with
        {
            Stock = 6,
            At = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(3)],
        };
        var result = Target(source).Run();
        Assert.Equal(6, result["fire.guns.rounds"]);
        Assert.Equal(2, result["fire.guns.strikes"]);
    }

    [Fact]
    public void A_source_reaches_no_farther_than_its_range_from_the_line()
    {
        Scenario Near(double hours) =>
            Target(Salvo(1) with { Range = 3_000, At = [TimeSpan.FromHours(hours)] }) with
            {
                Pursuit = new Pursuit { Distance = 10_000, Advance = 10_000 / 3_600d },
            };

        // The line is 4 km away at 0.6 h and 2 km away at 0.8 h.
        Assert.Equal(0, Near(0.6).Run()["fire.guns.strikes"]);
        Assert.Equal(1, Near(0.8).Run()["fire.guns.strikes"]);
    }

    [Fact]
    public void Strikes_come_at_the_clock_times_of_every_day()
    {
        var scenario = Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromHours(47) }], Make.Bridge())
            .Under(Salvo(1) with { At = [], DailyAt = [new TimeOnly(23, 0), new TimeOnly(1, 30)] });
        Assert.Equal(4, scenario.Run()["fire.guns.strikes"]);
    }
}
