namespace RiverCrossingSim.Kernel.Tests;

public sealed class MonitorTests
{
    readonly Simulation _sim = new();

    [Fact]
    public void A_tally_gives_mean_variance_and_extremes()
    {
        var tally = new Tally();
        Assert.True(double.IsNaN(tally.Mean) && double.IsNaN(tally.Variance) && double.IsNaN(tally.Minimum));
        foreach (var value in (double[])[1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
        {
            tally.Add(value);
        }

        Assert.Equal(
            (4, 1e9 + 10, 30, 1e9 + 4, 1e9 + 16),
            (tally.Count, tally.Mean, tally.Variance, tally.Minimum, tally.Maximum)
        );
        Assert.Throws<ArgumentException>(() => tally.Add(double.NaN));
        tally.Reset();
        Assert.Equal(0, tally.Count);
    }

    [Fact]
    public void A_time_weighted_monitor_weighs_each_value_by_how_long_it_lasted()
    {
        var queue = new TimeWeighted(_sim, value: 2);
        _sim.Start(Change(), "changes");
        _sim.Run(8.Minutes);
        // 2 for 1 min, 6 for 3 min, 0 for 4 min
        Assert.Equal(2.5, queue.Mean, 12);
        Assert.Equal(7.75, queue.Variance, 12);
        Assert.Equal((0, 9), (queue.Minimum, queue.Maximum));
        queue.Restart();
        Assert.Equal((0, 0, 0), (queue.Mean, queue.Variance, queue.Maximum));

        async Process Change()
        {
            await _sim.Delay(1.Minutes);
            queue.Value = 9;
            queue.Value = 6;
            await _sim.Delay(3.Minutes);
            queue.Value = 0;
            await _sim.Delay(10.Minutes);
        }
    }

    [Fact]
    public void A_time_weighted_monitor_that_was_not_reset_says_so()
    {
        var queue = new TimeWeighted(_sim, value: 2);
        _sim.Start(Wait(), "waits");
        _sim.Run(Durations.Forever);
        queue.Value = 3;
        _sim.Reset();
        Assert.Throws<InvalidOperationException>(() => queue.Mean);
        queue.Reset();
        Assert.Equal(2, queue.Mean);

        async Process Wait() => await _sim.Delay(1.Minutes);
    }
}
