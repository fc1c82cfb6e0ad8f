using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

public class UnitTests
{
    [Theory]
    [InlineData("8 min", 480, Dimension.Duration)]
    [InlineData("8min", 480, Dimension.Duration)]
    [InlineData("1 h 30 min", 5_400, Dimension.Duration)]
    [InlineData("1d 2h 3min 4.5s", 93_784.5, Dimension.Duration)]
    [InlineData("30 d", 2_592_000, Dimension.Duration)]
    [InlineData("35 h", 126_000, Dimension.Duration)]
    [InlineData("1e3 s", 1_000, Dimension.Duration)]
    [InlineData("1000 m", 1_000, Dimension.Length)]
    [InlineData(".5 km", 500, Dimension.Length)]
    [InlineData("100 ft", 30.48, Dimension.Length)]
    [InlineData("10 yd", 9.144, Dimension.Length)]
    [InlineData("1 mi", 1_609.344, Dimension.Length)]
    [InlineData("2 nmi", 3_704, Dimension.Length)]
    [InlineData("12 km/h", 12 / 3.6, Dimension.Speed)]
    [InlineData("2.5 m/s", 2.5, Dimension.Speed)]
    [InlineData("6 kn", 6 * 1852 / 3600.0, Dimension.Speed)]
    [InlineData("10 mph", 4.4704, Dimension.Speed)]
    [InlineData("6 km/d", 6 / 86.4, Dimension.Speed)]
    [InlineData("80 m/min", 80 / 60.0, Dimension.Speed)]
    [InlineData("60 t", 60, Dimension.Mass)]
    [InlineData("500 kg", 0.5, Dimension.Mass)]
    [InlineData("3 /d", 3 / 86_400.0, Dimension.Rate)]
    [InlineData("0.2 /h", 0.2 / 3_600, Dimension.Rate)]
    [InlineData("2/min", 2 / 60.0, Dimension.Rate)]
    [InlineData("1 /s", 1, Dimension.Rate)]
    [InlineData("95 %", 0.95, Dimension.Share)]
    [InlineData("46.64 deg", 46.64, Dimension.Angle)]
    [InlineData("-3 deg", -3, Dimension.Angle)]
    public void A_number_with_a_unit_is_held_in_the_base_unit(string text, double value, Dimension dimension) =>
        Assert.Equal(new Measured(value, dimension), Measured.Read(text, out _));

    [Fact]
    public void Every_unit_is_in_the_table_above()
    {
        var tested = typeof(UnitTests)
            .GetMethod(nameof(A_number_with_a_unit_is_held_in_the_base_unit))!
            .GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Cast<InlineDataAttribute>()
            .Select(data => Measured.Read((string)data.Data[0]!, out _)!.Value)
            .ToList();

        Assert.Empty(
            MeasureUnit.All.Select(unit => unit.Dimension).Except(tested.Select(measured => measured.Dimension!.Value))
        );
    }

    [Theory]
    [InlineData("5 hrs", "'5 hrs': there is no unit 'hrs'; did you mean 'h'?")]
    [InlineData("5 KM", "'5 KM': there is no unit 'KM'; did you mean 'km'?")]
    [InlineData("3 per day", "'3 per day': there is no unit 'per day'; did you mean '/d'?")]
    [InlineData("20 knots", "'20 knots': there is no unit 'knots'; did you mean 'kn'?")]
    [InlineData(
        "25,000",
        "'25,000' has a separator in the number; write 25000 for twenty-five thousand and 1.5 for one and a half"
    )]
    [InlineData("1e400 m", "'1e400 m' is too large")]
    [InlineData("1e308 km", "'1e308 km' is too large")]
    [InlineData(
        "30 min 1 h",
        "'30 min 1 h' is no single value; only times have parts, the largest unit first, such as 1 h 30 min"
    )]
    [InlineData(
        "5 km 3 m",
        "'5 km 3 m' is no single value; only times have parts, the largest unit first, such as 1 h 30 min"
    )]
    [InlineData("1 h 30", "'1 h 30': write 1 h 30 min")]
    [InlineData("4 5", "'4 5' is no number with a unit")]
    [InlineData("--4", "'--4' is no number")]
    [InlineData("nan", "'nan' is no number")]
    [InlineData("", "'' is no number")]
    public void What_is_no_number_with_a_unit_is_told_from_one(string text, string message)
    {
        Assert.Null(Measured.Read(text, out var problem));
        Assert.Equal(message, problem.Message);
    }

    [Fact]
    public void Zero_has_no_sign() =>
        Assert.Equal(0L, BitConverter.DoubleToInt64Bits(Measured.Read("-0", out _)!.Value.Value));
}
