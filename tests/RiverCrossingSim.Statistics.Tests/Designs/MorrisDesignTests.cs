namespace RiverCrossingSim.Statistics.Tests;

public class MorrisDesignTests
{
    readonly MorrisDesign _design = new(inputs: 4, streams: 1, trajectories: 200, seed: 3);

    [Fact]
    public void A_trajectory_moves_every_factor_once_by_half_of_its_range_of_probability()
    {
        for (var trajectory = 0; trajectory < _design.Trajectories; trajectory++)
        {
            var order = _design.Order(trajectory);
            Assert.Equal(Enumerable.Range(0, 5), order.Order());
            for (var step = 0; step < order.Length; step++)
            {
                var before = _design.Point((trajectory * _design.Length) + step);
                var after = _design.Point((trajectory * _design.Length) + step + 1);
                var moved = Enumerable.Range(0, 4).Where(i => before.Unit[i] != after.Unit[i]).ToList();
                if (order[step] == 4)
                {
                    Assert.Empty(moved);
                    Assert.NotEqual(before.Streams, after.Streams);
                    continue;
                }
                Assert.Equal([order[step]], moved);
                Assert.Equal(before.Streams, after.Streams);
                var rise = after.Unit[order[step]] - before.Unit[order[step]];
                Assert.Equal(_design.Rises(trajectory, order[step]) ? 0.5 : -0.5, rise);
            }
        }
    }

    [Fact]
    public void Starts_are_spread_over_the_levels()
    {
        var starts = Enumerable.Range(0, 200).Select(t => _design.Point(t * _design.Length).Unit[2]).ToList();
        Assert.Equal([0.125, 0.375, 0.625, 0.875], starts.Distinct().Order());
        Assert.All(starts.GroupBy(start => start), level => Assert.InRange(level.Count(), 25, 75)); // 50 +- 4 sd
    }

    [Fact]
    public void No_two_trajectories_share_their_luck()
    {
        var lucks = Enumerable
            .Range(0, 200)
            .SelectMany(t => new[] { t * 6, (t * 6) + 5 })
            .Select(i => _design.Point(i).Streams[0]);
        Assert.Equal(400, lucks.Distinct().Count());
    }
}
