using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies.Tests;

public class QuantitiesTests
{
    [Theory]
    [InlineData(0.25, Dimension.Share, "25 %")]
    [InlineData(1_800, Dimension.Duration, "30 min")]
    [InlineData(36_000, Dimension.Duration, "10 h")]
    [InlineData(864_000, Dimension.Duration, "10 days")]
    [InlineData(560, Dimension.Length, "560 m")]
    [InlineData(12_500, Dimension.Length, "12.5 km")]
    [InlineData(2.5, Dimension.Speed, "9 km/h")]
    [InlineData(60, Dimension.Mass, "60 t")]
    [InlineData(3 / 86_400d, Dimension.Rate, "3 a day")]
    [InlineData(3 / 3_600d, Dimension.Rate, "3 an hour")]
    [InlineData(46.64, Dimension.Angle, "46.6°")]
    [InlineData(0.123, Dimension.Number, "0.12")]
    [InlineData(30_000, Dimension.Count, "30,000")]
    public void A_value_has_the_unit_that_a_reader_thinks_in(double value, Dimension dimension, string text) =>
        Assert.Equal(text, Quantities.Value(value, dimension));

    [Fact]
    public void A_range_has_the_unit_of_one_of_its_values_throughout()
    {
        Assert.Equal("0.5 to 10 h", Quantities.Range(1_800, 36_000, Dimension.Duration));
        Assert.Equal("9 km/h (7.2 to 18)", Quantities.Spread(2.5, 2, 5, Dimension.Speed));
    }

    public static TheoryData<Distribution, Dimension, string> Distributions =>
        new()
        {
            { new Constant(900), Dimension.Duration, "15 min" },
            { new Triangular(15_000, 30_000, 45_000), Dimension.Length, "triangular(15, 30, 45 km)" },
            { new Discrete([0, 10_800], [1, 2]), Dimension.Duration, "0 h (33 %) or 3 h (67 %)" },
            { new Empirical([1, 2, 3, 5]), Dimension.Number, "empirical of 4 values, 1 to 5" },
            { new Uniform(0.1, 0.2), Dimension.Share, "uniform(10, 20 %)" },
        };

    [Theory]
    [MemberData(nameof(Distributions))]
    public void A_distribution_is_written_with_its_units(Distribution distribution, Dimension dimension, string text) =>
        Assert.Equal(text, Quantities.Text(distribution, dimension));
}
