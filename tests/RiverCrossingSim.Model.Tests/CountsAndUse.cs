namespace RiverCrossingSim.Model.Tests;

/// <summary>What sites report: hits counted once, use between 0 and 1, nothing broken before it is there.</summary>
public class CountsAndUse
{
    static Scenario Swimmers(params Site[] sites)
    {
        var scenario = Make.Scenario([Make.Trucks(2)], sites);
        return scenario with
        {
            River = new River { Width = 20 },
            VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Make.Truck with { Swims = true } },
        };
    }

    [Fact]
    public void What_is_destroyed_takes_no_more_hits()
    {
        var bridge = Make.Bridge() with { Conditions = [new BridgeCondition { Name = "open" }] };
        var fire = Make.Fire(TargetKind.Bridge, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromMinutes(1)],
            Rounds = 12,
        };
        var result = Make.Scenario([Make.Trucks(20)], bridge, Make.Ferries(2)).Under(fire).Run();

        Assert.Equal(12, result["fire.guns.rounds"]);
        Assert.Equal(1, result["fire.guns.hits"]);
        Assert.Equal(1, result["site.bridge.hits"]);
    }

    [Fact]
    public void A_boat_that_is_sunk_takes_no_more_hits()
    {
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with { At = [TimeSpan.Zero], Rounds = 5 };
        var result = Make.Scenario([Make.Foot(100)], Make.Boats(craft: 2)).Under(fire).Run();

        Assert.Equal(2, result["fire.guns.hits"]);
        Assert.Equal(2, result["site.boats.hits"]);
    }

    [Fact]
    public void A_swim_site_in_whose_interval_the_run_ends_was_always_in_use() =>
        Assert.Equal(1, Swimmers(new SwimSite { Name = "swim", Rate = 4 / 3_600d }).Run()["site.swim.use"], 9);

    [Fact]
    public void Lanes_in_whose_headway_the_run_ends_were_always_in_use()
    {
        var bridge = Make.Bridge(span: 20, gap: 100) with
        {
            Conditions =
            [
                new BridgeCondition
                {
                    Name = "whole",
                    Lanes = 2,
                    Gap = 100,
                    Speed = 5,
                },
            ],
        };
        Assert.Equal(1, Swimmers(bridge).Run()["site.bridge.use"], 9);
    }

    [Fact]
    public void Trips_under_way_at_the_end_count()
    {
        // Two craft on five trips each: the last lands both loads at once, and neither was ever idle.
        var result = Make.Scenario(
                [Make.Trucks(20)],
                Make.Ferries(2) with
                {
                    Deck = new Deck
                    {
                        Lanes = 1,
                        Length = 22,
                        Load = 60,
                    },
                }
            )
            .Run();
        Assert.Equal(1, result["site.ferries.use"], 9);
        Assert.Equal(1, Make.Scenario([Make.Foot(100)], Make.Boats(10)).Run()["site.boats.use"], 9);
    }

    [Fact]
    public void A_craft_that_is_lost_counts_until_then_and_one_that_is_idle_counts()
    {
        // One boat of two is sunk at 4 min under way; the other goes on until 15 min: 4 + 15 of 4 + 15 min. A third has
        // nothing to do: 15 min idle.
        var fire = Make.Fire(TargetKind.Boats, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.FromMinutes(4)],
        };
        var two = Make.Scenario(
                [Make.Foot(20)],
                Make.Boats(2) with
                {
                    Survivors = 1,
                    SurvivorsReach = SurvivorsReach.Near,
                }
            )
            .Under(fire)
            .Run();
        Assert.Equal(15, two.Minutes, 9);
        Assert.Equal(1, two["site.boats.use"], 9);
        Assert.Equal(0.5, Make.Scenario([Make.Foot(10)], Make.Boats(2)).Run()["site.boats.use"], 9);
    }

    [Fact]
    public void A_closed_site_is_not_idle()
    {
        // It opens after an hour and then works without a pause.
        var result = Make.Scenario([Make.Foot(50)], Make.Boats() with { Opens = TimeSpan.FromHours(1) }).Run();
        Assert.Equal(1, result["site.boats.use"], 9);
    }

    [Fact]
    public void Use_lies_between_0_and_1_whatever_happens()
    {
        for (var i = 0; i < 150; i++)
        {
            var scenario = RandomScenarios.Draw(i);
            var result = scenario.Run();
            foreach (var site in scenario.Sites.Keys)
            {
                Assert.InRange(result[$"site.{site}.use"], 0, 1);
            }
        }
    }

    [Fact]
    public void Nothing_breaks_before_it_is_there()
    {
        var bridge = Make.Bridge() with { Opens = TimeSpan.FromHours(40) };
        var breaks = new Disruption
        {
            Name = "breaks",
            Rate = 1 / 3_600d,
            Target = DisruptionTarget.Sites,
            Places = ["bridge"],
            Effect = DisruptionEffect.Stops,
            Duration = 60,
        };
        var scenario = Make.Scenario([Make.Trucks(2)], bridge) with
        {
            Disruptions = new Dictionary<string, Disruption> { ["breaks"] = breaks },
        };
        var result = scenario.Run();
        Assert.InRange(result.Minutes, 40 * 60, 48 * 60);
        Assert.InRange(result["disruption.breaks.times"], 0, 2);
    }
}
