using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class CurveFamilyTests
{
    [Fact]
    public void Curves_by_hand()
    {
        var curves = CurveFamily.Of([1, 4, 2, double.PositiveInfinity, 1, 1], 2, [1, 2, 4]);
        Assert.Equal([0.5, 0.5, 1], curves.Curves[0]);
        Assert.Equal([0, 0.5, 0.5], curves.Curves[1]);
        Assert.Equal([0.5, 2 / 3.0, 5 / 6.0], curves.Mean.Select(share => Math.Round(share, 12)), new Close());
    }

    [Fact]
    public void Groups_that_differ_by_luck_alone_have_hardly_a_band()
    {
        var curves = CurveFamily.Of(Samples.Draw(new Exponential(1), 8_000, 1, "luck"), 20, [0.7]);
        Assert.InRange(curves.RawUpper[0] - curves.RawLower[0], 0.3, 0.45);
        Assert.InRange(curves.Upper[0] - curves.Lower[0], 0, 0.12);
    }

    [Fact]
    public void The_band_holds_nine_tenths_of_the_true_chances_though_each_is_seen_through_few_replications()
    {
        // Chances to be done by 1 that are spread evenly over 0.2 to 0.8, each seen through 20 replications.
        var chances = Samples.Draw(new Uniform(0.2, 0.8), 600, 2, "chances");
        var luck = Samples.Draw(new Uniform(0, 1), 600 * 20, 2, "luck");
        var curves = CurveFamily.Of([.. luck.Select((u, row) => u < chances[row / 20] ? 1.0 : 2)], 20, [1.0]);
        Assert.Equal(0.23, curves.Lower[0], 0.035);
        Assert.Equal(0.77, curves.Upper[0], 0.035);
        Assert.True(curves.RawLower[0] < curves.Lower[0] && curves.Upper[0] < curves.RawUpper[0]);
    }

    sealed class Close : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-9;

        public int GetHashCode(double obj) => 0;
    }
}
