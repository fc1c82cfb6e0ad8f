using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics.Tests;

public class StudentQuantileTests
{
    [Theory]
    [InlineData(1, 0.975, 12.706204736)]
    [InlineData(2, 0.975, 4.302652730)]
    [InlineData(3, 0.975, 3.182446305)]
    [InlineData(30, 0.995, 2.749995654)]
    public void Is_what_the_tables_say(int freedom, double probability, double expected) =>
        Assert.Equal(expected, StudentQuantile.Of(freedom, probability), 1e-8);

    [Fact]
    public void Exists_for_any_freedom_and_any_number_of_comparisons()
    {
        foreach (var freedom in (int[])[1, 2, 3, 4, 5, 7, 10, 20, 59, 100, 1_000, 100_000])
        {
            var before = 0.0;
            foreach (var comparisons in (double[])[1, 2, 10, 100, 1_000, 1e5, 1e7, 1e9])
            {
                var tail = 0.05 / 2 / comparisons;
                var quantile = StudentQuantile.Of(freedom, 1 - tail);
                Assert.True(quantile > before, $"{freedom} degrees of freedom, {comparisons} comparisons: {quantile}");
                // Far out, a search that is exact to 1e-8 in the probability is this close in the tail.
                Assert.Equal(1, StudentT.CDF(0, 1, freedom, -quantile) / tail, 1e-3);
                before = quantile;
            }
        }
    }
}
