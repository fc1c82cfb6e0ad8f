using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Tests;

public sealed class AmountsTests
{
    [Theory]
    [InlineData(0.2, 1, Dimension.Speed, "0.2 to 1 m/s")]
    [InlineData(8 / 86.4, 45 / 86.4, Dimension.Speed, "8 to 45 km/d")]
    [InlineData(480, 3_600, Dimension.Duration, "8 to 60 min")]
    [InlineData(30 / 3_600d, 180 / 3_600d, Dimension.Rate, "30 to 180 /h")]
    [InlineData(60_000, 95_000, Dimension.Count, "60,000 to 95,000")]
    [InlineData(0, 0.2, Dimension.Share, "0 to 20 %")]
    [InlineData(1_366, 1_366, Dimension.Length, "1,366 m")]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, Dimension.Mass, "unlimited")]
    public void A_range_has_the_unit_in_which_it_reads_shortest(
        double low,
        double high,
        Dimension dimension,
        string text
    )
    {
        var isKnown = low == high;
        var scenario = MadeUpScenario.Bare with
        {
            Assumptions = new Dictionary<string, Assumption>
            {
                ["a"] = new Assumption
                {
                    Name = "a",
                    Value = new Kernel.Uniform(isKnown ? 0 : low, isKnown ? 1 : high),
                },
            },
        };
        Quantity quantity = isKnown ? new Quantity.Constant(low) : new Quantity.Assumed("a");

        Assert.Equal(text, new Amounts(scenario).Range(quantity, dimension));
    }

    [Fact]
    public void What_was_drawn_has_the_unit_of_the_range_it_was_drawn_from()
    {
        // As a file writes them, not 0.33, 0.83 and 1.9 km/h.
        var advance = new Kernel.Triangular(8 / 86.4, 20 / 86.4, 45 / 86.4);
        Assert.Equal("triangular(8, 20, 45 km/d)", InUnits.Text(advance, Dimension.Speed));
        Assert.Equal(
            "23.2 km/d (12.8 to 38.1)",
            InUnits.Drawn(advance, Dimension.Speed, 23.2 / 86.4, 12.8 / 86.4, 38.1 / 86.4)
        );
        Assert.Equal(
            "0.56 m/s (0.31 to 0.86)",
            InUnits.Drawn(new Kernel.Triangular(0.2, 0.5, 1), Dimension.Speed, 0.56, 0.31, 0.86)
        );
        // Chances have no unit, so that the whole is told value by value.
        var ready = new Kernel.Discrete([0, 10_800], [1, 3]);
        Assert.Equal("0 h (25 %) or 3 h (75 %)", InUnits.Text(ready, Dimension.Duration));
        Assert.Equal("3 h (0 to 3)", InUnits.Drawn(ready, Dimension.Duration, 10_800, 0, 10_800));
    }
}
