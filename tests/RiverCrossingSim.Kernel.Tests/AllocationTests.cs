#if !DEBUG // in a debug build the compiler makes state machines classes, and each call allocates one
namespace RiverCrossingSim.Kernel.Tests;

public sealed class AllocationTests
{
    readonly Simulation _sim = new();

    [Fact]
    public void A_hundred_thousand_events_of_every_kind_allocate_nothing()
    {
        var berths = new Resource(_sim, 3, "berths");
        var crews = new PriorityResource(_sim, 2, "crews");
        var loads = new Store<string>(_sim, "loads", capacity: 5);
        var fuel = new Container(_sim, "fuel", level: 10, capacity: 20);
        var allClear = new Signal(_sim, "all clear");
        var ferries = Enumerable.Range(0, 20).Select(i => _sim.Start(Ferry(i), $"ferry {i}")).ToArray();
        _sim.Start(Bring(), "brings");
        _sim.Start(Fire(), "fire");

        _sim.Run(200_000.Minutes); // warms up pools, queues and the calendar
        var events = _sim.EventCount;
        var before = GC.GetAllocatedBytesForCurrentThread();
        _sim.Run(250_000.Minutes);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(_sim.EventCount - events > 100_000, $"only {_sim.EventCount - events} events");
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
                    await _sim.Delay(1.Minutes).OrInterrupt();
                }

                using (var first = await _sim.Any(berths.Request(), _sim.Delay(3.Minutes)).OrInterrupt())
                {
                    await allClear.Wait().Within(2.Minutes).OrInterrupt();
                }

                using (await _sim.All(berths.Request(), crews.Request(i)).Within(9.Minutes).OrInterrupt())
                {
                    await fuel.Get(2).Within(3.Minutes).OrInterrupt();
                }
            }
        }

        async Process<bool> Load(int i)
        {
            var got = await loads.Get().Within(7.Minutes).OrInterrupt();
            await _sim.Delay(TimeSpan.FromSeconds(30 + i)).OrInterrupt();
            return got.Granted;
        }

        async Process Bring()
        {
            while (true)
            {
                await _sim.Delay(1.Minutes);
                await loads.Put("load");
                await fuel.Put(2).Within(1.Minutes);
                allClear.Pulse();
            }
        }

        async Process Fire()
        {
            for (var i = 0; ; i = (i + 7) % ferries.Length)
            {
                await _sim.Delay(3.Minutes);
                ferries[i].Interrupt("hit");
            }
        }
    }
}
#endif
