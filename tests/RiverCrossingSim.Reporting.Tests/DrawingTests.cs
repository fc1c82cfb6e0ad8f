using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

public class DrawingTests
{
    [Theory]
    [InlineData(0.5, "hours")]
    [InlineData(144, "hours")]
    [InlineData(145, "days")]
    [InlineData(720, "days")]
    public void Time_counts_in_hours_or_days_by_its_range(double greatest, string unit) =>
        Assert.Equal(unit, TimeScale.Upto(greatest).Unit);

    [Theory]
    [InlineData(100, 3.27, "3.27 h")]
    [InlineData(100, 46.31, "46.3 h")]
    [InlineData(400, 46.31, "1.93 days")]
    [InlineData(400, 181, "7.5 days")]
    public void Times_on_a_chart_are_in_its_unit(double greatest, double hours, string text) =>
        Assert.Equal(text, TimeScale.Upto(greatest).Text(hours));

    [Theory]
    [InlineData(0.37, 4, 0.1)]
    [InlineData(95, 5, 20)]
    [InlineData(4_100, 5, 1_000)]
    [InlineData(1, 5, 0.2)]
    public void Steps_are_round_and_no_more_than_asked_for(double greatest, int most, double step) =>
        Assert.Equal(step, ChartNumbers.RoundStep(greatest, most), 1e-9);

    [Theory]
    [InlineData(900, Dimension.Duration, "15 min (9 to 33)", 540, 1_980)]
    [InlineData(2.2, Dimension.Speed, "7.9 km/h (5.4 to 11.5)", 1.5, 3.2)]
    [InlineData(0.45, Dimension.Share, "45 % (13.5 to 76.5)", 0.135, 0.765)]
    [InlineData(3 / 86_400.0, Dimension.Rate, "3 a day (1 to 8)", 1 / 86_400.0, 8 / 86_400.0)]
    [InlineData(12_000, Dimension.Length, "12 km (8 to 15)", 8_000, 15_000)]
    public void Values_come_in_the_units_that_a_reader_thinks_in(
        double middle,
        Dimension dimension,
        string text,
        double low,
        double high
    ) => Assert.Equal(text, Quantities.Spread(middle, low, high, dimension));

    [Fact]
    public void A_distribution_is_told_with_its_unit()
    {
        Assert.Equal(
            "triangular(2, 6, 9 km/h)",
            Quantities.Text(new Triangular(2 / 3.6, 6 / 3.6, 9 / 3.6), Dimension.Speed)
        );
        Assert.Equal("uniform(6, 48 h)", Quantities.Text(new Uniform(21_600, 172_800), Dimension.Duration));
        Assert.Equal("12", Quantities.Text(new Constant(12), Dimension.Count));
        Assert.Equal(
            "0 h (25 %) or 3 h (75 %)",
            Quantities.Text(new Discrete([0, 10_800], [1, 3]), Dimension.Duration)
        );
    }

    [Fact]
    public void A_few_far_values_do_not_set_the_scale()
    {
        double[] near = [.. Enumerable.Range(100, 199).Select(value => (double)value)];

        Assert.Equal(298, LongTail.End(near));
        Assert.InRange(LongTail.End([.. near, 5_000]), 298, 340);
        Assert.Equal(7, LongTail.End([7]));
    }

    [Fact]
    public void A_number_stays_with_its_unit() =>
        Assert.Equal(
            "below 0.4\u00a0%, 35\u00a0h, 7 ferries, 5 to 95\u00a0%.",
            Phrases.Unbroken("below 0.4 %, 35 h, 7 ferries, 5 to 95 %.")
        );
}
