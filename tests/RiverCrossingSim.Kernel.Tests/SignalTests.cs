namespace RiverCrossingSim.Kernel.Tests;

public sealed class SignalTests
{
    readonly Simulation sim = new();
    readonly List<string> log = [];

    [Fact]
    public void A_pulse_wakes_all_who_wait_now_and_nobody_later()
    {
        var allClear = new Signal(sim, "all clear");
        sim.Start(Pulse(), "pulses");
        sim.Start(Wait("a"), "a", background: true);
        sim.Start(Wait("b"), "b", background: true);
        sim.Run(Durations.Forever);
        Assert.Equal(["a at 5", "b at 5", "a at 10", "b at 10"], log);
        Assert.Equal(2, allClear.QueueLength);

        async Process Wait(string who)
        {
            while (true)
            {
                await allClear.Wait();
                log.Add($"{who} at {sim.Now.TotalMinutes}");
            }
        }

        async Process Pulse()
        {
            allClear.Pulse();
            await sim.Delay(5.Minutes);
            allClear.Pulse();
            await sim.Delay(5.Minutes);
            allClear.Pulse();
            allClear.Pulse(); // nobody has come back yet: the second one finds no one
        }
    }

    [Fact]
    public void Patience_says_whether_the_pulse_came()
    {
        var allClear = new Signal(sim, "all clear");
        sim.Start(Wait(), "a");
        sim.Start(Pulse(), "pulses");
        sim.Run(Durations.Forever);
        Assert.Equal(["False at 3", "True at 5"], log);
        Assert.Equal(0, allClear.QueueLength);

        async Process Wait()
        {
            for (var i = 0; i < 2; i++)
            {
                log.Add($"{await allClear.Wait().Within(3.Minutes)} at {sim.Now.TotalMinutes}");
            }
        }

        async Process Pulse()
        {
            await sim.Delay(5.Minutes);
            allClear.Pulse();
        }
    }
}
