using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class SuperiorityTests
{
    [Fact]
    public void By_hand_with_ties_counted_half()
    {
        // Of the nine pairs, 2, 3 and 4 against 1, 3 and 3: above 1 + 1 + 3 = 5, equal 2.
        Assert.Equal(6.0 / 9, Superiority.Of([2, 3, 4], [1, 3, 3]).Estimate, 1e-12);
    }

    [Fact]
    public void Infinite_values_are_above_all_others_and_equal_to_each_other()
    {
        double[] first = [1, double.PositiveInfinity];
        double[] second = [2, double.PositiveInfinity];
        Assert.Equal(1.5 / 4, Superiority.Of(first, second).Estimate, 1e-12);
    }

    [Fact]
    public void Covers_as_often_as_it_says_and_errs_no_more_often_than_the_level()
    {
        // Normal with means 0.5 apart: Phi(0.5 / sqrt 2).
        const int Count = 2_000;
        const double Truth = 0.638_163_195;
        var (covered, wrong) = (0, 0);
        for (uint i = 0; i < Count; i++)
        {
            var first = Samples.Draw(new Normal(0.5, 1), 60, i, "first");
            var second = Samples.Draw(new Normal(0, 1), 90, i, "second");
            var shifted = Superiority.Of(first, second);
            covered += shifted.Lower <= Truth && Truth <= shifted.Upper ? 1 : 0;
            wrong += Superiority.Of([.. first.Select(value => value - 0.5)], second).PValue < 0.05 ? 1 : 0;
        }
        Assert.Equal(0.95, covered / (double)Count, Samples.Tolerance(0.95, Count) + 0.005);
        Assert.Equal(0.05, wrong / (double)Count, Samples.Tolerance(0.05, Count) + 0.005);
    }

    [Fact]
    public void Samples_that_do_not_overlap_leave_something_possible()
    {
        var apart = Superiority.Of([11, 12, 13, 14], [1, 2, 3, 4, 5]);
        Assert.Equal((1.0, 1.0), (apart.Estimate, apart.Upper));
        Assert.InRange(apart.Lower, 0.01, 0.99);
    }
}
