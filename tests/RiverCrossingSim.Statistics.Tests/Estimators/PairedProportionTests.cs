using MathNet.Numerics.Distributions;

namespace RiverCrossingSim.Statistics.Tests;

public class PairedProportionTests
{
    const double Square = 1.959963984540054 * 1.959963984540054;

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public void Without_a_trial_that_came_out_differently_it_has_a_width_all_the_same(int trials)
    {
        var difference = PairedProportion.Of(0, 0, trials);
        Assert.Equal(0, difference.Estimate);
        Assert.Equal(Square / (trials + Square), difference.Upper, 1e-9);
        Assert.Equal(-difference.Upper, difference.Lower);
    }

    [Fact]
    public void The_score_at_the_bounds_is_the_critical_value()
    {
        // 4 of 50 only in the first, 13 only in the second: at a difference D the chance of "only the first", q, is the
        // greatest root of 2 n q^2 + (((2 n - b + c) D) - b - c) q - c D (1 - D) with b = 13, c = 4.
        var difference = PairedProportion.Of(4, 13, 50);
        Assert.Equal(0.18, difference.Estimate, 1e-12);
        foreach (var bound in new[] { difference.Lower, difference.Upper })
        {
            double n = 50,
                b = 13,
                c = 4;
            var linear = (((2 * n) - b + c) * bound) - b - c;
            var q = (Math.Sqrt((linear * linear) + (8 * n * c * bound * (1 - bound))) - linear) / (4 * n);
            var score = (b - c - (n * bound)) / Math.Sqrt(n * ((2 * q) + (bound * (1 - bound))));
            Assert.Equal(Math.Sqrt(Square), Math.Abs(score), 1e-6);
        }
    }

    [Fact]
    public void The_other_way_round_only_the_signs_change()
    {
        var (one, other) = (PairedProportion.Of(2, 9, 80), PairedProportion.Of(9, 2, 80));
        Assert.Equal((-one.Estimate, -one.Upper, -one.Lower), (other.Estimate, other.Lower, other.Upper));
    }

    [Theory]
    [InlineData(0.02, 0.05)]
    [InlineData(0.2, 0.3)]
    [InlineData(0, 0.03)]
    public void Covers_about_as_often_as_it_says(double onlyFirst, double onlySecond)
    {
        // Over all outcomes of 100 trials, each with its probability: no random numbers.
        const int Trials = 100;
        var covered = 0.0;
        for (var first = 0; first <= Trials; first++)
        {
            var ofFirst = Binomial.PMF(onlyFirst, Trials, first);
            for (var second = 0; ofFirst > 1e-10 && second <= Trials - first; second++)
            {
                var probability = ofFirst * Binomial.PMF(onlySecond / (1 - onlyFirst), Trials - first, second);
                if (probability < 1e-10)
                {
                    continue;
                }

                var difference = PairedProportion.Of(first, second, Trials);
                covered +=
                    difference.Lower <= onlySecond - onlyFirst && onlySecond - onlyFirst <= difference.Upper
                        ? probability
                        : 0;
            }
        }
        Assert.InRange(covered, 0.935, 0.985);
    }

    [Fact]
    public void All_of_one_kind_reaches_the_end()
    {
        Assert.Equal(1, PairedProportion.Of(0, 5, 5).Upper);
        Assert.InRange(PairedProportion.Of(0, 5, 5).Lower, 0.1, 0.9);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PairedProportion.Of(3, 3, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => PairedProportion.Of(-1, 0, 5));
    }
}
