namespace RiverCrossingSim.Model.Tests;

/// <summary>Cases whose answer is known by hand.</summary>
public class ExactCases
{
    [Fact]
    public void One_boat_of_ten_carries_a_hundred_people_in_87_minutes()
    {
        // Trip k has unloaded at 9 (k - 1) + 6 minutes.
        var result = Make.Scenario([Make.Foot(100)], Make.Boats()).Run();

        Assert.Equal(OutcomeKind.Completed, result.Outcome);
        Assert.Equal(87, result.Minutes, 9);
        Assert.Equal(6 + 9 * 4, result[Headline.PersonnelTime(50)] * 60, 9);
        Assert.Equal(10, result["site.boats.trips"]);
    }

    [Fact]
    public void A_thousand_vehicles_cross_a_bridge_of_560_metres_in_16212_seconds()
    {
        // Headway (10 + 30) / 2.5 = 16 s, crossing (560 + 10) / 2.5 = 228 s.
        var result = Make.Scenario([Make.Trucks(1_000)], Make.Bridge()).Run();

        Assert.Equal(16_212, result.Seconds, 6);
        Assert.Equal(1_000, result[Headline.VehiclesAcross]);
    }

    [Fact]
    public void A_bridge_closed_from_5_30_to_15_30_lets_those_on_it_drive_off()
    {
        // Ten vehicles, headway 1 min, crossing 4 min: six are on or over the bridge when it closes.
        var bridge = Make.Bridge(span: 230, speed: 1, gap: 50) with
        {
            Repair = 600,
        };
        var fire = Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 1 }) with { At = [TimeSpan.FromMinutes(5.5)] };
        var result = Make.Scenario([Make.Trucks(10)], bridge).Under(fire).Run();

        Assert.Equal(22.5, result.Minutes, 9);
        Assert.Equal(10, result[Headline.VehiclesAcross]);
        Assert.Equal(10d / 60, result["site.bridge.downtime_repair_h"], 9);
        // Four vehicles waited while it was closed.
        Assert.Equal(4 * 10d / 60, result["time.repair.vehicle_h"], 9);
    }

    [Theory]
    [InlineData(0, 450.0)]
    [InlineData(0.8, 482.3)]
    public void The_current_makes_the_crossing_longer(double current, double seconds)
    {
        var boats = Make.Boats() with { CrossingTime = null, Speed = 8 / 3.6, Loading = 0, Unloading = 0 };
        var scenario = Make.Scenario([Make.Foot(10)], boats);
        var result = (
            scenario with
            {
                River = new River { Width = 1_000, Current = current },
            }
        ).Run();

        Assert.Equal(seconds, result.Seconds, 0.05);
    }

    [Fact]
    public void A_craft_slower_than_the_current_carries_nobody()
    {
        var boats = Make.Boats() with { CrossingTime = null, Speed = 8 / 3.6 };
        var scenario = Make.Scenario([Make.Foot(10)], boats);
        var result = (
            scenario with
            {
                River = new River { Width = 1_000, Current = 2.3 },
            }
        ).Run();

        Assert.Equal(OutcomeKind.Failed, result.Outcome);
        Assert.Equal(10, result[Headline.PersonnelStranded]);
    }

    [Fact]
    public void A_certain_hit_on_every_craft_at_the_start_strands_everybody_and_the_run_ends()
    {
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with { At = [TimeSpan.Zero], Rounds = 3 };
        var result = Make.Scenario([Make.Foot(100)], Make.Boats(craft: 3)).Under(fire).Run();

        Assert.Equal(OutcomeKind.Failed, result.Outcome);
        Assert.Equal(100, result[Headline.PersonnelStranded]);
        Assert.Equal(0, result[Headline.PersonnelKilled]);
        Assert.Equal(0, result.Minutes);
        Assert.Equal(3, result["site.boats.craft_lost"]);
    }

    [Fact]
    public void No_fire_no_loss()
    {
        var scenario = Make.Scenario([Make.Trucks(200), Make.Foot(300)], Make.Bridge(), Make.Ferries(2), Make.Boats(3));
        for (uint replication = 0; replication < 20; replication++)
        {
            var result = scenario.Run(replication);
            Assert.Equal(
                0,
                result[Headline.PersonnelKilled] + result[Headline.VehiclesDestroyed] + result[Headline.Wounded]
            );
            Assert.Equal(500, result[Headline.PersonnelAcross]);
        }
    }

    [Fact]
    public void Strikes_of_six_rounds_miss_for_35_hours_with_probability_0_1566()
    {
        // 0.2 strikes an hour, each round intercepted with 0.5, hits with 0.1: exp(-0.2 x 35 x (1 - 0.95^6)) = 0.1566.
        var fire = Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 0.1 }, perHour: 0.2) with
        {
            Rounds = 6,
            Intercepted = 0.5,
        };
        var never = Make.Trucks(1) with { Ready = TimeSpan.FromDays(1.9) };
        var bridge = Make.Bridge() with { StepsPerHit = 0 };
        var plan = new Plan(Make.Scenario([never], bridge).Under(fire) with { Horizon = TimeSpan.FromHours(35) });
        var worker = new Replication(plan);
        var without = 0;
        const int replications = 20_000;
        for (uint replication = 0; replication < replications; replication++)
        {
            without += plan.Run(replication, worker: worker)["fire.guns.hits"] == 0 ? 1 : 0;
        }

        // Half-width of the 99.9 % interval: 3.29 sqrt(p (1 - p) / n) = 0.0085.
        Assert.Equal(0.1566, (double)without / replications, 0.0085);
    }

    [Fact]
    public void A_day_of_strikes_by_day_and_night_has_mean_and_variance_8()
    {
        var fire = Make.Fire(TargetKind.Bridge, new FireTarget(), perHour: 1) with { Day = 0.1, Night = 0.5 };
        var never = Make.Trucks(1) with { Ready = TimeSpan.FromDays(1.9) };
        var scenario = Make.Scenario([never], Make.Bridge()).Under(fire) with
        {
            Horizon = TimeSpan.FromDays(1),
            Daylight = new Daylight { Sunrise = new TimeOnly(7, 0), Sunset = new TimeOnly(17, 0) },
        };
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        var strikes = Enumerable
            .Range(0, 20_000)
            .Select(r => plan.Run((uint)r, worker: worker)["fire.guns.strikes"])
            .ToList();
        var mean = strikes.Average();
        var variance = strikes.Sum(n => (n - mean) * (n - mean)) / (strikes.Count - 1);

        Assert.Equal(8, mean, 3.29 * Math.Sqrt(8d / strikes.Count));
        // Variance of a Poisson sample's variance: (mu + 2 mu^2) / n.
        Assert.Equal(8, variance, 3.29 * Math.Sqrt((8 + 2 * 64d) / strikes.Count));
    }

    [Fact]
    public void The_sun_over_Kherson_on_9_November_2022()
    {
        var (rise, set) = Sun.RiseAndSet(new DateOnly(2022, 11, 9), 46.64, 32.61);

        Assert.Equal(6 + 43d / 60, rise + 2, 2d / 60);
        Assert.Equal(16 + 24d / 60, set + 2, 2d / 60);
    }
}
