namespace RiverCrossingSim.Kernel.Tests;

public sealed class ContainerTests
{
    readonly Simulation _sim = new();
    readonly List<string> _log = [];

    async Process Move(Container container, double amount, TimeSpan after)
    {
        await _sim.Delay(after);
        await (amount > 0 ? container.Put(amount) : container.Get(-amount));
        _log.Add($"{amount} at {_sim.Now.TotalMinutes}");
    }

    [Fact]
    public void Who_takes_waits_for_the_whole_amount_and_is_not_overtaken()
    {
        var fuel = new Container(_sim, "fuel", level: 4);
        _sim.Start(Move(fuel, -6, 0.Minutes), "much");
        _sim.Start(Move(fuel, -1, 0.Minutes), "little");
        _sim.Start(Move(fuel, 5, 5.Minutes), "brings");
        _sim.Run(Durations.Forever);
        Assert.Equal(["5 at 5", "-6 at 5", "-1 at 5"], _log);
        Assert.Equal(2, fuel.Level);
    }

    [Fact]
    public void Who_brings_waits_for_room()
    {
        var fuel = new Container(_sim, "fuel", level: 8, capacity: 10);
        _sim.Start(Move(fuel, 3, 0.Minutes), "brings");
        _sim.Start(Move(fuel, -1, 5.Minutes), "takes");
        _sim.Run(3.Minutes);
        Assert.Equal((1, 0), (fuel.PutQueueLength, fuel.GetQueueLength));
        _sim.Run(Durations.Forever);
        Assert.Equal(["-1 at 5", "3 at 5"], _log);
        Assert.Equal(10, fuel.Level);
    }

    [Fact]
    public void Who_gives_up_lets_the_smaller_amount_behind_through()
    {
        var fuel = new Container(_sim, "fuel", level: 4);
        _sim.Start(GiveUp(), "much");
        _sim.Start(Move(fuel, -1, 0.Minutes), "little");
        _sim.Run(Durations.Forever);
        Assert.Equal(["gave up at 3", "-1 at 3"], _log);

        async Process GiveUp()
        {
            Assert.False(await fuel.Get(6).Within(3.Minutes));
            _log.Add($"gave up at {_sim.Now.TotalMinutes}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(11)]
    public void Wrong_amounts_are_refused(double amount)
    {
        var fuel = new Container(_sim, "fuel", capacity: 10);
        Assert.Throws<ArgumentOutOfRangeException>(() => fuel.Get(amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => fuel.Put(amount));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Container(_sim, "fuel", level: 11, capacity: 10));
    }
}
