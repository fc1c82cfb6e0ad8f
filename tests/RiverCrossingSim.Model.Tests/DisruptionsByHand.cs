namespace RiverCrossingSim.Model.Tests;

/// <summary>Each effect of a disruption by hand, and the links that it may stop.</summary>
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
}
