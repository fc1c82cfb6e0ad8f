namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>Two washing bays for the cars of a morning: first come, first served.</summary>
public sealed class CarWash : Example
{
    readonly Resource _bays;

    public CarWash() => _bays = new Resource(Sim, capacity: 2, "washing bays");

    async Process Car(int number)
    {
        Say($"car {number} drives up, {_bays.QueueLength} before it");
        using (await _bays.Request())
        {
            Say($"car {number} goes in");
            await Wash(number);
        }
        Say($"car {number} drives off");
    }

    // A process that another awaits is a call: it takes time, and is no process of its own.
    async Process Wash(int number)
    {
        await Sim.Delay(number % 2 == 0 ? 4.Minutes : 6.Minutes);
        Say($"car {number} is clean");
    }

    async Process Road()
    {
        for (var number = 1; number <= 4; number++)
        {
            Sim.Start(Car(number), $"car {number}");
            await Sim.Delay(1.Minutes);
        }
    }

    [Fact]
    public void Cars_are_washed_two_at_a_time()
    {
        Sim.Start(Road(), "road");
        Sim.Run(Durations.Forever);
        Expect(
            """
               0  car 1 drives up, 0 before it
               0  car 1 goes in
               1  car 2 drives up, 0 before it
               1  car 2 goes in
               2  car 3 drives up, 0 before it
               3  car 4 drives up, 1 before it
               5  car 2 is clean
               5  car 2 drives off
               5  car 3 goes in
               6  car 1 is clean
               6  car 1 drives off
               6  car 4 goes in
              10  car 4 is clean
              10  car 4 drives off
              11  car 3 is clean
              11  car 3 drives off
            """
        );
    }
}
