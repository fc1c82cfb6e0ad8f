namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>Cars take fuel from a tank that a lorry fills when it runs low; who finds too little waits for the lorry.</summary>
public sealed class FillingStation : Example
{
    readonly Container _tank;
    readonly Resource _pumps;
    readonly Signal _low;

    public FillingStation()
    {
        _tank = new Container(Sim, "tank", level: 100, capacity: 200);
        _pumps = new Resource(Sim, capacity: 2, "pumps");
        _low = new Signal(Sim, "a tank that runs low");
    }

    async Process Car(string name, double litres)
    {
        using (await _pumps.Request())
        {
            Say($"{name} wants {litres} l of {_tank.Level}");
            if (_tank.Level - litres < 40)
            {
                _low.Pulse();
            }
            await _tank.Get(litres);
            await Sim.Delay(2.Minutes);
        }
        Say($"{name} is full");
    }

    async Process Lorry()
    {
        while (true)
        {
            await _low.Wait();
            Say("the lorry is called");
            await Sim.Delay(5.Minutes);
            var litres = _tank.Capacity - _tank.Level;
            await _tank.Put(litres);
            Say($"the lorry brings {litres} l");
        }
    }

    async Process Road()
    {
        foreach (var (name, litres) in ((string, double)[])[("Ada", 50), ("Ben", 45), ("Cem", 30), ("Dora", 20)])
        {
            Sim.Start(Car(name, litres), name);
            await Sim.Delay(1.Minutes);
        }
    }

    [Fact]
    public void Who_finds_too_little_waits_for_the_lorry()
    {
        Sim.Start(Lorry(), "lorry", background: true);
        Sim.Start(Road(), "road");
        Assert.Equal(RunEnd.Finished, Sim.Run(Durations.Forever));
        Expect(
            """
               0  Ada wants 50 l of 100
               1  Ben wants 45 l of 50
               1  the lorry is called
               2  Ada is full
               2  Cem wants 30 l of 5
               3  Ben is full
               3  Dora wants 20 l of 5
               6  the lorry brings 195 l
               8  Cem is full
               8  Dora is full
            """
        );
    }
}
