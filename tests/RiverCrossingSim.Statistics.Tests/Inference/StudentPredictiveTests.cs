using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Statistics.Tests;

public sealed class StudentPredictiveTests
{
    [Fact]
    public void Of_five_numbers_it_is_the_tables_t_times_the_spread_of_the_next()
    {
        // Mean 3, standard deviation sqrt(2.5); t(4) has 2.131847 at 95 % (any table).
        var next = StudentPredictive.Of([1, 2, 3, 4, 5]);
        Assert.Equal((5, 3d), (next.Count, next.Mean));
        Assert.Equal(Math.Sqrt(2.5), next.StandardDeviation, 12);
        Assert.Equal(3 + (2.131847 * Math.Sqrt(2.5 * 1.2)), next.Quantile(0.95), 5);
        Assert.Equal(3 - (2.131847 * Math.Sqrt(2.5 * 1.2)), next.Quantile(0.05), 5);
        Assert.Equal(3, next.Quantile(0.5), 12);
    }

    [Fact]
    public void Of_two_numbers_it_is_Cauchys() =>
        // t(1) has tan(0.45 pi) at 95 %.
        Assert.Equal(
            0.5 + (Math.Tan(0.45 * Math.PI) * Math.Sqrt(0.5 * 1.5)),
            StudentPredictive.Of([0, 1]).Quantile(0.95),
            9
        );

    [Fact]
    public void Numbers_that_do_not_vary_foretell_themselves() =>
        Assert.Equal(7, StudentPredictive.Of([7, 7, 7]).Quantile(0.99));

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void The_next_of_normal_numbers_lies_in_its_interval_as_often_as_it_says(int count)
    {
        const int Trials = 20_000;
        var inside = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var draws = new RandomStream(11, (uint)trial, StreamId.Of("student", "", count)).Sequence();
            double[] values =
            [
                .. Enumerable.Range(0, count + 1).Select(_ => 5 + (2 * StandardNormal.Quantile(draws.NextUniform()))),
            ];
            var next = StudentPredictive.Of(values.AsSpan(0, count));
            inside += next.Quantile(0.05) <= values[count] && values[count] <= next.Quantile(0.95) ? 1 : 0;
        }
        // Four standard errors of a share of 20,000.
        Assert.InRange(inside / (double)Trials, 0.9 - 0.0085, 0.9 + 0.0085);
    }

    [Fact]
    public void One_number_foretells_nothing()
    {
        Assert.Throws<ArgumentException>(() => StudentPredictive.Of([1]));
        Assert.Throws<ArgumentException>(() => StudentPredictive.Of([1, double.NaN]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentPredictive.Of([1, 2]).Quantile(1));
    }
}
