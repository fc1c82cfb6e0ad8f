namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>One counter, and customers who leave when they have waited too long.</summary>
public sealed class BankWithReneging : Example
{
    readonly Resource _counter;

    public BankWithReneging() => _counter = new Resource(Sim, capacity: 1, "counter");

    async Process Customer(string name, TimeSpan patience, TimeSpan business)
    {
        Say($"{name} comes");
        using var turn = await _counter.Request().Within(patience);
        if (!turn.Granted)
        {
            Say($"{name} has waited {patience.TotalMinutes} min and leaves");
            return;
        }
        Say($"{name} is served");
        await Sim.Delay(business);
        Say($"{name} is done");
    }

    async Process Arrivals()
    {
        Sim.Start(Customer("Ada", patience: 5.Minutes, business: 10.Minutes), "Ada");
        await Sim.Delay(2.Minutes);
        Sim.Start(Customer("Ben", patience: 6.Minutes, business: 3.Minutes), "Ben");
        await Sim.Delay(3.Minutes);
        Sim.Start(Customer("Cem", patience: 9.Minutes, business: 4.Minutes), "Cem");
    }

    [Fact]
    public void Who_loses_patience_leaves_and_the_next_moves_up()
    {
        Sim.Start(Arrivals(), "arrivals");
        Sim.Run(Durations.Forever);
        Expect(
            """
               0  Ada comes
               0  Ada is served
               2  Ben comes
               5  Cem comes
               8  Ben has waited 6 min and leaves
              10  Ada is done
              10  Cem is served
              14  Cem is done
            """
        );
    }
}
