namespace RiverCrossingSim.Model.Tests;

/// <summary>No replication beats the lower bound of its own assumptions, and it is no idle one.</summary>
public class LowerBounds
{
    static (double People, double Vehicles) Of(Scenario scenario, int share = 95, uint replication = 0) =>
        new Replication(new Plan(scenario)).LowerBound(1, replication, share);

    static void AssertBelow(Scenario scenario, uint replication, string name)
    {
        var plan = new Plan(scenario);
        var worker = new Replication(plan);
        var result = plan.Run(replication, worker: worker);
        foreach (var share in Headline.Shares)
        {
            var (people, vehicles) = worker.LowerBound(1, replication, share);
            Assert.True(people <= result[Headline.PersonnelTime(share)] + 1e-3, $"people, {share} %, of {name}");
            Assert.True(vehicles <= result[Headline.VehiclesTime(share)] + 1e-3, $"vehicles, {share} %, of {name}");
        }
    }

    [Fact]
    public void No_random_scenario_beats_it()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            AssertBelow(RandomScenarios.Draw(seed), 0, $"scenario {seed}");
        }
    }

    [Fact]
    public void Decks_are_filled_by_length_whatever_the_mean_vehicle_is()
    {
        // 60 of 5 m and 60 of 15 m on decks of 15 m: 75 % of 120 are the 60 short ones and 30 long, of 750 m or 50 trips,
        // which four craft of 45 min and 60 min a round do in 13 rounds: 12 h 45 min.
        var types = new Dictionary<string, VehicleType>
        {
            ["short"] = Make.Truck with { Name = "short", Length = 5 },
            ["long"] = Make.Truck with { Name = "long", Length = 15 },
        };
        var unit = new Unit
        {
            Name = "u",
            Count = 60,
            Personnel = 2,
            Vehicles = new Dictionary<string, int> { ["short"] = 1, ["long"] = 1 },
        };
        var ferries = Make.Ferries(4) with
        {
            CrossingTime = 900,
            Loading = 900,
            Unloading = 900,
            Deck = new Deck
            {
                Lanes = 1,
                Length = 15,
                Load = 60,
            },
        };
        var scenario = Make.Scenario([unit], ferries) with { VehicleTypes = types, Horizon = TimeSpan.FromDays(30) };
        Assert.Equal(12.75, Of(scenario, 75).Vehicles, 1e-3);
        AssertBelow(scenario, 0, "short and long");
    }

    [Fact]
    public void The_last_way_back_is_not_counted()
    {
        // 8 trucks, two craft of four: one trip each, loaded 10 min, 2 h across, unloaded 10 min.
        var ferries = Make.Ferries(2) with
        {
            CrossingTime = 7_200,
            Loading = 600,
            Unloading = 600,
            Deck = new Deck
            {
                Lanes = 2,
                Length = 22,
                Load = 60,
            },
        };
        var scenario = Make.Scenario([Make.Trucks(8)], ferries) with { Horizon = TimeSpan.FromHours(3) };
        Assert.Equal(140 / 60d, Of(scenario, 99).Vehicles, 1e-3);
        AssertBelow(scenario, 0, "one trip each");
    }

    [Fact]
    public void A_bridge_lets_them_pass_a_headway_apart_and_only_as_many_as_a_window_holds()
    {
        // The vehicles of the exact case: 949 headways of 16 s after the first, 228 s on the bridge.
        Assert.Equal((949 * 16 + 228) / 3_600d, Of(Make.Scenario([Make.Trucks(1_000)], Make.Bridge())).Vehicles, 1e-3);
    }

    [Fact]
    public void Whom_nothing_carries_makes_it_infinite()
    {
        var tanks = new Unit
        {
            Name = "tanks",
            Personnel = 30,
            Vehicles = new Dictionary<string, int> { ["tank"] = 10 },
        };
        var light = Make.Ferries() with
        {
            Deck = new Deck
            {
                Lanes = 1,
                Length = 20,
                LoadClass = 20,
                Load = 60,
            },
        };
        Assert.Equal(double.PositiveInfinity, Of(Make.Scenario([tanks], light)).Vehicles);
    }
}
