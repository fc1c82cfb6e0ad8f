namespace RiverCrossingSim.Statistics.Tests;

public class FactorialTests
{
    [Fact]
    public void A_full_factorial_has_every_combination_once()
    {
        var design = new FullFactorial([2, 3, 4]);
        Assert.Equal(24, design.Count);
        var points = Enumerable.Range(0, 24).Select(i => string.Join(' ', design.Point(i))).ToList();
        Assert.Equal(24, points.Distinct().Count());
        Assert.Equal(["0 0 0", "0 0 1", "0 0 2", "0 0 3", "0 1 0"], points.Take(5));
        Assert.Equal("1 2 3", points[^1]);
    }

    [Fact]
    public void A_full_factorial_too_large_to_count_says_so() =>
        Assert.Equal(long.MaxValue, new FullFactorial([.. Enumerable.Repeat(10, 30)]).Count);

    [Fact]
    public void One_at_a_time_leaves_all_but_one_as_it_is()
    {
        var design = new OneAtATime([2, 3]);
        var points = Enumerable.Range(0, (int)design.Count).Select(i => design.Point(i)).ToList();
        Assert.Equal(
            [
                [null, null],
                [0, null],
                [1, null],
                [null, 0],
                [null, 1],
                [null, 2],
            ],
            points
        );
    }
}
