namespace RiverCrossingSim.Statistics.Tests;

public sealed class WeightedCorrelationTests
{
    static readonly double[] X = [1, 2, 3, 4];
    static readonly double[] Y = [2, 1, 4, 3];

    [Fact]
    public void With_equal_weights_it_is_Pearsons() =>
        Assert.Equal(0.6, WeightedCorrelation.Of(X, Y, [2, 2, 2, 2]), 12);

    [Fact]
    public void A_weight_of_two_is_a_pair_that_comes_twice() =>
        Assert.Equal(
            WeightedCorrelation.Of([1, 2, 3, 4, 4], [2, 1, 4, 3, 3], [1, 1, 1, 1, 1]),
            WeightedCorrelation.Of(X, Y, [1, 1, 1, 2]),
            12
        );

    [Fact]
    public void What_goes_with_itself_is_1_and_what_does_not_vary_is_0()
    {
        Assert.Equal(1, WeightedCorrelation.Of(X, [10, 20, 30, 40], [1, 2, 3, 4]), 12);
        Assert.Equal(-1, WeightedCorrelation.Of(X, [4, 3, 2, 1], [1, 2, 3, 4]), 12);
        Assert.Equal(0, WeightedCorrelation.Of(X, [7, 7, 7, 7], [1, 2, 3, 4]));
    }

    [Fact]
    public void Lists_that_do_not_fit_and_weights_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WeightedCorrelation.Of(X, [1, 2], [1, 1, 1, 1]));
        Assert.Throws<ArgumentException>(() => WeightedCorrelation.Of(X, Y, [0, 0, 0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightedCorrelation.Of(X, Y, [1, 1, 1, -1]));
    }
}
