namespace RiverCrossingSim.Model.Tests;

public class BinomialDraws
{
    [Theory]
    [InlineData(0, 0.5, 0.3, 0)]
    [InlineData(10, 0, 0.99, 0)]
    [InlineData(10, 1, 0.01, 10)]
    [InlineData(1, 0.25, 0.7499, 0)]
    [InlineData(1, 0.25, 0.7501, 1)]
    [InlineData(2, 0.5, 0.2499, 0)]
    [InlineData(2, 0.5, 0.2501, 1)]
    [InlineData(2, 0.5, 0.7501, 2)]
    public void Inversion_by_hand(int n, double p, double u, int k) => Assert.Equal(k, Binomial.Quantile(n, p, u));

    [Theory]
    [InlineData(30, 0.1)]
    [InlineData(30_000, 0.03)]
    [InlineData(1_000_000, 0.9)]
    public void A_larger_uniform_never_gives_a_smaller_number_and_the_mean_is_right(int n, double p)
    {
        var draws = Enumerable.Range(0, 2_000).Select(i => Binomial.Quantile(n, p, (i + 0.5) / 2_000)).ToList();
        Assert.Equal(draws.Order(), draws);
        Assert.Equal(n * p, draws.Average(), 0.01 * Math.Sqrt(n * p * (1 - p)) + 0.01);
    }
}
