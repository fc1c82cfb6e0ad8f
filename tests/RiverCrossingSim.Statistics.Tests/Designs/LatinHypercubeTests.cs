namespace RiverCrossingSim.Statistics.Tests;

public class LatinHypercubeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void Every_slice_of_every_coordinate_holds_one_point(int points)
    {
        var design = new LatinHypercube(points, 5, 3);
        for (var dimension = 0; dimension < 5; dimension++)
        {
            var slices = Enumerable.Range(0, points).Select(i => (int)(points * design.Point(i)[dimension])).Order();
            Assert.Equal(Enumerable.Range(0, points), slices);
        }
    }

    [Fact]
    public void Coordinates_are_paired_at_random()
    {
        // The correlation of two coordinates of 1,000 points has a standard deviation of 1/sqrt(999).
        var design = new LatinHypercube(1_000, 2, 11);
        var product = Enumerable.Range(0, 1_000).Average(i => (design.Point(i)[0] - 0.5) * (design.Point(i)[1] - 0.5));
        Assert.InRange(12 * product, -4 / Math.Sqrt(999), 4 / Math.Sqrt(999));
    }

    [Fact]
    public void A_sample_is_the_same_for_the_same_seed_only()
    {
        Assert.Equal(new LatinHypercube(20, 3, 1).Point(4), new LatinHypercube(20, 3, 1).Point(4));
        Assert.NotEqual(new LatinHypercube(20, 3, 1).Point(4), new LatinHypercube(20, 3, 2).Point(4));
    }
}
