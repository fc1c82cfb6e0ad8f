namespace RiverCrossingSim.Kernel.Tests.Random;

public class RandomStreamTests
{
    const ulong Seed = 20221109;
    static readonly ulong Loading = StreamId.Of("loading time", "Darivka ferries", 3);

    // Computed by a separate program from the documentation of RandomStream.
    [Theory]
    [InlineData(0, 0.7832965996434703, 0.4227556929090458)]
    [InlineData(1, 0.750597995935551, 0.39176843050166765)]
    [InlineData(2, 0.9330744456497498, 0.5558319529679153)]
    [InlineData(uint.MaxValue, 0.3612915256811543, 0.5494573606442766)]
    public void Golden_draws(uint number, double first, double second)
    {
        var stream = new RandomStream(Seed, 7, Loading);
        Assert.Equal((first, second), stream.Uniforms(number));
        Assert.Equal(first, stream.Uniform(number));
    }

    [Fact]
    public void A_sequence_takes_both_halves_of_every_block()
    {
        var stream = new RandomStream(Seed, 7, Loading);
        var sequence = stream.Sequence();
        for (uint number = 0; number < 100; number++)
        {
            var (first, second) = stream.Uniforms(number);
            Assert.Equal(first, sequence.NextUniform());
            Assert.Equal(second, sequence.NextUniform());
        }
    }

    [Fact]
    public void Is_strictly_inside_zero_and_one_and_exact_from_both_ends()
    {
        var sequence = new RandomStream(1, 0, 0).Sequence();
        for (var i = 0; i < 100_000; i++)
        {
            var u = sequence.NextUniform();
            Assert.True(u is > 0 and < 1);
            Assert.Equal(u, 1 - (1 - u));
            var halfSteps = u * (1UL << 53);
            Assert.Equal(1, halfSteps % 2);
        }
    }

    [Fact]
    public void An_added_entity_changes_no_draw_of_the_others()
    {
        Assert.Equal(Draws(ferries: 8), Draws(ferries: 9).Where(draw => draw.Ferry < 8));
        return;

        static IEnumerable<(int Ferry, uint Trip, double Uniform)> Draws(int ferries) =>
            from trip in Enumerable.Range(0, 20)
            from ferry in Enumerable.Range(0, ferries)
            let stream = new RandomStream(Seed, 3, StreamId.Of("loading time", "ferry", ferry))
            select (ferry, (uint)trip, stream.Uniform((uint)trip));
    }

    [Fact]
    public void Does_not_depend_on_the_order_or_the_thread()
    {
        var stream = new RandomStream(Seed, 1, Loading);
        var forward = Enumerable.Range(0, 1000).Select(number => stream.Uniform((uint)number)).ToArray();
        var parallel = new double[1000];
        Parallel.For(0, 1000, i => parallel[999 - i] = stream.Uniform((uint)(999 - i)));
        Assert.Equal(forward, parallel);
    }

    [Fact]
    public void A_draw_allocates_nothing()
    {
        Distribution[] distributions =
        [
            new Exponential(2),
            new Triangular(4, 6, 9),
            new Uniform(0, 1),
            new Pert(4, 6, 9),
        ];
        var stream = new RandomStream(Seed, 1, Loading);
        var sum = Sum(1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Sum(1000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(sum > 0);
        return;

        double Sum(uint draws)
        {
            var total = 0.0;
            foreach (var distribution in distributions)
            {
                for (uint number = 0; number < draws; number++)
                {
                    total += distribution.Quantile(stream.Uniform(number));
                }
            }
            return total;
        }
    }
}
