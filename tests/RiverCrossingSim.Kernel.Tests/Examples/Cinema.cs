namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>
/// A counter sells the last seats of a film. Who queues waits for his turn or for the news that the film is sold out,
/// whichever comes first; who goes with a friend goes in when both have their tickets.
/// </summary>
public sealed class Cinema : Example
{
    readonly Resource _counter;
    readonly Signal _soldOut;
    int _seats = 5;

    public Cinema()
    {
        _counter = new Resource(Sim, capacity: 1, "counter");
        _soldOut = new Signal(Sim, "sold out");
    }

    async Process Buy(string name, int tickets)
    {
        using var first = await Sim.Any(_counter.Request(), _soldOut.Wait());
        if (first.Index == 1)
        {
            Say($"{name} hears that it is sold out");
            return;
        }
        if (tickets > _seats)
        {
            Say($"{name} wants {tickets} of {_seats} seats and goes home");
            return;
        }
        _seats -= tickets;
        await Sim.Delay(1.Minutes);
        Say($"{name} buys {tickets}");
        if (_seats == 0)
        {
            _soldOut.Pulse();
        }
    }

    async Process Friends()
    {
        var ada = Sim.Start(Buy("Ada", 2), "Ada");
        var ben = Sim.Start(Buy("Ben", 1), "Ben");
        await Sim.All(ada.Join(), ben.Join());
        Say("Ada and Ben go in together");
    }

    [Fact]
    public void A_queue_ends_with_a_turn_or_with_bad_news()
    {
        Sim.Start(Friends(), "Ada and Ben");
        foreach (var (name, tickets) in ((string, int)[])[("Cem", 3), ("Dora", 2), ("Emil", 1)])
        {
            Sim.Start(Buy(name, tickets), name);
        }
        Sim.Run(Durations.Forever);
        Expect(
            """
               1  Cem buys 3
               2  Dora buys 2
               2  Emil hears that it is sold out
               2  Ada hears that it is sold out
               2  Ben hears that it is sold out
               2  Ada and Ben go in together
            """
        );
    }
}
