using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public class RankCorrelationTests
{
    [Fact]
    public void Ties_share_their_mean_rank() =>
        Assert.Equal([5.5, 1, 3, 3, 5.5, 3], Ranks.Of([double.PositiveInfinity, -1, 2, 2, double.PositiveInfinity, 2]));

    [Fact]
    public void Ties_by_hand()
    {
        // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 4.5 / sqrt(4.5 x 5).
        Assert.Equal(4.5 / Math.Sqrt(22.5), RankCorrelation.Of([1, 2, 2, 3], [10, 30, 20, 40]).Estimate, 1e-15);
    }

    [Fact]
    public void Interval_and_p_value_by_hand()
    {
        // d = 1, -1, 1, -1, 0, 0, 1, -1, 1, -1: r = 1 - 6 x 8 / 990.
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        double[] y = [2, 1, 4, 3, 5, 6, 8, 7, 10, 9];
        var correlation = RankCorrelation.Of(x, y);
        var r = 1 - (48.0 / 990);
        Assert.Equal(r, correlation.Estimate, 1e-15);
        var half = 1.959963984540054 * Math.Sqrt((1 + (r * r / 2)) / 7);
        Assert.Equal(Math.Tanh(Math.Atanh(r) - half), correlation.Lower, 1e-12);
        Assert.Equal(Math.Tanh(Math.Atanh(r) + half), correlation.Upper, 1e-12);
        Assert.Equal(2.27985492064e-5, correlation.PValue, 1e-12); // t = 8.749 with 8 degrees of freedom
    }

    [Fact]
    public void Only_the_order_counts()
    {
        double[] x = [3, 1, 4, 1.5, 9, 2.6];
        double[] y = [.. x.Select(value => -Math.Exp(value))];
        var correlation = RankCorrelation.Of(x, y);
        Assert.Equal(-1, correlation.Estimate);
        Assert.Equal((-1.0, -1.0, 0.0), (correlation.Lower, correlation.Upper, correlation.PValue));
    }

    [Fact]
    public void What_does_not_vary_has_no_correlation()
    {
        var correlation = RankCorrelation.Of([1, 1, 1, 1, 1], [1, 2, 3, 4, 5]);
        Assert.False(correlation.IsDefined);
        Assert.Equal((-1.0, 1.0, 1.0), (correlation.Lower, correlation.Upper, correlation.PValue));
    }

    [Fact]
    public void Covers_as_often_as_it_says()
    {
        // Normal values with correlation 0.5: Spearman's is 6 / pi asin(0.25) = 0.4826.
        const int Count = 4000;
        var truth = 6 / Math.PI * Math.Asin(0.25);
        var covered = Samples.Share(
            Count,
            i =>
            {
                var x = Samples.Draw(new Normal(0, 1), 100, i, "x");
                var noise = Samples.Draw(new Normal(0, 1), 100, i, "noise");
                var y = x.Zip(noise, (a, b) => (0.5 * a) + (Math.Sqrt(0.75) * b)).ToArray();
                var correlation = RankCorrelation.Of(x, y);
                return correlation.Lower <= truth && truth <= correlation.Upper;
            }
        );
        // The variance is an approximation: allow half a point for it.
        Assert.Equal(0.95, covered, 0.005 + Samples.Tolerance(0.95, Count));
    }

    [Fact]
    public void Without_a_connection_p_values_are_uniform()
    {
        const int Count = 4000;
        var below = Samples.Share(Count, i => RankCorrelation.Of(Draw(i, "left"), Draw(i, "right")).PValue < 0.05);
        Assert.Equal(0.05, below, 0.002 + Samples.Tolerance(0.05, Count));
        return;

        static double[] Draw(uint i, string purpose) => Samples.Draw(new Exponential(1), 50, i, purpose);
    }

    [Fact]
    public void Holm_by_hand()
    {
        // Sorted 0.01, 0.02, 0.03, 0.4 times 4, 3, 2, 1, never falling.
        var adjusted = HolmAdjustment.Of([0.02, 0.4, 0.01, 0.03]);
        Assert.Equal([0.06, 0.4, 0.04, 0.06], adjusted.Select(p => Math.Round(p, 12)));
        Assert.Equal([1.0, 1.0], HolmAdjustment.Of([0.9, 0.8]));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolmAdjustment.Of([1.1]));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1], [1]));
        Assert.Throws<ArgumentException>(() => RankCorrelation.Of([1, 2], [1, double.NaN]));
    }
}
