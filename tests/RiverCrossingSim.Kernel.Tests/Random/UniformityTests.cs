namespace RiverCrossingSim.Kernel.Tests.Random;

/// <summary>
/// Statistical tests with seeds fixed in advance. Each statistic is held to an interval such that all of them together
/// would be wrong once in a thousand choices of the seed.
/// </summary>
public class UniformityTests
{
    const int Draws = 100_000;
    const ulong Seed = 4711;

    // 3 orders of drawing x (64 cells by chi-square, mean, serial correlation) and 6 correlations between streams:
    // 15 statistics, each at 0.001 / 15, two-sided: z = 3.985.
    const double Limit = 3.985;

    public enum Order
    {
        ByNumber,
        ByReplication,
        ByStream,
    }

    [Theory]
    [InlineData(Order.ByNumber)]
    [InlineData(Order.ByReplication)]
    [InlineData(Order.ByStream)]
    public void Draws_are_uniform_and_serially_independent(Order order)
    {
        var uniforms = Take(order);
        Assert.InRange(ChiSquareScore(uniforms, 64), -Limit, Limit);
        Assert.InRange((uniforms.Average() - 0.5) * Math.Sqrt(12.0 * Draws), -Limit, Limit);
        Assert.InRange(CorrelationScore(uniforms[..^1], uniforms[1..]), -Limit, Limit);
    }

    [Fact]
    public void Neighbouring_seeds_replications_streams_and_halves_are_independent()
    {
        var own = Series(new RandomStream(Seed, 5, 1UL << 40));
        Assert.InRange(CorrelationScore(own, Series(new RandomStream(Seed + 1, 5, 1UL << 40))), -Limit, Limit);
        Assert.InRange(CorrelationScore(own, Series(new RandomStream(Seed, 6, 1UL << 40))), -Limit, Limit);
        Assert.InRange(CorrelationScore(own, Series(new RandomStream(Seed, 5, (1UL << 40) + 1))), -Limit, Limit);
        Assert.InRange(CorrelationScore(own, Series(new RandomStream(Seed, 5, 1UL << 41))), -Limit, Limit);
        Assert.InRange(
            CorrelationScore(own, Series(new RandomStream(Seed ^ (1UL << 63), 5, 1UL << 40))),
            -Limit,
            Limit
        );
        var second = Enumerable
            .Range(0, Draws)
            .Select(i => new RandomStream(Seed, 5, 1UL << 40).Uniforms((uint)i).Second);
        Assert.InRange(CorrelationScore(own, [.. second]), -Limit, Limit);
    }

    static double[] Series(RandomStream stream) => [.. Enumerable.Range(0, Draws).Select(i => stream.Uniform((uint)i))];

    static double[] Take(Order order) =>
        [
            .. Enumerable
                .Range(0, Draws)
                .Select(i =>
                    order switch
                    {
                        Order.ByNumber => new RandomStream(Seed, 0, 0).Uniform((uint)i),
                        Order.ByReplication => new RandomStream(Seed, (uint)i, 0).Uniform(0),
                        _ => new RandomStream(Seed, 0, StreamId.Of("strike", "site", i)).Uniform(0),
                    }
                ),
        ];

    /// <summary>Chi-square for equal cells, as a normal score (Wilson and Hilferty, 1931).</summary>
    static double ChiSquareScore(double[] uniforms, int cells)
    {
        var counts = new int[cells];
        foreach (var u in uniforms)
        {
            counts[(int)(u * cells)]++;
        }

        var expected = (double)uniforms.Length / cells;
        var chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        var freedom = cells - 1.0;
        var variance = 2 / (9 * freedom);
        return (Math.Cbrt(chiSquare / freedom) - (1 - variance)) / Math.Sqrt(variance);
    }

    static double CorrelationScore(double[] a, double[] b) =>
        a.Zip(b, (x, y) => (x - 0.5) * (y - 0.5)).Average() * 12 * Math.Sqrt(a.Length);
}
