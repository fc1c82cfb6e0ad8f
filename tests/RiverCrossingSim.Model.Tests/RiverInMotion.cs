using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>Trips in a river that rises and falls while they cross.</summary>
public class RiverInMotion
{
    // Rises over 10 h from the tenth hour on, stays 10 h and falls over 10 h.
    static Flood TheFlood(double width = 500, double current = 2) =>
        new()
        {
            At = TimeSpan.FromHours(10),
            Rises = TimeSpan.FromHours(10),
            Holds = TimeSpan.FromHours(10),
            Falls = TimeSpan.FromHours(10),
            Width = width,
            Current = current,
        };

    static BoatSite Boat(double speed, int craft = 1) =>
        Make.Boats(craft) with
        {
            CrossingTime = null,
            Speed = speed,
            Loading = 0,
            Unloading = 0,
            MaxCurrent = 20,
        };

    static Scenario In(Flood flood, Unit unit, BoatSite boats, double current = 0.5) =>
        Make.Scenario([unit], boats) with
        {
            Horizon = TimeSpan.FromDays(20),
            River = new River { Width = 500, Current = current },
            Flood = flood,
        };

    // Simpson's rule on df/dt in steps of a tenth of a second, by itself.
    static double Seconds(double start, double speed, double width, double current)
    {
        double Level(double t) =>
            t <= 36_000 ? 0
            : t < 72_000 ? (t - 36_000) / 36_000
            : t <= 108_000 ? 1
            : t < 144_000 ? (144_000 - t) / 36_000
            : 0;
        double Pace(double t)
        {
            var u = 0.5 + current * Level(t);
            return u >= speed ? 0 : Math.Sqrt(speed * speed - u * u) / (500 + width * Level(t));
        }

        const double Step = 0.1;
        var (made, at) = (0d, start);
        for (var last = 0d; made < 1; at += Step, made += last)
        {
            last = Step / 6 * (Pace(at) + 4 * Pace(at + Step / 2) + Pace(at + Step));
        }
        return at - start;
    }

    [Theory]
    [InlineData(9.95, 2, 500, 2)] // the water begins to rise on the way
    [InlineData(15, 2, 500, 2)]
    [InlineData(19.9, 4, 3_000, 2)] // over the crest
    [InlineData(17.4, 2, 500, 2)] // it holds its place until the water falls
    [InlineData(32.6, 2, 500, 2)] // the first that makes way again
    [InlineData(39.9, 2, 500, 2)]
    public void A_trip_takes_the_river_as_it_is_while_it_crosses(
        double hours,
        double speed,
        double width,
        double current
    )
    {
        var unit = Make.Foot(10) with { Ready = TimeSpan.FromHours(hours) };
        var result = In(TheFlood(width, current), unit, Boat(speed)).Run();

        Assert.Equal(hours * 3_600 + Seconds(hours * 3_600, speed, width, current), result.Seconds, 0.2);
    }

    [Fact]
    public void A_dam_that_breaks_on_the_way_makes_the_trip_longer()
    {
        // Set out at 0; the dam breaks at 100 s and the river is twice as wide at once.
        var flood = new Flood
        {
            At = 100,
            Rises = 0,
            Holds = TimeSpan.FromDays(5),
            Falls = 0,
            Width = 500,
        };
        var result = In(flood, Make.Foot(10), Boat(2), current: 0).Run();
        Assert.Equal(100 + (1 - 100 / 250d) * 500, result.Seconds, 1e-3);
    }

    [Fact]
    public void A_swimmer_whom_the_flood_catches_needs_longer()
    {
        var flood = new Flood
        {
            At = 100,
            Rises = 0,
            Holds = TimeSpan.FromDays(5),
            Falls = 0,
            Width = 500,
        };
        var scenario = Make.Scenario(
            [Make.Trucks(1)],
            new SwimSite
            {
                Name = "swim",
                Speed = 2,
                MaxCurrent = 20,
            }
        ) with
        {
            River = new River { Width = 500 },
            VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Make.Truck with { Swims = true } },
            Flood = flood,
        };
        Assert.Equal(100 + (1 - 100 / 250d) * 500, scenario.Run().Seconds, 1e-3);
    }

    [Fact]
    public void A_fleet_that_waited_for_the_water_to_fall_crosses_within_hours()
    {
        // u >= v from 17.5 h to 32.5 h: two boats of ten for 4,000 people are not done by then.
        var result = In(TheFlood(), Make.Foot(4_000), Boat(2, 2) with { Loading = 300, Unloading = 300 }).Run();
        Assert.Equal(4_000, result[Headline.PersonnelAcross]);
        Assert.InRange(result.Minutes / 60, 34, 90);
    }

    [Fact]
    public void Slow_craft_wait_at_the_bank_and_the_others_go_on()
    {
        // Speeds of 1.5 and 3 m/s by turns; the flood has 2 m/s for days.
        var speeds = new Assumption
        {
            Name = "pace",
            Value = new Discrete([1.5, 3]),
            Per = DrawnPer.Craft,
        };
        var flood = TheFlood(0, 1.5) with { Holds = TimeSpan.FromDays(9), At = 0, Rises = 0 };
        var scenario = In(flood, Make.Foot(600), Boat(3, 6) with { Speed = new Quantity.Assumed("pace") }) with
        {
            Assumptions = new Dictionary<string, Assumption> { ["pace"] = speeds },
        };
        var result = scenario.Run();
        Assert.Equal(600, result[Headline.PersonnelAcross]);
        Assert.InRange(result.Minutes / 60, 1, 24);
        Assert.Equal(0, result["site.boats.downtime_current_h"], 6);
    }
}
