namespace RiverCrossingSim.Kernel.Tests;

public sealed class ThreadTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Simulations_in_parallel_run_as_they_run_alone(int threads)
    {
        var alone = Enumerable.Range(0, 16).Select(seed => Trace(new Simulation(), seed)).ToArray();
        var together = new string[alone.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, alone.Length, options, seed => together[seed] = Trace(new Simulation(), seed));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_simulation_filled_on_one_thread_runs_on_another()
    {
        var sim = new Simulation();
        for (var i = 0; i < 3; i++)
        {
            var trace = "";
            var filler = new Thread(() => sim.Start(Count(), "counts"));
            filler.Start();
            filler.Join();
            sim.Run(TimeSpan.MaxValue);
            Assert.Equal("done", trace);
            sim.Reset();

            async Process Count()
            {
                await sim.Delay(1.Minutes);
                trace = "done";
            }
        }
    }

    static string Trace(Simulation sim, int seed)
    {
        var uniforms = new RandomStream((ulong)seed, replication: 0, stream: 0).Sequence();
        var berths = new PreemptiveResource(sim, 2, "berths");
        var trace = new System.Text.StringBuilder();
        for (var i = 0; i < 10; i++)
        {
            sim.Start(Work(i), "ferry");
        }

        sim.Run(200.Minutes);
        return trace.ToString();

        async Process Work(int i)
        {
            while (true)
            {
                using var berth = await berths.Request(priority: i % 3).OrInterrupt();
                var cause = await sim.Delay(TimeSpan.FromMinutes(uniforms.NextUniform())).OrInterrupt();
                berth.Dispose();
                trace.Append(i).Append(cause is null ? ' ' : '!').Append(sim.Now.Ticks).Append(';');
                await sim.Delay(1.Minutes).OrInterrupt();
            }
        }
    }
}
