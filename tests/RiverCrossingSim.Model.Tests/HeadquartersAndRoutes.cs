namespace RiverCrossingSim.Model.Tests;

/// <summary>Headquarters and what is closed for a while: routes, windows, and choices that bind.</summary>
public class HeadquartersAndRoutes
{
    static Disruption Stops(string route, double atMinutes, double hours) =>
        new()
        {
            Name = "mud",
            At = [TimeSpan.FromMinutes(atMinutes)],
            Target = DisruptionTarget.Routes,
            Places = [route],
            Effect = DisruptionEffect.Stops,
            Duration = hours * 3_600,
        };

    static Scenario With(Scenario scenario, Disruption disruption) =>
        scenario with
        {
            Disruptions = new Dictionary<string, Disruption> { [disruption.Name] = disruption },
        };

    // The longest time that any load was on the march at one go, hours.
    static double LongestMarch(IEnumerable<Happening> told)
    {
        var since = new Dictionary<int, TimeSpan>();
        var longest = TimeSpan.Zero;
        foreach (var happening in told.Where(happening => happening.Kind == HappeningKind.Moved))
        {
            if (since.Remove(happening.Load, out var from) && happening.At - from > longest)
            {
                longest = happening.At - from;
            }
            if (happening.To == LoadState.Marching)
            {
                since[happening.Load] = happening.At;
            }
        }
        return longest.TotalHours;
    }

