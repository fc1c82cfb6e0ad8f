namespace RiverCrossingSim.Model.Tests;

/// <summary>What limits a source of fire by hand: air defence, stock, range and hours.</summary>
public class FireSourcesByHand
{
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
