using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class EcdfTests
{
    [Fact]
    public void By_hand()
    {
        var ecdf = new Ecdf([3, 1, 1, double.PositiveInfinity]);
        Assert.Equal([0, 0.5, 0.5, 0.75, 0.75], new[] { 0.9, 1, 2.9, 3, 1e300 }.Select(ecdf.Share));
        Assert.Equal([1, 3], ecdf.Steps.Select(step => step.Value));
        Assert.Equal([0.5, 0.75], ecdf.Steps.Select(step => step.Share));
        Assert.Equal(Math.Sqrt(Math.Log(40) / 8), ecdf.HalfWidth, 1e-15);
        Assert.Equal((0, 1), (ecdf.Lower(0), ecdf.Upper(3)));
    }

    [Fact]
    public void Band_of_a_thousand_is_4_point_3_points() =>
        Assert.Equal(0.0429469, new Ecdf(new double[1000]).HalfWidth, 1e-7);

    [Fact]
    public void The_band_holds_the_whole_curve_at_least_as_often_as_it_says()
    {
        const int Count = 4000;
        const int Size = 200;
        var distribution = new Weibull(1.5, 6);
        var covered = Samples.Share(
            Count,
            i =>
            {
                var ecdf = new Ecdf(Samples.Draw(distribution, Size, i, "ecdf"));
                // The largest distance is next to a step.
                return ecdf.Steps.All(step =>
                    Math.Abs(step.Share - distribution.Cumulative(step.Value)) <= ecdf.HalfWidth
                    && Math.Abs(step.Share - (1.0 / Size) - distribution.Cumulative(step.Value)) <= ecdf.HalfWidth
                );
            }
        );
        // Massart's bound is nearly exact: a little above 95 % for 200 values.
        Assert.InRange(covered, 0.95 - Samples.Tolerance(0.95, Count), 0.965 + Samples.Tolerance(0.965, Count));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Ecdf([]));
        Assert.Throws<ArgumentException>(() => new Ecdf([double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ecdf([1], 1));
    }
}
