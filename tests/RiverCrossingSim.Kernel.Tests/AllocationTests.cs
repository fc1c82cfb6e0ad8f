#if !DEBUG // in a debug build the compiler makes state machines classes, and each call allocates one
namespace RiverCrossingSim.Kernel.Tests;

public sealed class AllocationTests
{
    readonly Simulation sim = new();

    [Fact]
    public void A_hundred_thousand_events_of_every_kind_allocate_nothing()
    {
        var berths = new Resource(sim, 3, "berths");
        var crews = new PriorityResource(sim, 2, "crews");
        var loads = new Store<string>(sim, "loads", capacity: 5);
        var fuel = new Container(sim, "fuel", level: 10, capacity: 20);
        var allClear = new Signal(sim, "all clear");
        var ferries = Enumerable.Range(0, 20).Select(i => sim.Start(Ferry(i), $"ferry {i}")).ToArray();
        sim.Start(Bring(), "brings");
        sim.Start(Fire(), "fire");

        sim.Run(200_000.Minutes); // warms up pools, queues and the calendar
        var events = sim.EventCount;
        var before = GC.GetAllocatedBytesForCurrentThread();
        sim.Run(250_000.Minutes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(sim.EventCount - events > 100_000, $"only {sim.EventCount - events} events");
        Assert.Equal(0, allocated);

        async Process Ferry(int i)
        {
            while (true)
            {
                using (var berth = await berths.Request().OrInterrupt())
                {
                    if (berth.Granted)
                    {
                        await Load(i);
                    }
                }

                using (var crew = await crews.Request(i).Within(5.Minutes).OrInterrupt())
                {
                    await sim.Delay(1.Minutes).OrInterrupt();
                }

                using (var first = await sim.Any(berths.Request(), sim.Delay(3.Minutes)).OrInterrupt())
                {
                    await allClear.Wait().Within(2.Minutes).OrInterrupt();
                }

                using (await sim.All(berths.Request(), crews.Request(i)).Within(9.Minutes).OrInterrupt())
                {
                    await fuel.Get(2).Within(3.Minutes).OrInterrupt();
                }
            }
        }

        async Process<bool> Load(int i)
        {
            var got = await loads.Get().Within(7.Minutes).OrInterrupt();
            await sim.Delay(TimeSpan.FromSeconds(30 + i)).OrInterrupt();
            return got.Granted;
        }

        async Process Bring()
        {
            while (true)
            {
                await sim.Delay(1.Minutes);
                await loads.Put("load");
                await fuel.Put(2).Within(1.Minutes);
                allClear.Pulse();
            }
        }

        async Process Fire()
        {
            for (var i = 0; ; i = (i + 7) % ferries.Length)
            {
                await sim.Delay(3.Minutes);
                ferries[i].Interrupt("hit");
            }
        }
    }
}
#endif