    [Fact]
    public void Those_who_are_sent_on_wait_for_a_closed_route_like_all_others()
    {
        // All routes are cratered at 40 min, until 2 h 40 min; the bridge is lost a minute later. The way to the ferries
        // is 20 km at 20 km/h.
        var scenario = Columns.Scenario(
            [Make.Trucks(100).InTheWood()],
            Columns.Bridge() with
            {
                Span = 500,
                Conditions =
                [
                    new BridgeCondition
                    {
                        Name = "open",
                        Speed = 5 / 3.6,
                        Gap = 50,
                    },
                    new BridgeCondition { Name = "closed", Lanes = 0 },
                ],
            },
            Columns.Ferries(4)
        );
        scenario = scenario with
        {
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "bridge",
                    Length = 1_000,
                    CrateredSpeed = 0,
                },
                new Route
                {
                    From = "wood",
                    To = "ferries",
                    Length = 20_000,
                    CrateredSpeed = 0,
                },
            ],
            Fire = new Dictionary<string, FireSource>
            {
                ["craters"] = Make.Fire(TargetKind.Route, new FireTarget { Hit = 1, Closed = 2 * 3_600 }) with
                {
                    Name = "craters",
                    At = [TimeSpan.FromMinutes(40), TimeSpan.FromMinutes(40)],
                },
                ["bridge"] = Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 1 }) with
                {
                    Name = "bridge",
                    At = [TimeSpan.FromMinutes(41)],
                },
            },
        };
        var (result, told) = scenario.Listen();

        Assert.Equal(100, result[Headline.VehiclesAcross]);
        Assert.InRange(result["site.ferries.vehicles"], 40, 60);
        // Three rounds of the ferries after 160 min and the march.
        Assert.InRange(result.Minutes, 160 + 60 + 2 * 60 + 45, 480);
        Assert.InRange(LongestMarch(told), 0, 2);
    }

    [Fact]
    public void When_the_way_closes_on_those_who_are_held_they_go_by_another()
    {
        var scenario = Columns
            .Scenario(
                [Make.Trucks(200).InTheWood()],
                Columns.Bridge() with
                {
                    WaitingVehicles = 30,
                },
                Columns.Ferries(4)
            )
            .From(1_000, 2_000);
        var (result, told) = With(scenario, Stops("wood to bridge", 10, 100)).Listen();

        Assert.InRange(result["site.bridge.vehicles"], 30, 90);
        Assert.Equal(200, result[Headline.VehiclesAcross]);
        // The ferries' share, six a trip and four craft, in an hour each round.
        Assert.InRange(result[Headline.Clearance], 5, 8);
        Assert.InRange(LongestMarch(told), 0, 1);
    }

    [Fact]
    public void When_the_only_way_closes_they_are_held_until_it_opens()
    {
        var scenario = Columns
            .Scenario([Make.Trucks(200).InTheWood()], Columns.Bridge() with { WaitingVehicles = 30 })
            .From(1_000);
        var (result, told) = With(scenario, Stops("wood to bridge", 10, 5)).Listen();

        Assert.Equal(200, result["site.bridge.vehicles"]);
        // 5 h 10 min, and what is left of 200 trucks.
        Assert.InRange(result[Headline.Clearance], 5.4, 6);
        Assert.InRange(LongestMarch(told), 0, 0.5);
        Assert.True(result["time.held.vehicle_h"] > 100 * 5);
    }

    // Night is from 18 h to 6 h.
    static Scenario ByNight(int trucks, DateTimeOffset start) =>
        Columns.Scenario(
            [Make.Trucks(trucks)],
            Columns.Ferries(4, "night") with
            {
                Window = OperatingWindow.Night,
            },
            Columns.Ferries(4)
        ) with
        {
            Start = start,
        };

    [Fact]
    public void A_site_that_is_closed_by_day_keeps_nobody_who_can_be_across_before_it_opens()
    {
        // From 6 h on 96 trucks take four rounds of the four ferries that sail by day.
        var result = ByNight(96, new(2022, 1, 1, 6, 0, 0, TimeSpan.Zero)).Run();

        Assert.Equal(0, result["site.night.vehicles"]);
        Assert.Equal(3 * 60 + 45, result.Minutes, 6);
    }

    [Fact]
    public void A_site_that_is_closed_by_day_is_used_by_night()
    {
        // 48 trucks an hour by night and 24 by day. From 18 h on: 576 by 6 h, 288 more by 18 h, and the last 336 in the
        // seven hours after: the last of them cast off at 30 h.
        var result = ByNight(1_200, new(2022, 1, 1, 18, 0, 0, TimeSpan.Zero)).Run();

        Assert.Equal(288 + 168, result["site.night.vehicles"]);
        Assert.Equal(30.75, result[Headline.Clearance], 6);
    }

    [Theory]
    [InlineData(Assignment.Nearest)]
    [InlineData(Assignment.Dedicated)]
    public void A_choice_that_binds_holds_whatever_it_costs(Assignment assignment)
    {
        Scenario Bound(Assignment rule) =>
            Columns
                .Scenario(
                    [Make.Trucks(48).InTheWood() with { Sites = ["ferries", "bridge"] }],
                    Columns.Bridge(),
                    Columns.Ferries(2)
                )
                .From(2_000, 1_000) with
            {
                Control = new Control { Assignment = rule },
            };
        var bound = Bound(assignment).Run();

        Assert.Equal(48, bound["site.ferries.vehicles"]);
        Assert.Equal(0, bound[OtherMeasures.Transfers]);
        Assert.True(Bound(Assignment.Soonest).Run()[Headline.Clearance] < bound[Headline.Clearance] / 2);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_choice_that_binds_is_given_up_only_when_the_site_can_never_carry_the_load(bool repaired, int leave)
    {
        var scenario = Columns
            .Scenario(
                [Make.Trucks(60).InTheWood() with { Sites = ["bridge", "ferries"] }],
                Columns.Bridge(repaired ? TimeSpan.FromDays(2) : null),
                Columns.Ferries(2)
            )
            .From(1_000, 2_000)
            .HitAt(TimeSpan.FromMinutes(10)) with
        {
            Control = new Control { Assignment = Assignment.Dedicated },
        };
        var result = scenario.Run();

        Assert.Equal(60, result[Headline.VehiclesAcross]);
        Assert.Equal(leave, Math.Sign(result["site.ferries.vehicles"]));
        Assert.True(repaired == result[Headline.Clearance] > 48);
    }

    [Fact]
    public void A_serial_of_which_nothing_is_left_is_sent_nowhere_when_its_site_falls()
    {
        // Fifty men are on the road for 2.5 h, all are killed after one, and the boats fall after two. The others leave later.
        var boats = Make.Boats() with
        {
            DistanceFromLine = 10_000,
        };
        var scenario = Columns
            .Scenario(
                [Make.Foot(50).InTheWood(), Make.Foot(20, "late").InTheWood() with { Ready = 3 * 3_600 }],
                boats,
                boats with
                {
                    Name = "far",
                    DistanceFromLine = 400_000,
                }
            )
            .From(10_000, 40_000) with
        {
            AssemblyAreas = new Dictionary<string, AssemblyArea>
            {
                ["wood"] = new() { Name = "wood", DistanceFromLine = 400_000 },
            },
            Pursuit = new Pursuit { Distance = 500_000, Advance = 5 / 3.6 },
        };
        var ambush = new Disruption
        {
            Name = "ambush",
            At = [TimeSpan.FromHours(1)],
            Target = DisruptionTarget.Routes,
            Places = ["wood to boats"],
            Effect = DisruptionEffect.Ambushes,
            Hurt = 1,
            Killed = 1,
        };
        var (result, told) = With(scenario, ambush).Listen();

        Assert.Contains(told, happening => happening is { Kind: HappeningKind.Fell, Place: "boats" });
        Assert.Equal(50, result[Headline.PersonnelKilled]);
        Assert.Equal(20, result["site.far.persons"]);
        Assert.Equal(
            ["boats", "far"],
            told.Where(happening => happening.Kind == HappeningKind.Assigned).Select(happening => happening.Place)
        );
    }
}
