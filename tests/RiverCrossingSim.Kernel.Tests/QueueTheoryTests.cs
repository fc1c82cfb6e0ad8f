namespace RiverCrossingSim.Kernel.Tests;

/// <summary>Long runs against what queueing theory gives exactly, within intervals that fail one honest run in 1,000.</summary>
public sealed class QueueTheoryTests
{
    const double Quantile = 3.291; // of the normal distribution, two-sided 99.9 %
    const int Batches = 60;

    readonly Simulation _sim = new();
    RandomSequence _uniforms = new RandomStream(seed: 20221109, replication: 0, stream: 1).Sequence();

    TimeSpan Exponential(double meanMinutes) =>
        TimeSpan.FromTicks((long)(-Math.Log(_uniforms.NextUniform()) * meanMinutes * TimeSpan.TicksPerMinute));

    /// <summary>Holds the mean of batch means to the theory.</summary>
    static void AssertMean(double expected, Tally batches)
    {
        var half = Quantile * batches.StandardDeviation / Math.Sqrt(batches.Count);
        Assert.True(half < 0.05 * expected, $"the interval of +-{half} is too wide to say anything");
        Assert.InRange(batches.Mean, expected - half, expected + half);
    }

    [Theory]
    [InlineData(true, 4)] // M/M/1, rho = 0.8: Wq = rho / (mu - lambda) = 0.8 / (1 - 0.8)
    [InlineData(false, 2)] // M/D/1: half of that
    public void The_wait_in_a_queue_for_one_server_is_that_of_theory(bool isExponential, double expected)
    {
        const int batch = 20_000;
        var customers = new Store<TimeSpan>(_sim, "customers");
        var wait = new Tally();
        var batches = new Tally();
        _sim.Start(Arrive(), "arrivals");
        _sim.Start(Serve(), "service");
        Assert.Equal(RunEnd.Finished, _sim.Run(Durations.Forever));
        AssertMean(expected, batches);

        async Process Arrive()
        {
            for (var i = 0; i < Batches * batch; i++)
            {
                await _sim.Delay(Exponential(1 / 0.8));
                await customers.Put(_sim.Now);
            }
        }

        async Process Serve()
        {
            for (var i = 1; i <= Batches * batch; i++)
            {
                var arrived = await customers.Get();
                wait.Add((_sim.Now - arrived).TotalMinutes);
                await _sim.Delay(isExponential ? Exponential(1) : 1.Minutes);
                if (i % batch == 0)
                {
                    batches.Add(wait.Mean);
                    wait.Reset();
                }
            }
        }
    }

    [Fact]
    public void Fifty_ferries_at_three_berths_make_the_trips_and_the_waits_of_theory()
    {
        const double batchMinutes = 2_000;
        var berths = new Resource(_sim, 3, "berths");
        var queue = new TimeWeighted(_sim);
        var wait = new Tally();
        var (waits, trips, lengths) = (new Tally(), new Tally(), new Tally());
        for (var i = 0; i < 50; i++)
        {
            _sim.Start(Work(), $"ferry {i}");
        }

        for (var i = 0; i <= Batches; i++)
        {
            _sim.Run(TimeSpan.FromMinutes(batchMinutes * (i + 1)));
            if (i > 0) // the first batch warms up
            {
                waits.Add(wait.Mean);
                trips.Add(wait.Count / batchMinutes);
                lengths.Add(queue.Mean);
            }

            wait.Reset();
            queue.Restart();
        }

        AssertMean(2.3117, trips);
        AssertMean(0.629, waits);
        AssertMean(2.3117 * 0.629, lengths); // Little's law

        async Process Work()
        {
            while (true)
            {
                await _sim.Delay(Exponential(20));
                var asked = _sim.Now;
                queue.Value++;
                using (await berths.Request())
                {
                    queue.Value--;
                    wait.Add((_sim.Now - asked).TotalMinutes);
                    await _sim.Delay(Exponential(1));
                }
            }
        }
    }
}
